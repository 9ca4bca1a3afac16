/** The backup file: the whole diary, outside the browser. */
import { type DiaryLog, exportDiary } from '@unknot/diary';
import { KNOWLEDGE_VERSION } from '@unknot/knowledge';
import { now } from './clock.ts';
import { store } from './store.ts';

/** Hands the file to the browser to save, and notes in the diary that it was done. */
export function saveBackup(log: DiaryLog): void {
  const exportedAt = now();
  const text = exportDiary(log, { exportedAt, knowledge: KNOWLEDGE_VERSION });
  download(`unknot-${exportedAt.slice(0, 10)}.json`, text);
  store.record({ type: 'setting-changed', key: 'last-backup', value: exportedAt });
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
