/** The way back to sport or heavy work, from its events: what was chosen, said and done. */
import type { Instant, ReturnAnswers, SportSession } from '@unknot/engine';
import type { EventOf } from './event.ts';

export interface DiarySport {
  /** In the person's own words. */
  readonly name: string;
  /** Contact, or a return after an injury: a clinician clears it. */
  readonly contactOrInjury: boolean;
  readonly chosenAt: Instant;
  readonly answers: ReturnAnswers;
  readonly sessions: readonly DiarySportSession[];
}

/** A session at a share of the usual amount, with the id of its event. */
export interface DiarySportSession extends SportSession {
  readonly id: string;
}

/** The events that tell of the way back. */
export type SportEvent =
  | EventOf<'sport-chosen'>
  | EventOf<'sport-answered'>
  | EventOf<'sport-session'>;

/** The sport chosen last, with what was said and done since; `null` while none is chosen. */
export function sportOf(events: readonly SportEvent[]): DiarySport | null {
  const begun = events.findLastIndex(({ type }) => type === 'sport-chosen');
  const chosen = events[begun];
  if (chosen?.type !== 'sport-chosen') return null;
  const since = events.slice(begun + 1);
  return {
    name: chosen.sport,
    contactOrInjury: chosen.contactOrInjury,
    chosenAt: chosen.at,
    answers: Object.assign({}, ...since.flatMap(answersOf)),
    sessions: since.flatMap(sessionOf),
  };
}

/** Each answer with its time. */
function answersOf(event: SportEvent): readonly ReturnAnswers[] {
  if (event.type !== 'sport-answered') return [];
  const { v: _version, id: _id, type: _type, at, ...answers } = event;
  return [
    Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, { value, at }])),
  ];
}

function sessionOf(event: SportEvent): readonly DiarySportSession[] {
  if (event.type !== 'sport-session') return [];
  const { v: _version, type: _type, ...session } = event;
  return [session];
}
