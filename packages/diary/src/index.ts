/** The diary: events, the log they make, the state that follows from it, and the backup file. */
export { foldEntries } from './entries.ts';
export type {
  DiaryCheckIn,
  DiaryDose,
  DiaryEntries,
  KeptMedicine,
  NotedQuestion,
  PainPlaces,
  RemedyUse,
} from './entry-types.ts';
export type { DiaryEvent, EventOf, RecordedEvent } from './event.ts';
export type { SkipReason } from './event-kinds.ts';
export { exportDiary } from './export-diary.ts';
export { type DiaryState, type FoldOptions, foldDiary } from './fold.ts';
export { type DiaryImport, importDiary } from './import-diary.ts';
export type { ImportError } from './import-error.ts';
export { append, type DiaryLog, emptyLog, logOf, merge } from './log.ts';
export type { Read } from './newest-entry.ts';
export { type EventError, parseEvent } from './parse-event.ts';
export type { DiarySelfTest } from './self-tests.ts';
export { type DiarySession, gapSeconds, type RunningSession, type StepMark } from './sessions.ts';
export type { DiarySport, DiarySportSession } from './sport.ts';
export { weekIsDue } from './week-is-due.ts';
