import { CompactEncrypt, base64url, compactDecrypt, exportJWK, importJWK, type JWK } from 'jose';
import { algorithmOf, bareKey, type PublicJwk } from '../jws/algorithms.js';
import { misuse } from './misuse.js';
import { signingKeyOf, type CryptoKey, type SigningKey } from './signing-key.js';

const wrapping = 'PBES2-HS512+A256KW';
const encryption = 'A256GCM';

/** What OWASP asks of PBKDF2 with SHA-512, since 2023. */
const iterations = 210_000;

/** A file that asks for more would only keep the computer busy. */
const mostIterations = 2_000_000;

const shortestPassphrase = 12;

/**
 * Encrypts a signing key by a passphrase, for a backup or a file: a compact JWE, by
 * PBES2-HS512+A256KW with 210,000 rounds and A256GCM.
 *
 * @throws DdsError - `ERR_DDS_KEY_INVALID` for a key that is not extractable;
 * `ERR_DDS_OPTION_INVALID` for a passphrase below twelve characters.
 *
 * @example
 * ```ts
 * import { createSigningKey, openSigningKey, sealSigningKey } from '@dds/credential';
 *
 * const key = await createSigningKey({ extractable: true });
 * const sealed = await sealSigningKey(key, 'mưa xuân phơi phới bay');
 * const opened = await openSigningKey(sealed, 'mưa xuân phơi phới bay');
 * console.assert(opened.thumbprint === key.thumbprint);
 * ```
 */
export async function sealSigningKey(key: SigningKey, passphrase: string): Promise<string> {
  const secret = readPassphrase(passphrase);
  if (!key.privateKey.extractable) {
    throw misuse(
      'ERR_DDS_KEY_INVALID',
      'This key was made so that it never leaves the browser; create one that is extractable.',
      'Khóa này được tạo để không rời trình duyệt; hãy tạo khóa với extractable: true.',
    );
  }
  const jwk = await exportJWK(key.privateKey);
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(jwk)))
    .setProtectedHeader({ alg: wrapping, enc: encryption, cty: 'jwk+json' })
    .setKeyManagementParameters({ p2c: iterations })
    .encrypt(secret);
}

/**
 * Decrypts a signing key that {@link sealSigningKey} encrypted.
 *
 * @throws DdsError - `ERR_DDS_PASSPHRASE_WRONG` when the passphrase does not open it;
 * `ERR_DDS_KEY_INVALID` when it is no sealed key.
 *
 * @example
 * ```ts
 * import { DdsError } from '@dds/criteria';
 * import { openSigningKey } from '@dds/credential';
 *
 * const error: unknown = await openSigningKey('no key', 'mưa xuân phơi phới bay').catch(
 *   (thrown: unknown) => thrown,
 * );
 * console.assert(error instanceof DdsError && error.code === 'ERR_DDS_KEY_INVALID');
 * ```
 */
export async function openSigningKey(
  sealed: string,
  passphrase: string,
  options: { readonly extractable?: boolean | undefined } = {},
): Promise<SigningKey> {
  const secret = readPassphrase(passphrase);
  if (!isSealed(sealed)) throw wrongFile();
  let plain: Uint8Array;
  try {
    ({ plaintext: plain } = await compactDecrypt(sealed, secret, {
      keyManagementAlgorithms: [wrapping],
      contentEncryptionAlgorithms: [encryption],
      maxPBES2Count: mostIterations,
    }));
  } catch {
    throw misuse(
      'ERR_DDS_PASSPHRASE_WRONG',
      'The passphrase does not open this key, or the file is damaged; try again.',
      'Mật khẩu không mở được khóa này, hoặc tệp đã hỏng; hãy thử lại.',
    );
  }
  try {
    const jwk: unknown = JSON.parse(new TextDecoder().decode(plain));
    return await importPrivate(jwk as PublicJwk, options.extractable);
  } catch {
    throw wrongFile();
  }
}

async function importPrivate(jwk: PublicJwk, extractable = false): Promise<SigningKey> {
  const algorithm = algorithmOf(jwk);
  const privateKey = (await importJWK(jwk as JWK, algorithm, { extractable })) as CryptoKey;
  const publicKey = (await importJWK(bareKey(jwk), algorithm, { extractable: true })) as CryptoKey;
  return signingKeyOf({ privateKey, publicKey });
}

function readPassphrase(passphrase: unknown): Uint8Array {
  // Keyboards write the same Vietnamese letters in two ways.
  const text = typeof passphrase === 'string' ? passphrase.normalize('NFC') : '';
  if ([...text].length >= shortestPassphrase) return new TextEncoder().encode(text);
  throw misuse(
    'ERR_DDS_OPTION_INVALID',
    `Give a passphrase of ${shortestPassphrase} characters or more, such as a few words.`,
    `Hãy đặt mật khẩu từ ${shortestPassphrase} ký tự trở lên, chẳng hạn vài từ liền nhau.`,
  );
}

function isSealed(sealed: unknown): sealed is string {
  if (typeof sealed !== 'string' || sealed.length > 20_000) return false;
  try {
    const [head = ''] = sealed.split('.');
    const header: unknown = JSON.parse(new TextDecoder().decode(base64url.decode(head)));
    const { alg, enc } = header as Record<string, unknown>;
    return alg === wrapping && enc === encryption;
  } catch {
    return false;
  }
}

function wrongFile() {
  return misuse(
    'ERR_DDS_KEY_INVALID',
    'This is no key that sealSigningKey encrypted; choose the right file.',
    'Đây không phải khóa do sealSigningKey mã hóa; hãy chọn đúng tệp.',
  );
}
