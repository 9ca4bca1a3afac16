/** Checks rows from the browser or another tab. Loaded when there are any: the first screen needs no schemas. */
import { parseEvent, type RecordedEvent } from '@unknot/diary';

interface Readable {
  readonly events: readonly RecordedEvent[];
  /** Rows that could not be read. */
  readonly damaged: number;
}

/** The events among `rows`; what cannot be read is counted and left where it is. */
export function readable(rows: readonly unknown[]): Readable {
  const parsed = rows.map(parseEvent);
  const events = parsed.flatMap((result) => (result.ok ? [result.value] : []));
  return { events, damaged: rows.length - events.length };
}
