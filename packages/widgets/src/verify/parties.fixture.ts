import { catalog4725, type Assessment } from '@dds/criteria';
import {
  createIssuer,
  createSigningKey,
  issueDeclared,
  issueRecognised,
  issueStatusList,
  publishKeys,
  type IssueOptions,
  type Trust,
} from '@dds/credential';

const page = 'https://sgddt.example.gov.vn/dds';
const met = { met: true };

const assessment: Assessment = {
  schemaVersion: 1,
  catalog: '4725-2022',
  schoolYear: '2025-2026',
  conditions: { '1.1': met, '1.2': met, '2.1': met, '2.2': met },
};

const makeParty = async (id: string, name: string) =>
  createIssuer({ id, name }, await createSigningKey());

export const school = await makeParty('https://thpt-mau.example/dds', 'Trường THPT Mẫu');
const authority = await makeParty(page, 'Sở Giáo dục và Đào tạo Mẫu');
const stranger = await makeParty('https://la.example/dds', 'Sở Lạ');

/** A day before now and one after, so that badges of the tests hold. */
const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().replace(/\.\d+/, '');

const options: IssueOptions = {
  catalog: catalog4725,
  criteria: `${page}/chuyen-doi-so`,
  at: day(-9),
  validUntil: day(90),
};
const recognise = async (changes: Partial<IssueOptions> = {}, issuer = authority) =>
  (
    await issueRecognised(
      issuer,
      { school: school.profile, assessment },
      { ...options, ...changes },
    )
  ).token;

const list = `${page}/thu-hoi.jwt`;
const recognised = await recognise();
const [header, , signature] = recognised.split('.');
const [, payload] = (await recognise({ id: 'urn:uuid:other' })).split('.');

/** A badge for each verdict that an element can come to. */
export const badges = {
  recognised,
  declared: (await issueDeclared(school, assessment, options)).token,
  expired: await recognise({ validUntil: day(-1) }),
  'not-yet-valid': await recognise({ validFrom: day(2) }),
  revoked: await recognise({ status: { list, index: 3 } }),
  'untrusted-issuer': await recognise({}, stranger),
  tampered: [header, payload, signature].join('.'),
  malformed: 'eyJhbGciOiJFUzI1NiJ9.e30.AA',
} as const;

export const trust: Trust = {
  issuers: [
    { id: school.profile.id, role: 'school', keys: publishKeys(school) },
    { id: authority.profile.id, role: 'authority', keys: publishKeys(authority) },
  ],
  statusLists: [
    await issueStatusList(authority, {
      list,
      revoked: [3],
      at: day(-1),
      validUntil: day(9),
    }),
  ],
};
