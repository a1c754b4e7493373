import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { catalog4725 } from '../catalogs/4725-2022/index.js';
import { DdsError } from '../errors/index.js';
import { checkCatalog } from './check-catalog.js';
import { defineCatalog } from './define-catalog.js';
import { faultText } from './fault-text.js';
import type { CatalogData } from './types.js';

type Changes = Readonly<Record<string, unknown>>;
type Json = Record<string, unknown>;

const item = 'groups/0/criteria/1/items/0';
const second = 'groups/0/criteria/1';
const third = 'groups/0/criteria/2';

/** Puts a value at a path, or takes away what stands there. */
function put(data: Json, path: string, value: unknown): void {
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => at[key] as Json, data);
  if (value === undefined) Reflect.deleteProperty(holder, last);
  else holder[last] = value;
}

/** A small right catalog, changed at some paths. */
function build(changes: Changes = {}): CatalogData {
  const text = { vi: 'chữ', en: 'text' };
  const points = (value: number): Json => ({ value, status: 'documented', sources: ['law'] });
  const item = (code: string, value: number): Json => ({
    code,
    title: text,
    measure: 'presence',
    maxPoints: points(value),
  });
  const data: Json = {
    id: 'small-2030',
    version: '1.0.0',
    instrument: { number: '1/QĐ', date: '2030-01-31', issuer: text, title: text },
    sources: { law: { title: text, url: 'https://example.org/law' } },
    groups: [
      {
        code: '1',
        title: text,
        maxPoints: points(10),
        criteria: [
          { code: '1.1', kind: 'condition', title: text, mandatory: { ...points(0), value: true } },
          {
            code: '1.2',
            kind: 'scored',
            title: text,
            maxPoints: points(5.3),
            bands: {
              ...points(0),
              value: [
                { level: 1, below: 2 },
                { level: 2, from: 2 },
              ],
            },
            items: [item('1.2.1', 5.1), item('1.2.2', 0.2)],
          },
          {
            code: '1.3',
            kind: 'scored',
            title: text,
            maxPoints: points(4.7),
            bands: null,
            items: [item('1.3', 4.7)],
          },
        ],
      },
    ],
    levels: {
      ...points(0),
      value: [
        { level: 1, below: 5, title: text },
        { level: 2, from: 5, to: 7.5, title: text },
        { level: 3, above: 7.5, title: text },
      ],
    },
  };
  const copy = JSON.parse(JSON.stringify(data)) as Json;
  for (const [path, value] of Object.entries(changes)) put(copy, path, value);
  return copy as unknown as CatalogData;
}

function faultsOf(changes: Changes): string[] {
  return checkCatalog(build(changes)).map((fault) => `${fault.code} ${fault.path}`);
}

describe('a right catalog', () => {
  it('is copied, frozen and given its digest', () => {
    const data = build();
    const catalog = defineCatalog(data);
    expect(Object.isFrozen(catalog.groups[0]?.criteria)).toBe(true);
    expect(Object.isFrozen(data.groups)).toBe(false);
    expect(catalog.digest).toMatch(/^sha256-/);
  });

  it('has the digest of 4725 when it is 4725, in whatever order its keys come', () => {
    const { id, ...rest } = catalog4725;
    expect(defineCatalog({ ...rest, id })).toEqual(catalog4725);
    expect(defineCatalog({ ...rest, id }).digest).toBe(catalog4725.digest);
  });

  it('keeps what it does not know, under the digest', () => {
    const catalog = defineCatalog(build({ annex: 'seen' }));
    expect(catalog).toHaveProperty('annex', 'seen');
    expect(catalog.digest).not.toBe(defineCatalog(build()).digest);
  });
});

describe('each rule', () => {
  const cases: [string, Changes, string[]][] = [
    ['a malformed id', { id: 'Hai Phòng' }, ['id-malformed id']],
    ['a malformed version', { version: '1.0' }, ['version-malformed version']],
    ['an impossible day', { 'instrument/date': '2030-02-30' }, ['date-malformed instrument/date']],
    [
      'a title in one language only',
      { [`${item}/title/en`]: undefined },
      [`text-missing ${item}/title/en`],
    ],
    ['a code with a leading zero', { [`${item}/code`]: '1.2.01' }, [`code-malformed ${item}/code`]],
    ['a code used twice', { [`${item}/code`]: '1.2.2' }, [`code-duplicate ${second}/items/1/code`]],
    [
      'a code outside its parent',
      { [`${item}/code`]: '1.21.1' },
      [`code-outside-parent ${item}/code`],
    ],
    [
      "an item with its criterion's code beside others",
      { [`${item}/code`]: '1.2' },
      [`code-duplicate ${item}/code`, `code-outside-parent ${item}/code`],
    ],
    [
      'groups out of order',
      { 'groups/1': { ...build().groups[0], code: '0', criteria: [] } },
      [
        'code-order groups/1/code',
        'list-empty groups/1/criteria',
        'sum-mismatch groups/1/maxPoints/value',
      ],
    ],
    [
      'items that do not add up',
      { [`${item}/maxPoints/value`]: 5.11 },
      [`sum-mismatch ${second}/maxPoints/value`],
    ],
    [
      'criteria that do not add up',
      { 'groups/0/maxPoints/value': 10.01 },
      ['sum-mismatch groups/0/maxPoints/value'],
    ],
    [
      'points finer than hundredths',
      { [`${item}/maxPoints/value`]: 5.101 },
      [`points-malformed ${item}/maxPoints/value`],
    ],
    [
      'an item worth nothing',
      { [`${item}/maxPoints/value`]: 0 },
      [`points-malformed ${item}/maxPoints/value`],
    ],
    [
      'a number without its status',
      { [`${item}/maxPoints`]: 5.1 },
      [`shape-invalid ${item}/maxPoints`],
    ],
    [
      'an unknown status',
      { [`${item}/maxPoints/status`]: 'certain' },
      [`value-unknown ${item}/maxPoints/status`],
    ],
    [
      'an unknown source, even one that objects inherit',
      { [`${item}/maxPoints/sources`]: ['law', 'toString'] },
      [`source-unknown ${item}/maxPoints/sources/1`],
    ],
    [
      'a number without a source',
      { [`${item}/maxPoints/sources`]: [] },
      [`list-empty ${item}/maxPoints/sources`],
    ],
    ['an unknown measure', { [`${item}/measure`]: 'guess' }, [`value-unknown ${item}/measure`]],
    [
      'an unknown effort',
      { [`${item}/effort`]: { value: 'huge', basis: 'project' } },
      [`value-unknown ${item}/effort/value`],
    ],
    [
      'an effort that claims another basis',
      { [`${item}/effort`]: { value: 'low', basis: 'documented' } },
      [`value-unknown ${item}/effort/basis`],
    ],
    [
      'an effort without its basis',
      { [`${item}/effort`]: 'low' },
      [`shape-invalid ${item}/effort`],
    ],
    ['an unknown kind', { [`${third}/kind`]: 'optional' }, [`value-unknown ${third}/kind`]],
    [
      'a condition that is not mandatory',
      { 'groups/0/criteria/0/mandatory/value': false },
      ['value-unknown groups/0/criteria/0/mandatory/value'],
    ],
    ['bands left out', { [`${third}/bands`]: undefined }, [`shape-invalid ${third}/bands`]],
    [
      'an address that runs a script',
      { 'sources/law/url': 'javascript:alert(1)' },
      ['url-unsafe sources/law/url'],
    ],
    [
      'a hole of one hundredth between levels',
      { 'levels/value/1/from': 5.01 },
      ['range-hole levels/value/1'],
    ],
    [
      'an overlap of one hundredth between levels',
      { 'levels/value/0/below': 5.01 },
      ['range-overlap levels/value/1'],
    ],
    ['levels that begin above 0', { 'levels/value/0/above': 0 }, ['range-hole levels/value/0']],
    [
      'levels that end below the maximum',
      { 'levels/value/2/to': 9.99 },
      ['range-hole levels/value'],
    ],
    [
      'levels in whole points, which leave 4.99 and 7.55 without one',
      {
        'levels/value/0/to': 4.9,
        'levels/value/0/below': undefined,
        'levels/value/2/above': undefined,
        'levels/value/2/from': 7.6,
      },
      ['range-hole levels/value/1', 'range-hole levels/value/2'],
    ],
    ['an end given twice', { 'levels/value/1/above': 4.99 }, ['range-ambiguous levels/value/1']],
    ['an empty range', { 'levels/value/1/to': 4 }, ['range-empty levels/value/1']],
    ['levels out of order', { 'levels/value/1/level': 1 }, ['level-order levels/value/1/level']],
    [
      'a hole in the bands',
      { [`${second}/bands/value/1/from`]: 3 },
      [`range-hole ${second}/bands/value/1`],
    ],
    ['no groups', { groups: [] }, ['list-empty groups']],
  ];

  test.each(cases)('finds %s', (_, changes, expected) => {
    expect(faultsOf(changes)).toEqual(expected);
  });
});

describe('a wrong catalog', () => {
  it('gives one error that lists every fault in both languages', () => {
    const wrong = build({
      id: '',
      [`${item}/maxPoints/value`]: 5,
      'groups/0/maxPoints/value': 100,
    });
    const error = caught(() => defineCatalog(wrong));
    expect(error.code).toBe('ERR_DDS_CATALOG_INVALID');
    expect(error.faults).toHaveLength(3);
    expect(error.faults[1]).toBe(
      'groups/0/criteria/1/maxPoints/value: The rows within add up to 5.2, but the maximum says 5.3; make them agree. / Các dòng bên trong cộng lại được 5,2, nhưng điểm tối đa ghi 5,3; hãy sửa cho khớp.',
    );
    for (const fault of error.faults) expect(error.message).toContain(fault);
  });

  it('fills every place of every text', () => {
    const texts = ['vi', 'en'].flatMap((locale) =>
      checkCatalog({ groups: [{ code: '01' }], levels: { value: [{ level: 0 }] } }).map((fault) =>
        faultText(fault, locale as 'vi' | 'en'),
      ),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => /[{]\w+[}]|undefined/.test(text))).toEqual([]);
  });
});

function caught(run: () => unknown): DdsError {
  try {
    run();
  } catch (error) {
    if (error instanceof DdsError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('hostile data', () => {
  const cycle: Json = {};
  cycle['groups'] = [cycle];
  const thrower = Object.defineProperty({}, 'id', {
    enumerable: true,
    get: () => {
      throw new Error('mine');
    },
  });
  const deep = JSON.parse('['.repeat(5000) + ']'.repeat(5000)) as unknown;
  const cases: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a text', 'catalog'],
    ['a list', []],
    ['a cycle', cycle],
    ['a getter that throws', thrower],
    ['deep nesting', { ...build(), deep }],
    ['a key that reaches the prototype', JSON.parse('{"__proto__":{"polluted":1}}')],
    ['half of a surrogate pair', { ...build(), more: 'a\ud800' }],
    ['a huge sparse list', { ...build(), groups: new Array(4_000_000_000) }],
    [
      'a proxy without end',
      {
        ...build(),
        more: new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error('mine');
            },
          },
        ),
      },
    ],
    ['a function', { ...build(), id: () => 'x' }],
  ];

  test.each(cases)('ends in a DdsError: %s', (_, data) => {
    const error = caught(() => defineCatalog(data as CatalogData));
    expect(error.code).toBe('ERR_DDS_CATALOG_INVALID');
    expect(error.faults.length).toBeGreaterThan(0);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('ends in a DdsError or a catalog, whatever the data', () => {
    const spots = ['id', 'version', 'instrument', 'sources', 'groups', 'levels'];
    fc.assert(
      fc.property(fc.constantFrom(...spots), fc.anything(), (spot, value) => {
        try {
          defineCatalog({ ...build(), [spot]: value });
        } catch (error) {
          if (!(error instanceof DdsError)) throw error;
        }
      }),
    );
  });
});
