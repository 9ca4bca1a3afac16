/** Reads the diary from its first entry to its last: what is known of the person now. */
import type { PatientCase } from '@unknot/engine';
import type { RegionId } from '@unknot/knowledge';
import {
  type AnsweredAt,
  type Answers,
  answersOf,
  beginCheck,
  recordAnswers,
  standingAnswers,
} from './answers.ts';
import { entriesOf, eventsInForce } from './entries.ts';
import type { DiaryEntries } from './entry-types.ts';
import type { DiaryEvent } from './event.ts';
import type { DiaryLog } from './log.ts';
import { newestEntry, type Read, withNewest } from './newest-entry.ts';

/** How a diary is read. */
export interface FoldOptions {
  /** Holds until the person has chosen a region. */
  readonly defaultRegion: RegionId;
}

/** All that follows from the log; a patient case the engine can take as it is. */
export interface DiaryState extends DiaryEntries, Pick<PatientCase, 'facts'> {
  /** The chosen region, else the default. */
  readonly region: RegionId;
  readonly answeredAt: AnsweredAt;
}

/**
 * The state after the last event. What a newer Unknot wrote is passed over: unknown kinds, facts and regions.
 *
 * @param before What was read last with the same options, to go on from there.
 */
export function foldDiary(
  log: DiaryLog,
  { defaultRegion }: FoldOptions,
  before?: Read<DiaryState>,
): DiaryState {
  const newest = before && newestEntry(before.log, log);
  if (newest) return withAnswers(withNewest(before.state, newest), newest);
  const inForce = eventsInForce(log);
  const standing: Answers = new Map();
  for (const event of inForce) if (event !== null) takeAnswers(standing, event);
  const entries = entriesOf(inForce);
  const region = entries.chosenRegion ?? defaultRegion;
  return { ...entries, ...answersOf(standing), region };
}

function withAnswers(state: DiaryState, event: DiaryEvent): DiaryState {
  if (event.type !== 'check-started' && event.type !== 'facts-answered') return state;
  const standing = standingAnswers(state);
  takeAnswers(standing, event);
  return { ...state, ...answersOf(standing) };
}

function takeAnswers(standing: Answers, event: DiaryEvent): void {
  if (event.type === 'check-started') beginCheck(standing, event.at);
  if (event.type === 'facts-answered') recordAnswers(standing, event);
}
