/** From a passphrase to a secret, slowly and with much memory, so that guessing is dear. */
import { argon2idAsync } from '@noble/hashes/argon2.js';
import { type Bytes, bytesOf, randomBytes } from './bytes.ts';

/** How a passphrase was made into a secret; kept beside what the secret closes. */
export interface Recipe {
  readonly salt: Bytes;
  /** KiB. */
  readonly memory: number;
  readonly passes: number;
}

/** Shorter ones are guessed. */
export const SHORTEST_PASSPHRASE = 10;

/** One of the settings that OWASP's cheat sheet on password storage lists for Argon2id. */
const STRENGTH = { memory: 47_104, passes: 1 } as const;

/** A forged file must not take all memory of a phone, nor the rest of the day. */
const MOST = { memory: 262_144, passes: 16 } as const;

/** A recipe for a new passphrase. */
export const newRecipe = (): Recipe => ({ salt: randomBytes(16), ...STRENGTH });

/** Whether this app would follow `recipe`. */
export const isFair = ({ salt, memory, passes }: Recipe): boolean =>
  salt.length >= 8 &&
  Number.isInteger(memory) &&
  memory >= 8 &&
  memory <= MOST.memory &&
  Number.isInteger(passes) &&
  passes >= 1 &&
  passes <= MOST.passes;

/** 64 bytes that only this passphrase and recipe give. About half a second of a desktop, a few of a phone. */
export async function secretOf(
  passphrase: string,
  { salt, memory, passes }: Recipe,
): Promise<Bytes> {
  // Two keyboards may write one letter in two ways.
  const spelled = bytesOf(passphrase.normalize('NFKC').trim());
  const options = { m: memory, t: passes, p: 1, dkLen: 64 };
  return new Uint8Array(await argon2idAsync(spelled, salt, options));
}
