/** Bytes to a JSON value, strictly: a broken character is a fault, never a silent replacement. */
import { err, ok, type Result } from '@unknot/logic';
import type { Fault } from './fault.ts';

/** Part of every JavaScript runtime; named here because the pure packages know no platform library. */
declare const TextDecoder: new (
  encoding: 'utf-8',
  options: { readonly fatal: boolean },
) => { decode(bytes: Uint8Array): string };

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads UTF-8 text; a byte order mark at its start is left out. */
export function decodeText(bytes: Uint8Array): Result<string, Fault> {
  try {
    return ok(utf8.decode(bytes));
  } catch {
    return err({
      type: 'not-utf8',
      path: '',
      message: 'is not UTF-8 text; save or send it as UTF-8.',
    });
  }
}

/** Reads one JSON value. */
export function parseJson(text: string): Result<unknown, Fault> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err({ type: 'not-json', path: '', message: `is not JSON: ${reason}.` });
  }
}
