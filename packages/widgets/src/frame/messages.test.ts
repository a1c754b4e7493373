import { describe, expect, it } from 'vitest';

import { asksHeight, readHeight } from './messages.js';

describe('readHeight', () => {
  it('reads whole pixels', () => {
    expect(readHeight({ type: 'dds:resize', height: 640 })).toBe(640);
  });

  it.each([
    [{ type: 'dds:resize', height: 0 }],
    [{ type: 'dds:resize', height: -1 }],
    [{ type: 'dds:resize', height: 1.5 }],
    [{ type: 'dds:resize', height: 100_001 }],
    [{ type: 'dds:resize', height: NaN }],
    [{ type: 'dds:resize', height: '640' }],
    [{ type: 'dds:resize' }],
    [{ type: 'resize', height: 640 }],
    ['dds:resize'],
    [null],
    [undefined],
  ])('reads nothing from %j', (data) => {
    expect(readHeight(data)).toBeUndefined();
  });
});

describe('asksHeight', () => {
  it.each([
    [{ type: 'dds:measure' }, true],
    [{ type: 'dds:resize' }, false],
    ['dds:measure', false],
    [null, false],
  ])('of %j is %j', (data, expected) => {
    expect(asksHeight(data)).toBe(expected);
  });
});
