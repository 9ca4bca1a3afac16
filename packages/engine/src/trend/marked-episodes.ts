/** Episodes as the person marked them, in days. */
import type { Episode } from '../patient-case.ts';
import { dayNumber } from './day-pain.ts';

export interface MarkedEpisode {
  readonly start: number;
  /** `null`: still going. */
  readonly end: number | null;
}

/** The episodes that have begun by `today`, the earliest first. */
export const begunEpisodes = (
  episodes: readonly Episode[],
  today: number,
): readonly MarkedEpisode[] =>
  episodes
    .map(({ start, end }) => ({
      start: dayNumber(start),
      end: end === undefined ? null : dayNumber(end),
    }))
    .filter(({ start }) => start <= today)
    .sort((a, b) => a.start - b.start || endOf(a) - endOf(b));

const endOf = ({ end }: MarkedEpisode): number => end ?? Number.MAX_SAFE_INTEGER;
