import { quangNinh2023 } from '@dds/criteria';
import { describe, expect, it, vi } from 'vitest';

import { DdsBadge } from '../badge/dds-badge.js';
import '../define/dds-badge.js';
import '../define/dds-evidence.js';
import '../define/dds-result.js';
import { DdsEvidence } from '../evidence/dds-evidence.js';
import { sample } from '../result/sample.fixture.js';
import { DdsResult } from '../result/dds-result.js';

// Lit says under which condition it was loaded, which is no news here.
vi.hoisted(() => Object.assign(globalThis, { litIssuedWarnings: new Set(['dev-mode']) }));

/** The values and the words of a template, as far as its values are templates themselves. */
function readTemplate(value: unknown): string {
  if (Array.isArray(value)) return value.map(readTemplate).join(' ');
  if (typeof value !== 'object' || value === null) return String(value);
  const { strings, values } = value as { readonly strings?: string[]; readonly values?: unknown[] };
  return [...(strings ?? []), ...(values ?? []).map(readTemplate)].join(' ');
}

// Node has neither a window nor a document, as little as any other server.
describe('an element on a server', () => {
  it.each([
    ['badge', Object.assign(new DdsBadge(), { level: '2' }), 'Mức độ 2', 'Level 2'],
    ['result', Object.assign(new DdsResult(), { assessment: sample }), 'Kết quả', 'Result'],
    [
      'evidence',
      Object.assign(new DdsEvidence(), { assessment: sample, guidance: quangNinh2023 }),
      'Danh mục minh chứng',
      'Register of evidence',
    ],
  ])('speaks Vietnamese, and English where its own lang says so: %s', (_, element, vi, en) => {
    expect(readTemplate(element.render())).toContain(vi);
    element.setAttribute('lang', 'en-GB');
    expect(readTemplate(element.render())).toContain(en);
  });

  it('can be connected, where the renderer is asked to', () => {
    const result = new DdsResult();
    // What the renderer puts in their place.
    Object.assign(result, {
      createRenderRoot: () => result.attachShadow({ mode: 'open' }),
      enableUpdating: () => undefined,
    });
    expect(() => result.connectedCallback()).not.toThrow();
  });

  it.each([
    ['/cds', true],
    ['https://thpt-mau.example/', true],
    ['javascript:alert(1)', false],
    ['', false],
  ])('is a badge that leads to %j: %s', (href, leads) => {
    const badge = Object.assign(new DdsBadge(), { href });
    expect(readTemplate(badge.render()).includes('<a href=')).toBe(leads);
  });
});
