/** Episodes from the days the person named. */
import type { Episode } from '@unknot/engine';
import type { EventOf } from './event.ts';

type Mark = EventOf<'episode-started'> | EventOf<'episode-ended'>;

/**
 * Episodes in the order of their starts, whatever order they were recorded in, so that a past one can be added later.
 * Of several ends for one episode the last recorded counts. A new start ends the one before it, on that day at the
 * latest. An end before any start says nothing.
 */
export function episodesOf(marks: readonly Mark[]): readonly Episode[] {
  const episodes: { start: string; end?: string; endRecorded: number }[] = [];
  for (const { mark, recorded } of byDay(marks)) {
    const current = episodes.at(-1);
    if (mark.type === 'episode-ended') {
      if (current === undefined || recorded < current.endRecorded) continue;
      current.end = mark.date;
      current.endRecorded = recorded;
    } else if (current?.start !== mark.date) {
      if (current !== undefined) current.end ??= mark.date;
      episodes.push({ start: mark.date, endRecorded: -1 });
    }
  }
  return episodes.map(({ endRecorded: _, ...episode }) => episode);
}

/** Marks of one day stay as recorded: an end and a new start may share a day. */
function byDay(marks: readonly Mark[]): { readonly mark: Mark; readonly recorded: number }[] {
  return marks
    .map((mark, recorded) => ({ mark, recorded }))
    .sort((a, b) => (a.mark.date < b.mark.date ? -1 : Number(a.mark.date > b.mark.date)));
}
