import { existsSync, readFileSync } from 'node:fs';
// eslint-disable-next-line no-restricted-imports -- Ajv keeps this dialect there.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { quangNinh2023 } from '@dds/criteria';
import { describe, expect, it } from 'vitest';
import badgeSchema from '../../data/badge.schema.json' with { type: 'json' };
import openBadgesSchema from '../../data/open-badges-3.0.schema.json' with { type: 'json' };
import { decode, replace, signAs, split, type Json } from '../testing/forge.js';
import { assessment, declare, recognise, verify } from '../testing/parties.js';

const ajv = new Ajv2020({ strictTuples: false, strictRequired: false, strictTypes: false });
const openBadges = ajv.compile(openBadgesSchema);
const badges = ajv.compile(badgeSchema);

const status = { list: 'https://sgddt.example.gov.vn/dds/status.jwt', index: 7 };
const policies = {
  conditions: 'ignore',
  notApplicable: [{ item: '1.3.2', stages: ['primary'], treatment: 'zero' }],
} as const;
const full = await recognise(
  { status, policies, guidance: quangNinh2023 },
  {
    reviewed: { ...assessment, evidence: [] },
    decision: { name: 'Quyết định 1/QĐ', url: 'https://sgddt.example.gov.vn/1' },
  },
);
const ours = [
  await declare(),
  await declare({ status, policies: { overall: 'per-group' } }),
  await recognise(),
  full,
];

function faultsOf(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Every path of a JSON value, lists included. */
function pathsOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    pathsOf(one, path === '' ? key : `${path}/${key}`),
  );
  return path === '' ? inner : [path, ...inner];
}

describe('the schemas', () => {
  it('hold what we issue', () => {
    for (const { token } of ours) {
      const payload = decode(split(token)[1]);
      expect(faultsOf(openBadges, payload)).toEqual([]);
      expect(faultsOf(badges, payload)).toEqual([]);
    }
  });

  // What our reader takes and the schema refuses, or the other way round, would mislead whoever
  // writes another issuer from the schema alone.
  it('of our badges refuses what verifying calls malformed, but for claims that disagree', async () => {
    const payload = decode(split(full.token)[1]);
    const agree =
      /^(iss|sub|jti|iat|nbf|exp|id|validFrom|validUntil|issuer\/id|credentialSubject\/(id|achievement\/id|dds\/level))$/;
    const differences: string[] = [];
    for (const path of pathsOf(payload)) {
      for (const value of [undefined, null, '', -1, 'a\nb', [], {}]) {
        const changed = replace(payload, path, value);
        const { verdict } = await verify(await signAs(changed));
        const malformed = verdict === 'malformed';
        const refused = !badges(changed);
        const allowed = malformed && !refused && agree.test(path);
        if (malformed !== refused && !allowed && isRead(path)) {
          differences.push(`${path} ${JSON.stringify(value)}: ${verdict}, ${String(refused)}`);
        }
      }
    }
    expect(differences).toEqual([]);
  });

  // Titles for other software, and what JSON-LD wants: our reader passes over them.
  function isRead(path: string): boolean {
    return !/^(@context|name|type)|\/type(\/|$)|achievement\/(name|description)|credentialStatus\/id/.test(
      path,
    );
  }

  it.each([
    ['@context', ['https://www.w3.org/2018/credentials/v1']],
    ['@context', []],
    ['type', ['VerifiableCredential']],
    ['type', 'OpenBadgeCredential'],
    ['id', undefined],
    ['id', 'no uri'],
    ['name', undefined],
    ['issuer', undefined],
    ['issuer/type', ['Organisation']],
    ['issuer/id', undefined],
    ['validFrom', '20 May 2026'],
    ['validFrom', undefined],
    ['credentialSubject', undefined],
    ['credentialSubject/id', undefined],
    ['credentialSubject/type', ['Subject']],
    ['credentialSubject/achievement', undefined],
    ['credentialSubject/achievement/criteria', undefined],
    ['credentialSubject/achievement/description', undefined],
    ['credentialSubject/achievement/name', undefined],
    ['credentialSubject/achievement/type', []],
    ['credentialStatus/id', undefined],
    ['credentialStatus/type', undefined],
  ])('of Open Badges refuses %s: %j', (path, value) => {
    const payload: Json = decode(split(full.token)[1]);
    expect(faultsOf(openBadges, replace(payload, path, value))).not.toEqual([]);
  });
});

const folder = new URL('../../../../../shared/vectors/open-badges-3.0/', import.meta.url);
const examples = ['basicOpenBadgeCredential', 'endorsement', 'fullOpenBadge'].flatMap((name) => {
  const file = new URL(`${name}.html`, folder);
  if (!existsSync(file)) return [];
  const [, json = ''] = /<pre[^>]*>([\s\S]*?)<\/pre\s*>/.exec(readFileSync(file, 'utf8')) ?? [];
  return [{ name, example: JSON.parse(json.replaceAll('\\\\n', '\\n')) as Json }];
});

describe(`the ${examples.length} examples of the specification at hand`, () => {
  it('are what the schema of Open Badges says', () => {
    for (const { name, example } of examples) {
      expect(faultsOf(openBadges, example), name).toEqual([]);
    }
  });

  it('are no badges of ours', async () => {
    for (const { name, example } of examples) {
      expect((await verify(await signAs(example))).verdict, name).toBe('malformed');
    }
  });
});
