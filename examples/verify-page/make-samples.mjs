// @ts-check
import {
  createIssuer,
  createSigningKey,
  issueDeclared,
  issueRecognised,
  issueStatusList,
  publishKeys,
} from '@dds/credential';
import { catalog4725 } from '@dds/criteria';

const met = { met: true };

/** @type {import('@dds/criteria').Assessment} */
const assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  institution: { name: 'Trường THPT Minh Họa' },
  conditions: { 1.1: met, 1.2: met, 2.1: met, 2.2: met },
  items: { 1.4: { points: 8.5 } },
};

/**
 * Badges of a school and an authority that do not exist, with keys that live as long as the build.
 * A real page has the trust list of its authority in the place of this one.
 */
export async function makeSamples() {
  const school = await createIssuer(
    { id: 'https://thpt-minhhoa.example/dds', name: 'Trường THPT Minh Họa' },
    await createSigningKey(),
  );
  const authority = await createIssuer(
    { id: 'https://sgddt.example/dds', name: 'Sở Giáo dục và Đào tạo Minh Họa' },
    await createSigningKey(),
  );
  const list = 'https://sgddt.example/dds/thu-hoi.jwt';
  const now = Date.now();
  /** @param {number} days */
  const day = (days) => new Date(now + days * 86_400_000);
  const options = {
    catalog: catalog4725,
    criteria: 'https://sgddt.example/chuyen-doi-so',
    at: day(-1),
    validUntil: day(365),
  };
  /** @param {number} index */
  const recognise = async (index) => {
    const { token } = await issueRecognised(
      authority,
      {
        school: school.profile,
        assessment,
        decision: { name: 'Quyết định 123/QĐ-SGDĐT', url: 'https://sgddt.example/qd-123' },
      },
      { ...options, status: { list, index } },
    );
    return token;
  };
  const recognised = await recognise(0);
  const [head = '', body = '', signature = ''] = recognised.split('.');
  const forged = Buffer.from(body, 'base64url').toString().replace('Minh Họa', 'Minh Hoạ');
  return {
    samples: {
      assessment,
      recognised,
      declared: (await issueDeclared(school, assessment, options)).token,
      revoked: await recognise(1),
      tampered: [head, Buffer.from(forged).toString('base64url'), signature].join('.'),
    },
    trust: {
      issuers: [
        { id: school.profile.id, role: 'school', keys: publishKeys(school) },
        { id: authority.profile.id, role: 'authority', keys: publishKeys(authority) },
      ],
      statusLists: [
        await issueStatusList(authority, { list, revoked: [1], at: day(-1), validUntil: day(30) }),
      ],
    },
  };
}
