import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode, replace, signAs, split } from '../testing/forge.js';
import { authority, recognise, school, trust, verify } from '../testing/parties.js';

const numRuns = 300;
const { token } = await recognise();
const [head, body, signature] = split(token);
const payload = decode(body);
const good = ['recognised', 'declared'];

/** The paths of a payload down to its leaves. */
function pathsOf(value: unknown, path: readonly string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return [path.join('/')];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]));
}

describe('any token', () => {
  it('gives a verdict and never an error, whatever its letters', async () => {
    const part = fc.oneof(fc.base64String(), fc.string(), fc.json().map(encode));
    const text = fc.oneof(
      fc.string(),
      fc.array(part, { maxLength: 5 }).map((all) => all.join('.')),
    );
    await fc.assert(
      fc.asyncProperty(text, async (any) => {
        expect((await verify(any)).verdict).toBe('malformed');
      }),
      { numRuns },
    );
  });

  it('gives a verdict and never an error, whatever a trusted issuer signs', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom(school, authority),
        async (value, issuer) => {
          expect((await verify(await signAs(value, issuer))).verdict).toBe('malformed');
        },
      ),
      { numRuns },
    );
  });

  it('says what its issuer signed, or nothing: a value put elsewhere is read or refused', async () => {
    const paths = fc.constantFrom(...pathsOf(payload));
    await fc.assert(
      fc.asyncProperty(paths, fc.jsonValue(), async (path, value) => {
        const changed = replace(payload, path, value);
        const verification = await verify(await signAs(changed, authority));
        const unsigned = await verify(`${head}.${encode(changed)}.${signature}`);
        expect(good).not.toContain(
          JSON.stringify(changed) === JSON.stringify(payload) ? '' : unsigned.verdict,
        );
        if ('badge' in verification)
          expect(verification.badge.issuer.id).toBe(authority.profile.id);
      }),
      { numRuns },
    );
  });

  it('is never good by a trust list in which its issuer is not', async () => {
    const others = trust.issuers.filter(({ role }) => role === 'school');
    await fc.assert(
      fc.asyncProperty(fc.webUrl(), async (id) => {
        const stranger = { ...trust.issuers[1]!, id };
        const verification = await verify(token, { trust: { issuers: [...others, stranger] } });
        expect(verification).toMatchObject({ verdict: 'untrusted-issuer' });
      }),
      { numRuns: 50 },
    );
  });
});
