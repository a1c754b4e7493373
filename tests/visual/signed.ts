import { catalog4725 } from '@dds/criteria';
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
import { full } from './samples.js';

// Signed anew in each run: nothing of a key is on a picture.
const makeParty = async (id: string, name: string) =>
  createIssuer({ id, name }, await createSigningKey());
const school = await makeParty('https://thpt-mau.example/dds', full.institution!.name!);
const authority = await makeParty('https://sgddt.example/dds', 'Sở Giáo dục và Đào tạo Mẫu');
const stranger = await makeParty('https://la.example/dds', 'Sở Lạ');

const list = 'https://sgddt.example/dds/thu-hoi.jwt';
const options: IssueOptions = {
  catalog: catalog4725,
  criteria: 'https://sgddt.example/chuyen-doi-so',
  at: '2026-01-05T08:00:00+07:00',
  validUntil: '2026-12-31T23:59:59+07:00',
};
const recognise = async (changes: Partial<IssueOptions> = {}, issuer = authority) => {
  const given = { school: school.profile, assessment: full };
  return (await issueRecognised(issuer, given, { ...options, ...changes })).token;
};

const recognised = await recognise({ status: { list, index: 0 } });
const [head, , signature] = recognised.split('.');
const [, otherBody] = (await recognise()).split('.');

/** A badge for each verdict that a page comes to by itself. */
export const signedBadges: Readonly<Record<string, string>> = {
  recognised,
  declared: (await issueDeclared(school, full, options)).token,
  expired: await recognise({ validUntil: '2026-02-01T00:00:00+07:00' }),
  'not yet valid': await recognise({ validFrom: '2026-06-01T00:00:00+07:00' }),
  revoked: await recognise({ status: { list, index: 1 } }),
  'of an unknown issuer': await recognise({}, stranger),
  tampered: [head, otherBody, signature].join('.'),
  malformed: 'eyJhbGciOiJFUzI1NiJ9.e30.AA',
};

export const trust: Trust = {
  issuers: [
    { id: school.profile.id, role: 'school', keys: publishKeys(school) },
    { id: authority.profile.id, role: 'authority', keys: publishKeys(authority) },
  ],
  statusLists: [
    await issueStatusList(authority, {
      list,
      revoked: [1],
      at: '2026-03-01T08:00:00+07:00',
      validUntil: '2026-06-01T08:00:00+07:00',
    }),
  ],
};
