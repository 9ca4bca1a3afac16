/** The shape of the index of the evidence file: every line that asks something of Unknot, by its id. */
import type { RecordKind } from './records.ts';

/** One line of the evidence file. */
export interface EvidenceRow {
  readonly id: string;
  /** What it is about, where no record says it. */
  readonly words?: string;
  /** What holds it without naming it in its `ref`: `rule:fragile-bone`, or a file from the root on. */
  readonly heldBy?: readonly string[];
  /** Where what is there differs from the line, and why. */
  readonly note?: string;
  /** Why nothing holds it. */
  readonly leftOut?: string;
}

/** A part of the evidence file. */
export interface EvidencePart {
  readonly heading: string;
  /** Which records hold a line of this part by naming it in their `ref`. */
  readonly kinds: readonly RecordKind[];
  readonly rows: readonly EvidenceRow[];
}

type More = { readonly [id: string]: Omit<EvidenceRow, 'id'> };

/** Rows by their ids, written one after the other with spaces between; `more` says what an id does not. */
export const named = (ids: string, more: More = {}): readonly EvidenceRow[] =>
  ids
    .trim()
    .split(/\s+/)
    .map((id) => ({ id, ...more[id] }));

/** Rows numbered from 1 to `last`: `X01` to `X34`. */
export const numbered = (
  letter: string,
  last: number,
  digits: 1 | 2,
  more: More = {},
): readonly EvidenceRow[] =>
  Array.from({ length: last }, (_, at) => {
    const id = `${letter}${String(at + 1).padStart(digits, '0')}`;
    return { id, ...more[id] };
  });
