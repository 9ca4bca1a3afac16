/** How it is, in one title and a sentence or two. */
import { partOfDay, type Today } from '@unknot/engine';
import { isOver } from '../app/episode.ts';
import { mayTreat } from '../app/may-treat.ts';
import type { Present } from '../app/use-today.ts';
import { locale } from '../language/language.ts';
import { todayWords } from '../words/today-words.ts';

interface State {
  readonly title: string;
  readonly lines: readonly string[];
}

/** Danger first, then the way the pain goes, then the phase. */
export function stateInWords({ diary, answer, now }: Present): State {
  const { disposition, phase, trend } = answer;
  const { state } = todayWords;
  if (disposition === 'undecided') return undecided(trend);
  if (!mayTreat(answer)) return { title: state.urgent, lines: [todayWords.urgentLead] };
  if (isOver(diary)) return { title: state.over, lines: [todayWords.overLead] };
  const lines = courseInWords(trend);
  return {
    title: titleOf(phase, trend.direction),
    lines: partOfDay(now) === 'night' ? [...lines, todayWords.night] : lines,
  };
}

/** A rise brings up questions of its own: then it is the rise that is told first. */
function undecided({ direction, numbers: { start, latest } }: Today['trend']): State {
  const { state, undecidedLead } = todayWords;
  if (direction !== 'worsening') return { title: state.undecided, lines: [undecidedLead] };
  return { title: state.worsening, lines: [wayInWords(direction, start, latest), undecidedLead] };
}

/** Only a fall that was logged is called easing, and only a rise makes it harder. */
function titleOf(phase: Today['phase'], direction: Today['trend']['direction']): string {
  const { state } = todayWords;
  if (direction === 'worsening') return state.worsening;
  return phase === 'easing' && direction === 'improving' ? state.improving : state[phase];
}

function courseInWords({ direction, numbers }: Today['trend']): readonly string[] {
  const { day, start, latest } = numbers;
  const first = day === null ? [] : [todayWords.day(day)];
  return [...first, wayInWords(direction, start, latest)];
}

function wayInWords(
  direction: Today['trend']['direction'],
  start: number | null,
  latest: number | null,
): string {
  const { course } = todayWords;
  if (start === null || latest === null) return course.unclear;
  const [from, to] = [figure(start), figure(latest)];
  switch (direction) {
    case 'improving':
    case 'worsening':
      return from === to ? course.steady(to) : course[direction](from, to);
    case 'steady':
    case 'fluctuating':
      return course[direction](to);
    case 'unclear':
      return course.unclear;
  }
}

/** Half points stay; more would be more than anybody knows. */
const figure = (pain: number): string =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(pain);
