/** Closing and opening with a key: AES-GCM of the browser, which notices every changed bit. */
import { type Bytes, bytesOf, joined, randomBytes, textOf } from './bytes.ts';

const IV_BYTES = 12;
/** The length of an entry tells its kind; all are filled up to a multiple of this. */
const BLOCK = 256;

/** A key for {@link seal} that no script can read back. */
export const sealingKey = (secret: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']);

/** `content`, closed: the same content never looks the same twice. */
export async function seal(key: CryptoKey, content: Bytes): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES);
  const closed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content);
  return joined(iv, new Uint8Array(closed));
}

/** What was sealed; `null` with another key, or when anything was changed. */
export async function unseal(key: CryptoKey, sealed: Bytes): Promise<Bytes | null> {
  const iv = sealed.subarray(0, IV_BYTES);
  try {
    const content = sealed.subarray(IV_BYTES);
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, content));
  } catch {
    return null;
  }
}

/** {@link seal} for anything that JSON can hold, its length hidden. */
export function sealJson(key: CryptoKey, content: unknown): Promise<Bytes> {
  const text = bytesOf(JSON.stringify(content));
  const filling = bytesOf(' '.repeat(BLOCK - (text.length % BLOCK)));
  return seal(key, joined(text, filling));
}

/** What {@link sealJson} closed; `undefined` when it cannot be opened. */
export async function unsealJson(key: CryptoKey, sealed: Bytes): Promise<unknown> {
  const content = await unseal(key, sealed);
  return content === null ? undefined : JSON.parse(textOf(content));
}
