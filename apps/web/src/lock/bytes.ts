/** Bytes and what they are made from: text, base64 in files, chance. */

/** Bytes that the browser's cryptography takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const bytesOf = (text: string): Bytes => new TextEncoder().encode(text);

export const textOf = (bytes: Bytes): string => new TextDecoder().decode(bytes);

/** So many bytes of chance. */
export const randomBytes = (count: number): Bytes =>
  crypto.getRandomValues(new Uint8Array(new ArrayBuffer(count)));

/** `first`, then `second`. */
export function joined(first: Bytes, second: Bytes): Bytes {
  const whole = new Uint8Array(new ArrayBuffer(first.length + second.length));
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** Base64 as files hold it. */
export const toBase64 = (bytes: Bytes): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** The bytes of base64; `null` when it is none. */
export function fromBase64(text: string): Bytes | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}
