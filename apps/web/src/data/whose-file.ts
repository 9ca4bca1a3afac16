/** Whether a backup may belong to another person than the one whose diary is open. */
import type { DiaryImport, DiaryLog } from '@unknot/diary';

/**
 * `other`: the file names somebody else. `strangers`: it names nobody and shares no entry with the diary, though both
 * have some. Either may still be right, but entries of two people are not parted again once they are mixed.
 */
export function whoseFile(
  { log: { events }, owner }: Pick<DiaryImport, 'log' | 'owner'>,
  open: { readonly log: DiaryLog; readonly name: string; readonly several: boolean },
): 'own' | 'other' | 'strangers' {
  if (owner !== null) return owner === open.name ? 'own' : 'other';
  if (!open.several || open.log.events.length === 0) return 'own';
  const here = new Set(open.log.events.map(({ id }) => id));
  return events.some(({ id }) => here.has(id)) ? 'own' : 'strangers';
}
