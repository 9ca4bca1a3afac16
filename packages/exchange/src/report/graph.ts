/** What the graph of the report shows: ratings, doses and sessions on one axis of time. */
import type { DiaryState } from '@unknot/diary';
import type { Instant } from '@unknot/engine';
import { addHours, hoursBetween } from '@unknot/logic';

export interface ReportGraph {
  readonly from: Instant;
  readonly to: Instant;
  readonly pains: readonly { readonly at: Instant; readonly pain: number }[];
  readonly doses: readonly Instant[];
  readonly sessions: readonly Instant[];
}

const MOST_HOURS = 28 * 24;
const LEAST_HOURS = 3 * 24;

/** From the first entry of the last four weeks to `now`, three days at least. */
export function graphOf({ checkIns, doses, sessions }: DiaryState, now: Instant): ReportGraph {
  const isShown = ({ at }: { readonly at: Instant }) => {
    const hours = hoursBetween(at, now);
    return hours >= 0 && hours <= MOST_HOURS;
  };
  const pains = checkIns
    .filter(isShown)
    .flatMap(({ at, pain }) => (pain === null ? [] : [{ at, pain }]));
  const events = { doses: doses.filter(isShown), sessions: sessions.filter(isShown) };
  const hours = [...pains, ...events.doses, ...events.sessions].map(({ at }) =>
    hoursBetween(at, now),
  );
  return {
    from: addHours(now, -Math.max(LEAST_HOURS, ...hours)),
    to: now,
    pains,
    doses: events.doses.map(({ at }) => at),
    sessions: events.sessions.map(({ at }) => at),
  };
}
