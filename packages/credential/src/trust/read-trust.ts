import { DdsError } from '@dds/criteria/errors';
import { algorithmOf, type KeySet, type PublicJwk } from '../jws/algorithms.js';
import { isRecord } from '../jws/parse-json.js';
import { isName, isUri } from '../badge/read-fields.js';
import type { Trust, TrustedIssuer } from './types.js';

const secret = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'];

/** Refuses what is no trust list: a mistake in it must not pass for a badge that nobody trusts. */
export function readTrust(trust: Trust): Trust {
  if (!isRecord(trust) || !Array.isArray(trust.issuers)) {
    throw wrongTrust('it needs "issuers", a list', 'cần có "issuers" là một danh sách');
  }
  const ids = trust.issuers.map(readIssuer);
  const pairs = trust.issuers.map(({ id, role }) => `${role} ${id}`);
  if (new Set(pairs).size < ids.length) {
    throw wrongTrust('an issuer stands in it twice', 'có nơi phát hành bị ghi hai lần');
  }
  const lists = trust.statusLists ?? [];
  if (!Array.isArray(lists) || !lists.every((list) => typeof list === 'string')) {
    throw wrongTrust(
      '"statusLists" is no list of tokens',
      '"statusLists" phải là danh sách các mã',
    );
  }
  return trust;
}

function readIssuer(issuer: TrustedIssuer): string {
  if (!isRecord(issuer) || !isUri(issuer.id)) {
    throw wrongTrust('an issuer has no URI as "id"', 'có nơi phát hành thiếu "id" dạng URI');
  }
  const { id, role, name } = issuer;
  if (role !== 'school' && role !== 'authority') {
    throw wrongTrust(
      `the role of ${id} is neither school nor authority`,
      `vai trò của ${id} phải là school hoặc authority`,
    );
  }
  if (name !== undefined && !isName(name)) {
    throw wrongTrust(`the name of ${id} is no line of text`, `tên của ${id} phải là một dòng chữ`);
  }
  checkKeys(issuer.keys, id);
  return id;
}

function checkKeys(keys: KeySet, id: string): void {
  switch (faultOfKeys(keys)) {
    case undefined:
      return;
    case 'shape':
      throw wrongTrust(
        `the keys of ${id} are no JWKS, which is { "keys": [ … ] }`,
        `khóa của ${id} phải là JWKS dạng { "keys": [ … ] }`,
      );
    case 'private':
      throw wrongTrust(
        `the keys of ${id} hold a private key; publish none, and issue with another from now on`,
        `khóa của ${id} có khóa bí mật; không được công bố, hãy thay khóa mới để phát hành`,
      );
    case 'kid':
      throw wrongTrust(`two keys of ${id} share a kid`, `hai khóa của ${id} trùng kid`);
  }
}

/** What makes a key set unfit to be trusted: no set of keys, a secret in it, or one name for two. */
export function faultOfKeys(keys: unknown): 'shape' | 'private' | 'kid' | undefined {
  const list = isRecord(keys) ? keys['keys'] : undefined;
  if (!Array.isArray(list) || !list.every(isRecord)) return 'shape';
  if (list.some((key) => secret.some((part) => part in key))) return 'private';
  const kids = list.map((key) => key['kid']).filter((kid) => kid !== undefined);
  return new Set(kids).size < kids.length ? 'kid' : undefined;
}

function wrongTrust(english: string, vietnamese: string): DdsError {
  return new DdsError(
    'ERR_DDS_TRUST_INVALID',
    `The trust list cannot be used: ${english}. Danh sách tin cậy không dùng được: ${vietnamese}.`,
  );
}

/** The issuer's key of that name, if it serves one of our algorithms; others are none of ours. */
export function findKey({ keys }: TrustedIssuer, kid: string): PublicJwk | undefined {
  return keys.keys.find((key) => key.kid === kid && algorithmOf(key) !== undefined);
}
