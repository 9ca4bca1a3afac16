/** The diary of a new person: it begins with what the one who adds them has set, and with who answers. */
import type { DiaryState } from '@unknot/diary';
import { now } from '../app/clock.ts';
import { DiaryStore, type NewEvent } from '../app/diary-store.ts';
import { createEventStorage } from '../storage/event-storage.ts';
import { createTabChannel } from '../storage/tab-channel.ts';
import { channelOf, databaseOf } from './whose.ts';

/** The settings of the device's user rather than of the person in pain. */
const TAKEN_OVER = ['theme', 'text-size', 'weight-unit', 'move-voice', 'move-taps'] as const;

/** Writes the first entries of the diary of `id`; whether the browser has kept them. */
export function beginDiary(
  id: string,
  reporter: string,
  from: Pick<DiaryState, 'region' | 'settings'>,
): Promise<boolean> {
  const fresh = new DiaryStore({
    storage: createEventStorage(databaseOf(id)),
    tabs: createTabChannel(channelOf(id)),
    now,
  });
  return fresh.record(...firstEntries(reporter, from)).kept;
}

/** What a new diary begins with. */
export function firstEntries(
  reporter: string,
  { region, settings }: Pick<DiaryState, 'region' | 'settings'>,
): readonly NewEvent[] {
  const taken = TAKEN_OVER.flatMap((key): readonly NewEvent[] => {
    const value = settings[key];
    return value === undefined ? [] : [{ type: 'setting-changed', key, value }];
  });
  return [
    { type: 'region-chosen', region },
    ...taken,
    { type: 'setting-changed', key: 'reporter', value: reporter },
  ];
}
