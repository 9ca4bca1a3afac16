/** A diary of ten years: three check-ins and two doses a day, the danger check finished an hour ago. */
import type { RecordedEvent } from '@unknot/diary';
import { ordinaryStrain } from '@unknot/knowledge';
import { addHours } from '@unknot/logic';

const DAYS = 3650;
const CHECK_INS_A_DAY = 3;
const DOSES_A_DAY = 2;

/** The events up to `now`, in their order. */
export function tenYearsOfEvents(now: string): readonly RecordedEvent[] {
  const hours = (perDay: number) =>
    Array.from({ length: DAYS * perDay }, (_, at) => -24 * DAYS + (24 / perDay) * (at + 0.5));
  const events: readonly Omit<RecordedEvent, 'v' | 'id'>[] = [
    ...hours(CHECK_INS_A_DAY).map((hour, at) => checkIn(addHours(now, hour), at)),
    ...hours(DOSES_A_DAY).map((hour) => dose(addHours(now, hour))),
    { at: addHours(now, -1), type: 'check-started' },
    answers(addHours(now, -0.9)),
  ];
  return events
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .map((event, at) => ({ ...event, v: 1, id: `year-${at}` }));
}

const checkIn = (at: string, turn: number) => ({
  at,
  type: 'check-in',
  pain: Math.max(0, 7 - Math.floor((turn % 90) / 15) + (turn % 3)),
});

const dose = (at: string) => ({ at, type: 'dose-taken', ingredient: 'ibuprofen', mg: 200 });

const answers = (at: string) => ({ at, type: 'facts-answered', answers: ordinaryStrain });
