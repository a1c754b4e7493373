import { describe, expect, it } from 'vitest';
import { issueStatusList } from '../status/issue-status-list.js';
import { encode, split } from '../testing/forge.js';
import {
  authority,
  declare,
  makeIssuer,
  authorityId,
  recognise,
  trust,
  trusting,
  verify,
} from '../testing/parties.js';
import { checkAgainst } from './check-against.js';
import { provenTexts, unprovenTexts } from './texts.js';
import type { Verification } from './types.js';
import { factTexts, levelText, verdictText } from './verdict-text.js';

const list = 'https://sgddt.example.gov.vn/dds/status.jwt';
const status = { list, index: 0 };
const declared = await declare();
const recognised = await recognise({ status });
const say = (verification: Verification) => {
  const { title, sentence } = verdictText(verification, 'vi');
  return [title, sentence, ...factTexts(verification, 'vi')].join('\n');
};

describe('the words of a verdict', () => {
  it('tell a recognition from a declaration', async () => {
    expect(say(await verify(recognised.token))).toBe(
      [
        'Được công nhận',
        'Sở Giáo dục và Đào tạo Mẫu công nhận Trường THPT Mẫu đạt mức độ 1 về chuyển đổi số, năm học 2025-2026.',
        'Có giá trị từ 20/05/2026 đến 31/05/2027.',
        'Chưa kiểm tra được huy hiệu đã bị thu hồi hay chưa.',
        'Chưa đối chiếu với tệp phiếu tự đánh giá.',
      ].join('\n'),
    );
    expect(say(await verify(declared.token))).toContain(
      'Trường THPT Mẫu tự đánh giá đạt mức độ 1 về chuyển đổi số',
    );
  });

  it('never repeat what is only claimed', async () => {
    const stranger = await makeIssuer(authorityId, 'Sở Giả Mạo');
    const { token } = await recognise(
      {},
      { school: { id: authorityId, name: 'Trường Giả' } },
      stranger,
    );
    const [head, , signature] = split(token);
    const forgeries = [token, `${head}.${encode({})}.${signature}`];
    for (const forged of forgeries) {
      const verification = await verify(forged);
      for (const locale of ['vi', 'en'] as const) {
        const { title, sentence } = verdictText(verification, locale);
        expect(`${title} ${sentence}`).not.toMatch(/Giả Mạo|Trường Giả|2025|mức độ/);
        expect(factTexts(verification, locale)).toEqual([]);
      }
    }
  });

  it('do not read braces in a name as places', async () => {
    const odd = { id: 'https://khac.edu.vn/dds', name: '{issuer} {match}' };
    const { token } = await recognise({}, { school: odd });
    expect(say(await verify(token))).toContain('công nhận {issuer} {match} đạt');
  });

  it('call a school as the host does', async () => {
    const [school] = trust.issuers;
    const named = { issuers: [{ ...school!, name: 'THPT của ta' }] };
    expect(say(await verify(declared.token, { trust: named }))).toContain(
      'THPT của ta tự đánh giá',
    );
  });

  it('say how old the list is, and that it is too old', async () => {
    const at = '2026-05-25T00:00:00Z';
    const validUntil = '2026-06-25T00:00:00Z';
    const signed = await issueStatusList(authority, { list, revoked: [], at, validUntil });
    const statusLists = { issuers: [trusting(authority, 'authority')], statusLists: [signed] };
    const good = await verify(recognised.token, { trust: statusLists });
    expect(factTexts(good, 'vi')).toContain('Không bị thu hồi, theo danh sách ngày 25/05/2026.');
    const old = await verify(recognised.token, { trust: statusLists, at: '2026-08-01T00:00:00Z' });
    expect(factTexts(old, 'en')[1]).toContain('of 2026-05-25 is out of date');
  });

  it('say why an assessment does not fit', async () => {
    const assessment = checkAgainst({ schemaVersion: 1, catalog: 'x' }, { catalog: {} as never });
    expect(say(await verify(declared.token, { assessment }))).toContain(
      'Tệp phiếu không phải là tệp mà huy hiệu được cấp theo, hoặc đã bị sửa.',
    );
  });

  it('say that other readings were used', async () => {
    const { token } = await declare({ policies: { conditions: 'ignore' } });
    expect(say(await verify(token))).toContain('theo cách hiểu khác với cách mặc định');
  });

  it('name the level of each group where the school has none', () => {
    const badge = { level: null, groups: { '1': 2, '2': null } };
    expect(levelText(badge, 'vi')).toBe('nhóm 1 mức độ 2, nhóm 2 chưa xếp mức độ');
    expect(levelText(badge, 'en')).toBe('group 1 level 2, group 2 without a level');
  });

  it('exist for all that can be wrong, and end as sentences do', () => {
    for (const { title, sentence } of [
      ...Object.values(provenTexts),
      ...Object.values(unprovenTexts),
    ]) {
      for (const locale of ['vi', 'en'] as const) {
        expect(title[locale]).toMatch(/^\p{Lu}.*[^.]$/u);
        expect(sentence[locale]).toMatch(/^[\p{Lu}{].*[.}]$/u);
      }
    }
  });
});
