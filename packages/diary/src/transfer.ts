/** Export and import: the whole diary as a file, and back without loss. */
import type { Instant } from '@unknot/engine';
import { err, ok, type Result } from '@unknot/logic';
import {
  type BackupHeader,
  checksumOf,
  FORMAT,
  FORMAT_VERSION,
  HEADER,
  type OpenedFile,
  openBackup,
  writeBackup,
} from './backup-file.ts';
import type { RecordedEvent } from './event.ts';
import { type DiaryLog, settle } from './log.ts';
import { parseEvent } from './parse-event.ts';

/** What a file gave. Nothing is merged yet: the caller merges `log` into what is there. */
export interface DiaryImport {
  readonly log: DiaryLog;
  /** When the file was written, and with which knowledge; `null` where that part of the file is damaged. */
  readonly exportedAt: Instant | null;
  readonly knowledge: string | null;
  /** What could not be read; always empty without `salvage`. */
  readonly problems: readonly ImportError[];
}

/** Why a file, or one place in it, cannot be read. */
export interface ImportError {
  readonly type:
    | 'not-json'
    | 'not-a-diary'
    | 'newer-format'
    | 'truncated'
    | 'damaged'
    | 'malformed-event'
    | 'same-id';
  /** The place, such as `events.17.pain` (counted from 0); empty when it is the file as a whole. */
  readonly path: string;
  /** What is wrong and the way out, for the person. */
  readonly message: string;
}

/**
 * The whole log as text. Its checksum shows damage; it does not show tampering, and nothing is encrypted.
 *
 * @param note.exportedAt The moment of writing.
 * @param note.knowledge The version of the medical knowledge in use.
 */
export const exportDiary = (
  { events }: DiaryLog,
  { exportedAt, knowledge }: Pick<BackupHeader, 'exportedAt' | 'knowledge'>,
): string =>
  writeBackup(
    { exportedAt, knowledge, count: events.length, checksum: checksumOf(events) },
    events,
  );

/**
 * Reads an exported file. Any doubt about the file is an error, so that a person is not left with half a diary
 * unawares. With `salvage` every sound entry is returned and every doubt listed; it fails only when there is none.
 */
export function importDiary(
  text: string,
  { salvage = false }: { readonly salvage?: boolean } = {},
): Result<DiaryImport, ImportError> {
  const file = openBackup(text);
  const refusal = refusalOf(file);
  if (file === null || refusal !== null) return err(refusal ?? NOT_JSON);

  const { sound, problems: unsound } = readEvents(file.events);
  const { log, conflicts } = settle(sound);
  const problems = [
    ...layoutProblems(file, sound, unsound),
    ...unsound,
    ...conflicts.map(({ id }) => sameId(id)),
  ];
  const [first] = problems;
  if (first !== undefined && (!salvage || log.events.length === 0)) return err(first);
  const header = HEADER.safeParse(file.header).data;
  const { exportedAt = null, knowledge = null } = header ?? {};
  return ok({ log, exportedAt, knowledge, problems });
}

function refusalOf(file: OpenedFile | null): ImportError | null {
  if (file === null) return NOT_JSON;
  if (file.header['format'] !== FORMAT) return NOT_A_DIARY;
  return Number(file.header['formatVersion']) > FORMAT_VERSION ? NEWER_FORMAT : null;
}

function readEvents(raw: readonly unknown[]): {
  readonly sound: readonly RecordedEvent[];
  readonly problems: readonly ImportError[];
} {
  const sound: RecordedEvent[] = [];
  const problems: ImportError[] = [];
  raw.forEach((candidate, index) => {
    const parsed = parseEvent(candidate);
    if (parsed.ok) sound.push(parsed.value);
    else problems.push(malformed(index, parsed.error.path, parsed.error.message));
  });
  return { sound, problems };
}

/** Doubts about the file as a whole. A checksum is only worth comparing when all else is in order. */
function layoutProblems(
  { state, header, events }: OpenedFile,
  sound: readonly RecordedEvent[],
  unsound: readonly ImportError[],
): readonly ImportError[] {
  if (state === 'cut-short') return [truncated(sound.length, header['count'])];
  const checked = HEADER.safeParse(header);
  if (!checked.success) {
    return [damaged(String(checked.error.issues[0]?.path[0] ?? ''))];
  }
  const { count, checksum } = checked.data;
  if (events.length < count) return [truncated(sound.length, count)];
  if (events.length > count) return [damaged('count')];
  if (unsound.length > 0) return [];
  return state === 'broken' || checksum !== checksumOf(sound) ? [damaged('checksum')] : [];
}

const CHOOSE = 'Choose the backup file that you saved from Unknot.';
const AGAIN = 'Copy the file again from where you saved it, or keep the entries that are whole.';

const NOT_JSON: ImportError = {
  type: 'not-json',
  path: '',
  message: `Unknot cannot read this file. ${CHOOSE}`,
};

const NOT_A_DIARY: ImportError = {
  type: 'not-a-diary',
  path: 'format',
  message: `This file is not an Unknot diary. ${CHOOSE}`,
};

const NEWER_FORMAT: ImportError = {
  type: 'newer-format',
  path: 'formatVersion',
  message: 'A newer Unknot saved this file. Update Unknot, then open the file again.',
};

const truncated = (whole: number, count: unknown): ImportError => ({
  type: 'truncated',
  path: 'events',
  message: `The file ends too soon. ${whole}${typeof count === 'number' ? ` of ${count}` : ''} entries are whole. ${AGAIN}`,
});

const damaged = (path: string): ImportError => ({
  type: 'damaged',
  path,
  message: `The file was changed or damaged after it was saved. ${AGAIN}`,
});

const malformed = (index: number, path: string, words: string): ImportError => ({
  type: 'malformed-event',
  path: path === '' ? `events.${index}` : `events.${index}.${path}`,
  message: `Entry ${index + 1} cannot be read: ${path === '' ? 'it' : `"${path}"`} ${words}. ${AGAIN}`,
});

const sameId = (id: string): ImportError => ({
  type: 'same-id',
  path: 'events',
  message: `Two different entries are both named "${id}", so only one can be kept. ${AGAIN}`,
});
