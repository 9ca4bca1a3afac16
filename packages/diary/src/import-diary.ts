/** Reads a backup file: back without loss, or what is sound of it. */
import type { Instant } from '@unknot/engine';
import { err, ok, type Result } from '@unknot/logic';
import { checksumOf, FORMAT, FORMAT_VERSION, type OpenedFile, openBackup } from './backup-file.ts';
import { HEADER } from './backup-header.ts';
import type { RecordedEvent } from './event.ts';
import {
  damaged,
  type ImportError,
  malformed,
  NEWER_FORMAT,
  NOT_A_DIARY,
  NOT_JSON,
  sameId,
  truncated,
} from './import-error.ts';
import { type DiaryLog, settle } from './log.ts';
import { parseEvent } from './parse-event.ts';

/** What a file gave. Nothing is merged yet: the caller merges `log` into what is there. */
export interface DiaryImport {
  readonly log: DiaryLog;
  /** When the file was written, and with which knowledge; `null` when the head of the file is damaged. */
  readonly exportedAt: Instant | null;
  readonly knowledge: string | null;
  /** Whose diary it is, where the file says so. */
  readonly owner: string | null;
  /** What could not be read; always empty without `salvage`. */
  readonly problems: readonly ImportError[];
}

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
  const { exportedAt = null, knowledge = null, owner = null } = header ?? {};
  return ok({ log, exportedAt, knowledge, owner, problems });
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
