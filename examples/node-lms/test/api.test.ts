import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { catalog4725 } from '@dds/criteria';
import { scoreAssessment } from '@dds/engine';
import { databases, stopPostgres, type TestDatabase } from './databases.js';
import { sample, startLms, type Lms } from './lms.js';

const bare = { schemaVersion: 1, catalog: '4725-2022' } as const;

afterAll(stopPostgres);

describe.each(Object.entries(databases))('on %s', (_, make) => {
  let database: TestDatabase;
  let lms: Lms;
  let made = 0;

  beforeAll(async () => {
    database = await make();
    lms = await startLms(database.place);
  });
  afterAll(async () => {
    await lms.stop();
    await database.drop();
  });

  /** A dossier that no other test knows. */
  function newId(): string {
    made += 1;
    return `truong-${made}`;
  }

  test('a dossier comes back as it was saved, with the result that the server reckoned', async () => {
    const id = newId();
    const saved = await lms.save(id, 0, sample);
    expect(saved.status).toBe(201);
    const { json } = await lms.call('GET', `/api/dossiers/${id}`);
    expect(json.version).toBe(1);
    expect(json.assessment).toEqual(sample);
    expect(json.result).toEqual(
      JSON.parse(JSON.stringify(scoreAssessment(catalog4725, sample))) as unknown,
    );
    expect(json.result?.stamp.catalog.digest).toBe(catalog4725.digest);
    expect(json.level).toBe(2);
  });

  test('a result that a caller sends along counts for nothing', async () => {
    const id = newId();
    await lms.save(id, 0, { ...bare, result: { level: 3 }, level: 3 });
    const { json } = await lms.call('GET', `/api/dossiers/${id}`);
    expect(json.result?.level).toBeNull();
    expect(json.level).toBeNull();
  });

  test('each save makes a version, and the dossier is the last one', async () => {
    const id = newId();
    await lms.save(id, 0, sample);
    const second = await lms.save(id, 1, bare);
    expect([second.status, second.json.version]).toEqual([200, 2]);
    const { json } = await lms.call('GET', `/api/dossiers/${id}`);
    expect(json.assessment).toEqual(bare);
  });

  test('a save that started from an older version is refused, and nothing is overwritten', async () => {
    const id = newId();
    await lms.save(id, 0, bare);
    await lms.save(id, 1, sample);
    const late = await lms.save(id, 1, { ...bare, schoolYear: '1999-2000' });
    expect([late.status, late.json.error, late.json.version]).toEqual([409, 'conflict', 2]);
    const { json } = await lms.call('GET', `/api/dossiers/${id}`);
    expect([json.version, json.assessment]).toEqual([2, sample]);
  });

  test.each([0, 2, 7])('a dossier at version 1 is not replaced from version %i', async (from) => {
    const id = newId();
    await lms.save(id, 0, sample);
    expect((await lms.save(id, from, bare)).status).toBe(409);
    expect((await lms.call('GET', `/api/dossiers/${id}`)).json.assessment).toEqual(sample);
  });

  test('of many saves from the same version, one is taken', async () => {
    const id = newId();
    await lms.save(id, 0, bare);
    const years = ['2021-2022', '2022-2023', '2023-2024', '2024-2025', '2025-2026'];
    const answers = await Promise.all(
      years.map((schoolYear) => lms.save(id, 1, { ...bare, schoolYear })),
    );
    const taken = answers.findIndex(({ status }) => status === 200);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
    const { json } = await lms.call('GET', `/api/dossiers/${id}`);
    expect([json.version, json.assessment?.schoolYear]).toEqual([2, years[taken]]);
  });

  test('what a person typed wrongly is kept, and the issues say it in the language asked for', async () => {
    const id = newId();
    const body = JSON.stringify({ ...bare, items: { '1.3.1': { points: 7 } } });
    const path = `/api/dossiers/${id}`;
    const saved = await lms.call('PUT', `${path}?from=0`, { body });
    expect(saved.json.issues?.map(({ text }) => text)).toContain(
      'Mục 1.3.1: 7 điểm vượt mức tối đa 6; hãy nhập từ 0 đến 6.',
    );
    const headers = { 'Accept-Language': 'en-GB' };
    const { json } = await lms.call('GET', path, { headers });
    expect(json.assessment?.items?.['1.3.1']?.points).toBe(7);
    expect(json.issues?.find(({ path }) => path === 'items/1.3.1')?.text).toContain('maximum');
  });

  test('texts that look like SQL, markup or half a letter are only texts', async () => {
    const names = [
      "'); DROP TABLE dossiers; --",
      '$1 ? :name \\',
      '<script>alert(1)</script>"\'',
      'không\u0000gì',
      'nửa \ud83d chữ',
      '\u202etrái',
    ];
    for (const name of names) {
      const id = newId();
      const hostile = { ...bare, institution: { name }, schoolYear: name };
      expect((await lms.save(id, 0, hostile)).status).toBe(201);
      const { json } = await lms.call('GET', `/api/dossiers/${id}`);
      expect(json.assessment).toEqual(hostile);
    }
    const { text } = await lms.call('GET', '/');
    expect(text).not.toContain('<script>');
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('the list goes on from where it ended, and can be that of a school year', async () => {
    const ids = ['zz-1', 'zz-2', 'zz-3'];
    for (const [index, id] of ids.entries()) {
      await lms.save(id, 0, { ...bare, schoolYear: index === 1 ? '2001-2002' : '2002-2003' });
    }
    const listed = async (query: string) =>
      (await lms.call('GET', `/api/dossiers?${query}`)).json.dossiers?.map(({ id }) => id);
    expect(await listed('after=zz-1&limit=1')).toEqual(['zz-2']);
    expect(await listed('after=zz-2')).toEqual(['zz-3']);
    expect(await listed('schoolYear=2002-2003')).toEqual(['zz-1', 'zz-3']);
    expect(await listed("schoolYear=' OR 1=1 --")).toEqual([]);
  });
});

describe('whatever the database', () => {
  let database: TestDatabase;
  let lms: Lms;

  beforeAll(async () => {
    database = await databases.SQLite();
    lms = await startLms(database.place);
  });
  afterAll(async () => {
    await lms.stop();
    await database.drop();
  });

  const deep = `{"schemaVersion":1,"catalog":"4725-2022","x":${'['.repeat(5000)}${']'.repeat(5000)}}`;
  test.each([
    ['nothing', '', 400, 'json'],
    ['half a file', '{"schemaVersion": 1,', 400, 'json'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22]), 400, 'encoding'],
    ['null', 'null', 422, 'shape'],
    ['a list', '[]', 422, 'shape'],
    ['points as a list', JSON.stringify({ ...bare, items: { a: { points: [] } } }), 422, 'shape'],
    ['a newer version', '{"schemaVersion": 2}', 422, 'shape'],
    ['a key twice', '{"schemaVersion":1,"schemaVersion":1,"catalog":"4725-2022"}', 422, 'shape'],
    [
      'a way to the prototype',
      '{"schemaVersion":1,"catalog":"4725-2022","__proto__":{"a":1}}',
      422,
      'shape',
    ],
    ['a deep nest', deep, 422, 'shape'],
    ['another index', '{"schemaVersion":1,"catalog":"3276-2018"}', 422, 'catalog'],
    ['too much', ' '.repeat(1024 * 1024 + 1), 413, 'too-large'],
  ])('%s is refused, in words', async (_, body, status, error) => {
    const answer = await lms.call('PUT', '/api/dossiers/xau?from=0', { body });
    expect([answer.status, answer.json.error]).toEqual([status, error]);
    expect(answer.json.text).toMatch(/\p{L}{2}/u);
    for (const issue of answer.json.issues ?? []) expect(issue.text).toMatch(/\p{L}{2}/u);
    if (error === 'shape' || error === 'json') expect(answer.json.issues).not.toHaveLength(0);
    expect((await lms.call('GET', '/api/dossiers/xau')).status).toBe(404);
  });

  test('a body that comes in pieces without a length is limited too', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(300_000).fill(0x20));
        if ((this as { sent?: number }).sent === 5) controller.close();
        Object.assign(this, { sent: ((this as { sent?: number }).sent ?? 0) + 1 });
      },
    });
    const answer = await lms.call('PUT', '/api/dossiers/dai?from=0', { body });
    expect(answer.status).toBe(413);
  });

  test.each([
    ['another site', { Origin: 'https://evil.example' }, 403],
    ['a page without an origin', { Origin: 'null' }, 403],
    ['a form of HTML', { 'Content-Type': 'text/plain' }, 415],
    ['a compressed body', { 'Content-Encoding': 'gzip' }, 415],
  ])('a save from %s is refused', async (_, headers, status) => {
    const body = JSON.stringify(bare);
    const answer = await lms.call('PUT', '/api/dossiers/la?from=0', { body, headers });
    expect(answer.status).toBe(status);
    expect((await lms.call('GET', '/api/dossiers/la')).status).toBe(404);
  });

  test('a save without an origin is refused', async () => {
    const answer = await fetch(`${lms.url}api/dossiers/la?from=0`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(bare),
    });
    expect(answer.status).toBe(403);
  });

  test('a name that someone else has pointed at this machine is refused', async () => {
    const status = await new Promise((resolve) => {
      get(`${lms.url}api/dossiers`, { headers: { Host: 'evil.example' } }, (response) => {
        resolve(response.statusCode);
        response.resume();
      });
    });
    expect(status).toBe(421);
  });

  test.each([
    ['POST', '/api/dossiers', 405],
    ['DELETE', '/api/dossiers/a', 405],
    ['POST', '/', 405],
    ['PUT', '/api/dossiers/a', 400],
    ['PUT', '/api/dossiers/a?from=-1', 400],
    ['PUT', '/api/dossiers/a?from=99999999999', 400],
    ['PUT', '/api/dossiers/A?from=0', 404],
    ['GET', '/api/dossiers/..%2f..%2fetc', 404],
    ['GET', '/api/dossiers?limit=0', 400],
    ['GET', '/api/dossiers?after=%00', 400],
    ['GET', '/api/nothing', 404],
    ['GET', '/src/start.js', 404],
    ['GET', '/..%2fpackage.json', 404],
    ['GET', '/dossiers/%3Cscript%3E', 404],
  ])('%s %s gives %i', async (method, path, status) => {
    const answer = await lms.call(method, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });
});
