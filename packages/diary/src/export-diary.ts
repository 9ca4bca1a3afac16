/** Writes the whole diary as a file. */
import { type BackupHeader, checksumOf, writeBackup } from './backup-file.ts';
import type { DiaryLog } from './log.ts';

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
