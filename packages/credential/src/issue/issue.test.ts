import { describe, expect, it } from 'vitest';
import { algorithms } from '../jws/algorithms.js';
import {
  authorityId,
  declare,
  makeIssuer,
  recognise,
  schoolId,
  trusting,
  verify,
} from '../testing/parties.js';

describe.each(algorithms)('a badge signed by %s', (algorithm) => {
  it('is declared when a school issues it', async () => {
    const school = await makeIssuer(schoolId, 'Trường THPT Mẫu', algorithm);
    const { token, badge } = await declare({}, school);
    const trust = { issuers: [trusting(school, 'school')] };
    expect(await verify(token, { trust })).toMatchObject({ verdict: 'declared', badge });
  });

  it('is recognised when an authority issues it', async () => {
    const authority = await makeIssuer(authorityId, 'Sở Mẫu', algorithm);
    const decision = { name: 'Quyết định 1/QĐ-SGDĐT' };
    const { token, badge } = await recognise({}, { decision }, authority);
    const trust = { issuers: [trusting(authority, 'authority')] };
    expect(await verify(token, { trust })).toMatchObject({ verdict: 'recognised', badge });
  });
});
