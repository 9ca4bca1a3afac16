/** All that the diary says, for the screens that come later: reading the answers takes the whole vocabulary. */
import { type DiaryLog, type DiaryState, foldDiary } from '@unknot/diary';
import { oncePerLog } from './once-per-log.ts';
import { deviceRegion } from './region-guess.ts';

/** The state after the last event of `log`; the same log gives the same object. */
export const diaryOf: (log: DiaryLog) => DiaryState = oncePerLog((log, before) =>
  foldDiary(log, { defaultRegion: deviceRegion() }, before),
);
