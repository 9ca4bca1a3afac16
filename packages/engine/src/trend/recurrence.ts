/** How often it came back: episodes of the last six months, those marked and those the ratings show. */
import { thresholds } from '@unknot/knowledge';
import type { Episode } from '../patient-case.ts';
import type { Course } from './course.ts';
import { flaresOf } from './flares.ts';
import { begunEpisodes } from './marked-episodes.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The number of episodes that began in the last six months, with 14 days without pain between them. */
export function recentEpisodes(episodes: readonly Episode[], { logged, today }: Course): number {
  const spans = [...marked(episodes, today), ...flaresOf(logged)];
  return apart(spans).filter(({ start }) => today - start < thresholds['recurrent-days'].value)
    .length;
}

/** An episode without an end goes on until the next one begins. */
function marked(episodes: readonly Episode[], today: number): readonly Span[] {
  const begun = begunEpisodes(episodes, today);
  return begun.map(({ start, end }, index) => ({
    start,
    end: end ?? begun[index + 1]?.start ?? today,
  }));
}

/** Spans with less than the pain-free days between them are one. */
function apart(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start - last.end < thresholds['pain-free-days'].value)
      last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
