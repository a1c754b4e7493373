import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { test } from './visit.js';

const start = fileURLToPath(new URL('../../examples/school-portal/start.mjs', import.meta.url));

test('sends a strict policy with each file, even with one that is not there', async ({
  portal,
}) => {
  for (const path of ['', 'dds.js', 'no-such-page.html']) {
    const { headers } = await fetch(portal + path);
    const policy = headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('gives nothing from outside its folder', async ({ portal }) => {
  const { status } = await fetch(`${portal}%2e%2e%2fpackage.json`);
  expect(status).toBe(404);
});

test('says in both languages which command to use when the port is taken', async ({ portal }) => {
  const { port } = new URL(portal);
  const child = spawn(process.execPath, [start], { env: { ...process.env, PORT: port } });
  const [said] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(said).toContain(`Cổng ${port} đang được một chương trình khác sử dụng`);
  expect(said).toContain(`Port ${port} is taken`);
  expect(said).toContain(`PORT=${Number(port) + 1} npm start`);
  expect(child.exitCode).toBe(1);
});
