/** Writes the whole diary as a file. */
import { type BackupHeader, checksumOf, writeBackup } from './backup-file.ts';
import type { DiaryLog } from './log.ts';

/**
 * The whole log as text. Its checksum shows damage; it does not show tampering, and nothing is encrypted.
 *
 * @param note.exportedAt The moment of writing.
 * @param note.knowledge The version of the medical knowledge in use.
 * @param note.owner Whose diary it is, where several are kept on one device.
 */
export const exportDiary = (
  { events }: DiaryLog,
  note: Pick<BackupHeader, 'exportedAt' | 'knowledge' | 'owner'>,
): string => writeBackup({ ...note, count: events.length, checksum: checksumOf(events) }, events);
