/** Finds words in bytes without making text of them. */

/** A set of ASCII words. */
export class WordTable {
  /** The length of each word. */
  readonly #words: readonly Uint8Array[];
  /** Place of a word plus one, by its hash; 0: none. */
  readonly #slots: Int32Array;

  constructor(words: readonly string[]) {
    this.#words = words.map((word) => Uint8Array.from(word, (letter) => letter.charCodeAt(0)));
    this.#slots = new Int32Array(4 * 2 ** Math.ceil(Math.log2(words.length + 1)));
    for (const [place, word] of this.#words.entries()) {
      let slot = this.#first(hashOf(word, 0, word.length));
      while (this.#slots[slot] !== 0) slot = this.#first(slot + 1);
      this.#slots[slot] = place + 1;
    }
  }

  /** The place of the word that `bytes` hold from `start` to `end`, which have the hash `hash`; -1: none. */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    let slot = this.#first(hash);
    while (this.#slots[slot] !== 0) {
      const place = (this.#slots[slot] as number) - 1;
      if (isAt(this.#words[place] as Uint8Array, bytes, start, end)) return place;
      slot = this.#first(slot + 1);
    }
    return -1;
  }

  #first(hash: number): number {
    return hash & (this.#slots.length - 1);
  }
}

/** The hash of the bytes so far, `byte` being the next one; it begins with 0. */
export const hashWith = (hash: number, byte: number): number =>
  (Math.imul(hash, 31) + byte) ^ (hash >>> 15);

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = hashWith(hash, bytes[at] as number);
  return hash;
}

function isAt(word: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start !== word.length) return false;
  for (let at = 0; at < word.length; at += 1) if (bytes[start + at] !== word[at]) return false;
  return true;
}
