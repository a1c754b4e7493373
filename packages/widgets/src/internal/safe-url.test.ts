import { describe, expect, it } from 'vitest';

import { safeUrl } from './safe-url.js';

describe('safeUrl', () => {
  it('lets http and https pass', () => {
    expect(safeUrl('https://a.example/x')).toBe('https://a.example/x');
    expect(safeUrl('http://a.example')).toBe('http://a.example/');
  });

  it('resolves a relative address against the page', () => {
    expect(safeUrl('/cds', 'https://a.example/b/')).toBe('https://a.example/cds');
  });

  it.each([
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'https://',
    '',
    undefined,
  ])('refuses %j', (address) => {
    expect(safeUrl(address, 'https://a.example/')).toBeUndefined();
  });
});
