/** The layout of a backup file: JSON, one event a line, so that a damaged file still has whole lines to rescue. */
import type { Instant } from '@unknot/engine';
import { canonicalJson } from './canonical-json.ts';
import { crc32 } from './crc32.ts';
import type { RecordedEvent } from './event.ts';

/** What the file says it is. */
export const FORMAT = 'unknot-diary';

/** The version of this layout; each event carries its own version besides. */
export const FORMAT_VERSION = 1;

/** What stands before the events. */
export interface BackupHeader {
  readonly exportedAt: Instant;
  /** Version of the medical knowledge that was in use. */
  readonly knowledge: string;
  /** Whose diary it is, in the words of the one who keeps several. */
  readonly owner?: string;
  readonly count: number;
  readonly checksum: string;
}

/** A file taken apart, its content not yet judged. */
export interface OpenedFile {
  /** `cut-short`: the end is missing. `broken`: it is not JSON somewhere else. */
  readonly state: 'whole' | 'cut-short' | 'broken';
  readonly header: { readonly [field: string]: unknown };
  /** One place for each event; `undefined` where a line is not JSON. */
  readonly events: readonly unknown[];
}

/** The text of a backup file. */
export function writeBackup(header: BackupHeader, events: readonly RecordedEvent[]): string {
  const fields = Object.entries({ format: FORMAT, formatVersion: FORMAT_VERSION, ...header }).map(
    ([field, value]) => `${JSON.stringify(field)}: ${JSON.stringify(value)},`,
  );
  const lines = events.map((event) => canonicalJson(event)).join(',\n');
  return `{\n${fields.join('\n')}\n"events": [\n${lines}\n]\n}\n`;
}

/** CRC-32 of the events as canonical JSON, in the order given, with a line feed between them. */
export const checksumOf = (events: readonly unknown[]): string =>
  `crc32:${crc32(events.map((event) => canonicalJson(event)).join('\n'))}`;

/** The parts of `text`, as far as they can be told apart; `null` when it is neither JSON nor what is left of a backup. */
export function openBackup(text: string): OpenedFile | null {
  const content = parseJson(text.replace(/^\uFEFF/, ''));
  if (content === undefined) return text.includes(`"${FORMAT}"`) ? openDamaged(text) : null;
  if (!isObject(content)) return { state: 'whole', header: {}, events: [] };
  const { events, ...header } = content;
  return { state: 'whole', header, events: Array.isArray(events) ? events : [] };
}

function openDamaged(text: string): OpenedFile {
  const [head = '', ...rest] = text.split(/"events"\s*:\s*\[/);
  const header = parseJson(`${head.replace(/^\uFEFF/, '').replace(/,?\s*$/, '')}}`);
  return {
    state: /\]\s*\}\s*$/.test(text) ? 'broken' : 'cut-short',
    header: isObject(header) ? header : { format: FORMAT },
    events: rest
      .join('"events":[')
      .split('\n')
      .map((line) => line.trim().replace(/,$/, ''))
      .filter((line) => !['', ']', '}'].includes(line))
      .map(parseJson),
  };
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
