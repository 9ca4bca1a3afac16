/**
 * The lock of one diary. Who has the passphrase reads and writes. Who has not can still put entries in, as through the
 * slot of a letter box: they are sealed to a public key, and only the passphrase opens them.
 */
import { type Bytes, bytesOf, randomBytes } from './bytes.ts';
import { newRecipe, type Recipe, secretOf } from './passphrase.ts';
import { seal, sealingKey, sealJson, unseal, unsealJson } from './seal.ts';

/** What is kept of a lock beside the diary. It tells nothing of the diary. */
export interface LockRecord {
  /** New with every passphrase. */
  readonly id: string;
  readonly recipe: Recipe;
  /** Of the letter box. */
  readonly publicKey: Bytes;
  /** Its other half; that it opens proves the passphrase. */
  readonly privateKey: Bytes;
}

/** An entry as a locked diary holds it. Its id tells nothing, but the same entry always has the same. */
export interface SealedRow {
  readonly id: string;
  readonly sealed: Bytes;
}

/** An entry in the letter box. */
export interface Letter extends SealedRow {
  /** The public key of the sender, used for this letter alone. */
  readonly sender: Bytes;
}

/** What an open lock gives. It lives in memory only. */
export interface DiaryKey {
  readonly lockId: string;
  readonly close: (entry: { readonly id: string }) => Promise<SealedRow>;
  /** `undefined` when it cannot be opened. */
  readonly open: (row: SealedRow) => Promise<unknown>;
  readonly openLetter: (letter: Letter) => Promise<unknown>;
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Whether this browser can lock: its cryptography is only there on secure pages. */
export const canLock = (): boolean => globalThis.crypto?.subtle !== undefined;

/** A lock for a new passphrase, and its key. */
export async function makeLock(
  passphrase: string,
): Promise<{ readonly record: LockRecord; readonly key: DiaryKey }> {
  const recipe = newRecipe();
  const keys = await keysOf(passphrase, recipe);
  const pair = await crypto.subtle.generateKey(CURVE, true, ['deriveBits']);
  const privateKey = await crypto.subtle.exportKey('pkcs8', pair.privateKey);
  const record: LockRecord = {
    id: nameOf(randomBytes(16)),
    recipe,
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
    privateKey: await seal(keys.sealing, new Uint8Array(privateKey)),
  };
  return { record, key: diaryKey(record.id, keys, pair.privateKey) };
}

/** The key, or `null` for a wrong passphrase. */
export async function openLock(record: LockRecord, passphrase: string): Promise<DiaryKey | null> {
  const keys = await keysOf(passphrase, record.recipe);
  const opened = await unseal(keys.sealing, record.privateKey);
  if (opened === null) return null;
  const privateKey = await crypto.subtle.importKey('pkcs8', opened, CURVE, false, ['deriveBits']);
  return diaryKey(record.id, keys, privateKey);
}

/** Puts an entry into the letter box of a locked diary. */
export async function letterTo({ publicKey }: LockRecord, entry: unknown): Promise<Letter> {
  const receiver = await crypto.subtle.importKey('raw', publicKey, CURVE, false, []);
  const own = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const sealed = await sealJson(await sharedKey(own.privateKey, receiver), entry);
  const sender = new Uint8Array(await crypto.subtle.exportKey('raw', own.publicKey));
  return { id: nameOf(randomBytes(16)), sender, sealed };
}

interface Keys {
  readonly sealing: CryptoKey;
  readonly naming: CryptoKey;
}

async function keysOf(passphrase: string, recipe: Recipe): Promise<Keys> {
  const secret = await secretOf(passphrase, recipe);
  const hash = { name: 'HMAC', hash: 'SHA-256' };
  return {
    sealing: await sealingKey(secret.slice(0, 32)),
    naming: await crypto.subtle.importKey('raw', secret.slice(32), hash, false, ['sign']),
  };
}

const diaryKey = (lockId: string, keys: Keys, privateKey: CryptoKey): DiaryKey => ({
  lockId,
  close: async (entry) => ({
    id: await blindId(keys.naming, entry.id),
    sealed: await sealJson(keys.sealing, entry),
  }),
  open: ({ sealed }) => unsealJson(keys.sealing, sealed),
  openLetter: (letter) => readLetter(privateKey, letter),
});

async function readLetter(privateKey: CryptoKey, { sender, sealed }: Letter): Promise<unknown> {
  try {
    const other = await crypto.subtle.importKey('raw', sender, CURVE, false, []);
    return await unsealJson(await sharedKey(privateKey, other), sealed);
  } catch {
    return undefined; // no key, or not one of this curve
  }
}

/** The key that both halves of two pairs agree on. */
async function sharedKey(own: CryptoKey, other: CryptoKey): Promise<CryptoKey> {
  const agreed = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  return sealingKey(new Uint8Array(await crypto.subtle.digest('SHA-256', agreed)));
}

/** An id of an event tells its time. */
async function blindId(naming: CryptoKey, id: string): Promise<string> {
  const signed = await crypto.subtle.sign('HMAC', naming, bytesOf(id));
  return nameOf(new Uint8Array(signed).slice(0, 16));
}

const nameOf = (bytes: Bytes): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether `row` is sealed; an entry in clear is not. */
export const isSealed = (row: unknown): row is SealedRow =>
  typeof row === 'object' && row !== null && 'sealed' in row && row.sealed instanceof Uint8Array;
