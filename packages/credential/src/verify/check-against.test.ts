import { catalog4725, quangNinh2023, reviseCatalog } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import { assessment, declare, recognise, verify } from '../testing/parties.js';
import { decode, replace, signAs, split } from '../testing/forge.js';
import { checkAgainst, type CheckRules } from './check-against.js';

const { token } = await declare();
const rules: CheckRules = { catalog: catalog4725 };
const check = (file: unknown, with_ = rules) => ({
  assessment: checkAgainst(file as never, with_),
});
const good = { ...assessment, items: { ...assessment.items, '1.6.1': { points: 5 } } };

describe('an assessment beside its badge', () => {
  it('matches, however its file orders its keys', async () => {
    const turned = Object.fromEntries(Object.entries(assessment).reverse());
    for (const file of [assessment, turned]) {
      expect(await verify(token, check(file))).toMatchObject({
        verdict: 'declared',
        facts: { assessment: 'matches' },
      });
    }
  });

  it.each([
    ['with another answer', good, 'digest-differs'],
    ['of another year', { ...assessment, schoolYear: '2024-2025' }, 'digest-differs'],
    ['that is none', null, 'digest-differs'],
    ['that cannot be hashed', { ...assessment, note: NaN }, 'not-scorable'],
  ])('is refused: %s', async (_, file, match) => {
    expect(await verify(token, check(file))).toMatchObject({
      verdict: 'assessment-mismatch',
      facts: { assessment: match },
    });
  });

  it.each([
    ['credentialSubject/dds/level', 2, 'declared-2'],
    ['credentialSubject/dds/groups/1', 3, 'declared-1'],
    ['credentialSubject/dds/groups', { '1': 1 }, 'declared-1'],
    ['credentialSubject/dds/groups', { '1': 1, '2': 1, '3': 1 }, 'declared-1'],
  ])('is refused when the school signed what it does not give: %s', async (path, value, name) => {
    const payload = replace(decode(split(token)[1]), path, value);
    const id = `https://thpt-mau.edu.vn/dds#${name}`;
    const lie = await signAs(replace(payload, 'credentialSubject/achievement/id', id));
    expect((await verify(lie)).verdict).toBe('declared');
    expect(await verify(lie, check(assessment))).toMatchObject({
      verdict: 'assessment-mismatch',
      facts: { assessment: 'level-differs' },
    });
  });

  it('is refused for another school year than the badge states', async () => {
    const lie = await signAs(
      replace(decode(split(token)[1]), 'credentialSubject/term', '2026-2027'),
    );
    expect(await verify(lie, check(assessment))).toMatchObject({
      facts: { assessment: 'year-differs' },
    });
  });

  it('is scored by the badge’s rules or not at all', async () => {
    const revised = reviseCatalog(catalog4725, { version: '9.0.0' });
    const guided = await declare({ guidance: quangNinh2023 });
    const cases: [string, CheckRules, string][] = [
      [token, { catalog: revised }, 'rules-missing'],
      [guided.token, rules, 'rules-missing'],
      [guided.token, { ...rules, guidance: quangNinh2023 }, 'matches'],
      [token, { ...rules, guidance: quangNinh2023 }, 'matches'],
    ];
    for (const [one, given, match] of cases) {
      expect(await verify(one, check(assessment, given))).toMatchObject({
        facts: { assessment: match },
      });
    }
  });

  it('is scored by the policies of the badge', async () => {
    const policies = {
      conditions: 'ignore',
      overall: 'per-group',
      evidence: 'require',
      notApplicable: [{ item: '1.3.2', stages: ['primary'], treatment: 'rescale' }],
    } as const;
    const own = await declare({ policies });
    expect(own.badge).toMatchObject({ level: null, policies });
    expect(await verify(own.token, check(assessment))).toMatchObject({
      badge: { policies },
      facts: { assessment: 'matches' },
    });
  });
});

describe('the file of an authority', () => {
  it('gives the level; the school’s own is known by its digest', async () => {
    const { token: recognised } = await recognise({}, { reviewed: good });
    expect(await verify(recognised, check(good))).toMatchObject({
      verdict: 'recognised',
      facts: { assessment: 'matches' },
    });
    expect(await verify(recognised, check(assessment))).toMatchObject({
      verdict: 'recognised',
      facts: { assessment: 'digest-only' },
    });
  });
});
