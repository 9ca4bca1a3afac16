/** The backup file: the whole diary of one person, outside the browser. */
import { type DiaryLog, exportDiary } from '@unknot/diary';
import { KNOWLEDGE_VERSION } from '@unknot/knowledge';
import { registry } from '../people/registry.ts';
import { now } from './clock.ts';
import { chooseFile, type SavedFile, writeTo } from './save-file.ts';
import { personId, store } from './store.ts';

/** How a backup is written. */
export interface BackupOptions {
  /** Whose diary it is, where several are kept. */
  readonly owner?: string | undefined;
  /** Only who has it can read the file. */
  readonly passphrase?: string | undefined;
}

/** Hands the file to the browser to save, and notes in the diary that it was done. */
export async function saveBackup(log: DiaryLog, options: BackupOptions = {}): Promise<void> {
  const at = now();
  download(fileName(at, options), await backupText(log, at, options));
  noteBackup(at);
}

/**
 * Writes into the file that the person once chose for it, or has them choose one. `false`: they did not, or the
 * browser did not let us; then nothing is noted.
 */
export async function saveBackupToFile(log: DiaryLog, options: BackupOptions): Promise<boolean> {
  const at = now();
  const known = (await registry.fileOf(personId).catch(() => null)) as SavedFile | null;
  try {
    // The file is chosen first: the browser allows it only right after the tap.
    const file = await chooseFile(known ?? null, fileName(at, options));
    await writeTo(file, await backupText(log, at, options));
    await registry.keepFile(personId, file);
  } catch {
    return false;
  }
  noteBackup(at);
  return true;
}

const noteBackup = (at: string) =>
  store.record({ type: 'setting-changed', key: 'last-backup', value: at });

async function backupText(
  log: DiaryLog,
  exportedAt: string,
  { owner, passphrase }: BackupOptions,
): Promise<string> {
  const text = exportDiary(log, {
    exportedAt,
    knowledge: KNOWLEDGE_VERSION,
    ...(owner && { owner }),
  });
  if (passphrase === undefined) return text;
  return (await import('../lock/sealed-file.ts')).sealFile(text, passphrase);
}

/** Such as `unknot-mum-2026-11-22.json`. */
function fileName(at: string, { owner = '' }: BackupOptions): string {
  const name = owner.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return ['unknot', name, `${at.slice(0, 10)}.json`].filter(Boolean).join('-');
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
