/** Reads the diary from its first entry to its last: what is known of the person now. */
import type { PatientCase } from '@unknot/engine';
import { type AnsweredAt, type Answers, answersOf, beginCheck, recordAnswers } from './answers.ts';
import { type DiaryEntries, entriesOf, eventsInForce, type FoldOptions } from './entries.ts';
import type { DiaryEvent } from './event.ts';
import type { DiaryLog } from './log.ts';

/** All that follows from the log; a patient case the engine can take as it is. */
export interface DiaryState extends DiaryEntries, Pick<PatientCase, 'facts'> {
  readonly answeredAt: AnsweredAt;
}

/** The state after the last event. What a newer Unknot wrote is passed over: unknown kinds, facts and regions. */
export function foldDiary(log: DiaryLog, options: FoldOptions): DiaryState {
  const inForce = eventsInForce(log);
  const standing: Answers = new Map();
  for (const event of inForce) if (event !== null) takeAnswers(standing, event);
  return { ...entriesOf(inForce, options), ...answersOf(standing) };
}

function takeAnswers(standing: Answers, event: DiaryEvent): void {
  if (event.type === 'check-started') beginCheck(standing, event.at);
  if (event.type === 'facts-answered') recordAnswers(standing, event);
}
