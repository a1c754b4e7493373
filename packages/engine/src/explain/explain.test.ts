import { catalog4725, quangNinh2023 } from '@dds/criteria';
import type { Assessment, Locale, Policies } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../score/index.js';
import { expectMisuse } from '../testing/misuse.js';
import { explain, explainGroups } from './index.js';

const met = { met: true };
const dossier: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': { met: false } },
  items: { '1.3.1': { points: 6 }, '1.3.2': { points: 5.5 }, '2.3.1': { points: 'tám' } },
};

function sayAll(
  assessment: Assessment,
  locale: Locale,
  options?: Parameters<typeof scoreAssessment>[2],
): ReadonlyMap<string, string> {
  const result = scoreAssessment(catalog4725, assessment, options);
  return new Map(explain(result, catalog4725, locale).map(({ path, text }) => [path, text]));
}

function say(path: string, locale: Locale, policies?: Partial<Policies>): string | undefined {
  return sayAll(dossier, locale, { policies }).get(path);
}

describe('explain', () => {
  it('speaks of the institution, and of every group, criterion, condition and item', () => {
    const result = scoreAssessment(catalog4725, dossier);
    expect(explain(result, catalog4725, 'vi')).toHaveLength(1 + 2 + 4 + 7 + 25);
  });

  it('says what a level stands on and what is missing to the next', () => {
    expect(say('groups/1', 'vi')).toBe(
      'Được 11,5/100 điểm, đạt mức độ 1 (Mức chưa đáp ứng). ' +
        'Cần thêm ít nhất 38,5 điểm để đạt mức độ 2.',
    );
  });

  it('names the rows that withhold a level', () => {
    expect(say('groups/2', 'vi')).toBe(
      'Được 0/100 điểm, theo điểm là mức độ 1 (Mức chưa đáp ứng) nhưng chưa xếp được mức độ ' +
        'vì 2.3.1 có điểm hoặc câu trả lời chưa hợp lệ, điều kiện bắt buộc 2.2 chưa đáp ứng.',
    );
    expect(say('institution', 'en')).toBe('No overall level can be stated, as group 2 has none.');
  });

  it('does not speak of a lowered level where the points give no other', () => {
    const items = { '1.3.1': { points: 6 } };
    const policies = { conditions: 'lowest-level' } as const;
    const said = sayAll({ ...dossier, items }, 'vi', { policies });
    expect(said.get('groups/2')).toBe(
      'Được 0/100 điểm, xếp mức độ 1 (Mức chưa đáp ứng); ' +
        'chưa thể xếp cao hơn vì điều kiện bắt buộc 2.2 chưa đáp ứng.',
    );
  });

  it('agrees in number in English', () => {
    const said = sayAll({ schemaVersion: 1, catalog: '4725-2022' }, 'en');
    expect(said.get('institution')).toContain('as group 1 and group 2 have none.');
    expect(said.get('groups/1')).toContain('mandatory conditions 1.1 and 1.2 are not answered');
    expect(said.get('criteria/1.4')).toContain('1 item is not answered and counts 0');
    expect(said.get('criteria/1.5')).toContain('2 items are not answered and count 0');
    expect(say('groups/2', 'en')).toContain('mandatory condition 2.2 is not met');
  });

  describe('of an institution that has reached everything', () => {
    const criteria = catalog4725.groups.flatMap((group) => group.criteria);
    const rows = criteria.flatMap((criterion) =>
      criterion.kind === 'scored' ? criterion.items : [],
    );
    const items = Object.fromEntries(
      rows.map(({ code, maxPoints }) => [code, { points: maxPoints.value }]),
    );
    const conditions = { '1.1': met, '1.2': met, '2.1': met, '2.2': met };
    const full: Assessment = { ...dossier, conditions, items };

    it('names its level, and asks for nothing more', () => {
      const said = sayAll(full, 'vi');
      expect(said.get('institution')).toBe(
        'Cơ sở giáo dục đạt mức độ 3 (Mức đáp ứng tốt), là mức độ thấp nhất trong các nhóm tiêu chí.',
      );
      expect(said.get('groups/1')).toBe('Được 100/100 điểm, đạt mức độ 3 (Mức đáp ứng tốt).');
      expect(said.get('criteria/1.3')).toBe('Được 30/30 điểm, thuộc khung điểm của mức độ 3.');
      expect(said.get('criteria/1.4')).toBe('Được 10/10 điểm.');
      expect(said.get('conditions/1.1')).toBe('Đã đáp ứng.');
    });

    it('says what lowers a level', () => {
      const unmet = { ...full, conditions: { ...conditions, '2.2': { met: false } } };
      const said = sayAll(unmet, 'vi', { policies: { conditions: 'lowest-level' } });
      expect(said.get('groups/2')).toBe(
        'Được 100/100 điểm nhưng chỉ xếp mức độ 1 (Mức chưa đáp ứng) ' +
          'vì điều kiện bắt buộc 2.2 chưa đáp ứng.',
      );
      expect(said.get('conditions/2.2')).toBe('Chưa đáp ứng; đây là điều kiện bắt buộc.');
    });

    it('tells a condition without its evidence from one that is not met', () => {
      const unmet = { ...full, conditions: { ...conditions, '2.2': { met: false } } };
      const options = { guidance: quangNinh2023, policies: { evidence: 'require' } } as const;
      const said = sayAll(unmet, 'vi', options);
      expect(said.get('conditions/1.1')).toBe(
        'Chưa được coi là đáp ứng vì thiếu minh chứng bắt buộc.',
      );
      expect(said.get('conditions/2.2')).toBe('Chưa đáp ứng; đây là điều kiện bắt buộc.');
      expect(said.get('items/1.3.1')).toMatch(/^Thiếu minh chứng bắt buộc/);
      const warned = sayAll(unmet, 'vi', { guidance: quangNinh2023 });
      expect(warned.get('conditions/1.1')).toBe('Đã đáp ứng.');
      expect(warned.get('conditions/2.2')).toBe('Chưa đáp ứng; đây là điều kiện bắt buộc.');
    });

    it('does not take another fault of a condition for a lack of evidence', () => {
      const odd = { met: false, evidence: 'H2' } as never;
      const said = sayAll({ ...full, conditions: { ...conditions, '2.2': odd } }, 'vi');
      expect(said.get('conditions/2.2')).toBe('Chưa đáp ứng; đây là điều kiện bắt buộc.');
    });

    it('counts the items of a criterion that are still open', () => {
      const some = { '1.3.1': { points: 6 }, '1.3.2': { points: 6 } };
      expect(sayAll({ ...full, items: some }, 'vi').get('criteria/1.3')).toMatch(
        /^Được 12\/30 điểm.*; còn 3 mục chưa chấm, tạm tính 0 điểm\.$/,
      );
    });

    it('lists more than two rows', () => {
      const wrong = { '1.3.1': { points: -1 }, '1.3.2': { points: -1 }, '1.3.3': { points: -1 } };
      const said = sayAll({ ...full, items: { ...items, ...wrong } }, 'en');
      expect(said.get('groups/1')).toContain(
        'the points or the answer of 1.3.1, 1.3.2 and 1.3.3 are not valid',
      );
    });

    it('gives a level that the catalog does not name no other name', () => {
      const result = scoreAssessment(catalog4725, full);
      const group = { ...result.groups['1']!, levelByPoints: 9, level: 9 };
      const [said, ...others] = explainGroups(
        { ...result, groups: { '1': group } },
        catalog4725,
        'en',
      );
      expect(said?.text).toContain('reaches level 9 (–).');
      expect(others).toEqual([]);
    });
  });

  it('says that each group stands for itself where the policy has it so', () => {
    expect(say('institution', 'vi', { overall: 'per-group' })).toContain('xếp mức độ riêng');
  });

  it('tells unanswered, scored and invalid items apart, and doubts an unverified maximum', () => {
    expect(say('items/1.3.1', 'vi')).toBe('Được 6/6 điểm.');
    expect(say('items/1.3.3', 'vi')).toBe('Chưa chấm, tạm tính 0 điểm trên tối đa 6.');
    expect(say('items/2.3.1', 'en')).toBe(
      'The answer is not valid and counts nothing (maximum 8). This maximum is not verified.',
    );
  });

  it('asks for 0.01 more where the next level begins above a bound', () => {
    const items = { '1.3.1': { points: 6 } };
    const levels = scoreAssessment(catalog4725, { ...dossier, items });
    const group = { ...levels.groups['1']!, points: 75, levelByPoints: 2, level: 2 };
    const result = { ...levels, groups: { ...levels.groups, '1': group } };
    const text = explain(result, catalog4725, 'en').find(({ path }) => path === 'groups/1')?.text;
    expect(text).toContain('Level 3 needs at least 0.01 more points.');
  });

  it('names a criterion above its maximum among the rows that are not valid', () => {
    const items = Object.fromEntries(['1', '2', '3', '4'].map((n) => [`2.3.${n}`, { points: 20 }]));
    const said = sayAll({ ...dossier, items }, 'en');
    expect(said.get('groups/2')).toContain('the points or the answer of 2.3 are not valid');
    expect(said.get('criteria/2.3')).toMatch(/^70 of 70 points \(its items add up to more\);/);
    expect(said.get('criteria/2.4')).not.toContain('add up');
  });

  it('names the group where rescaling alone carries it above its maximum', () => {
    const items = {
      '2.3.1': { points: 70 },
      '2.3.2': { notApplicable: 'lý do' },
      '2.4.1': { points: 8 },
      '2.4.2': { points: 12 },
      '2.4.3': { points: 10 },
    };
    const institution = { stages: ['upper-secondary'] } as const;
    const result = scoreAssessment(
      catalog4725,
      { ...dossier, institution, items },
      {
        policies: {
          conditions: 'ignore',
          notApplicable: [{ item: '2.3.2', stages: ['upper-secondary'], treatment: 'rescale' }],
        },
      },
    );
    const text = explain(result, catalog4725, 'vi').find(({ path }) => path === 'groups/2')?.text;
    expect(text).toContain('vì nhóm 2 có điểm hoặc câu trả lời chưa hợp lệ');
  });

  it.each(['vi', 'en'] as const)(
    'says of the groups alone what it says among all: %s',
    (locale) => {
      const result = scoreAssessment(catalog4725, dossier);
      const all = explain(result, catalog4725, locale);
      expect(explainGroups(result, catalog4725, locale)).toEqual(
        all.filter(({ path }) => path.startsWith('groups/')),
      );
    },
  );

  describe('refuses what is no result:', () => {
    const sound = scoreAssessment(catalog4725, dossier);
    const [one] = Object.values(sound.groups);
    const inGroup = (part: object) => ({ ...sound, groups: { '1': { ...one, ...part } } });
    const inRow = (part: object) =>
      inGroup({ criteria: { '1.3': { ...one?.criteria['1.3'], ...part } } });
    const inItem = (part: object) =>
      inRow({ items: { '1.3.1': { state: 'scored', points: 6, maxPoints: 6, ...part } } });
    const inCondition = (part: object) =>
      inGroup({ criteria: { '1.1': { kind: 'condition', state: 'met', ...part } } });

    it.each([
      ['nothing', undefined],
      ['null', null],
      ['a list', [sound]],
      ['no stamp', { ...sound, stamp: null }],
      ['no catalog in the stamp', { ...sound, stamp: { ...sound.stamp, catalog: 'x' } }],
      ['no policies in the stamp', { ...sound, stamp: { ...sound.stamp, policies: undefined } }],
      ['a level that is a text', { ...sound, level: '1' }],
      ['groups that are a list', { ...sound, groups: [one] }],
      ['a group that is none', { ...sound, groups: { '1': one, '2': null } }],
      ['issues that are no list', { ...sound, issues: {} }],
      ['an issue that is none', { ...sound, issues: [null] }],
      ['points of a group that are a text', inGroup({ points: '6' })],
      ['no maximum of a group', inGroup({ maxPoints: undefined })],
      ['no level by points', inGroup({ levelByPoints: null })],
      ['a level of a group that is an object', inGroup({ level: {} })],
      ['holds that are a text', inGroup({ holds: 'invalid' })],
      ['a hold that does not exist', inGroup({ holds: ['invalid', 'toString'] })],
      ['criteria that are none', inGroup({ criteria: null })],
      ['a row of another kind', inRow({ kind: 'row' })],
      ['points of a criterion that are none', inRow({ points: null })],
      ['a band that is a text', inRow({ band: '1' })],
      ['items that are a list', inRow({ items: [] })],
      ['a state of an item that does not exist', inItem({ state: 'constructor' })],
      ['points of an item that are none', inItem({ points: [] })],
      ['a state of a condition that does not exist', inCondition({ state: 'scored' })],
    ])('%s', (_, value) => {
      for (const say of [explain, explainGroups]) {
        expectMisuse(() => say(value as never, catalog4725, 'vi'), 'ERR_DDS_RESULT_INVALID');
      }
    });

    it('but takes each of these parts as it should be', () => {
      const states = ['scored', 'unanswered', 'not-applicable', 'invalid', 'evidence-missing'];
      for (const state of states) {
        expect(explain(inItem({ state }) as never, catalog4725, 'vi')).toHaveLength(4);
      }
      for (const state of ['met', 'unmet', 'unanswered']) {
        expect(explain(inCondition({ state }) as never, catalog4725, 'en')).toHaveLength(3);
      }
      const holds = ['invalid', 'condition-unmet', 'condition-unanswered'];
      expect(explain(inGroup({ holds }) as never, catalog4725, 'en')[1]?.text).toContain('group 1');
      const none = inGroup({ holds: ['invalid'], criteria: {} });
      expect(explain(none as never, catalog4725, 'en')[1]?.text).toContain('group 1');
      expect(explain(inRow({ band: 2 }) as never, catalog4725, 'en')[2]?.text).toContain('level 2');
    });
  });

  it('refuses a result of another catalog', () => {
    const result = scoreAssessment(catalog4725, dossier);
    const other = { ...catalog4725, digest: 'sha256-other' };
    for (const say of [explain, explainGroups]) {
      const run = () => say(result, other, 'vi');
      expectMisuse(run, 'ERR_DDS_CATALOG_MISMATCH');
      expect(run).toThrow(/another catalog.*hãy dùng đúng bộ chỉ số đó/);
    }
  });
});
