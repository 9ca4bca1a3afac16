import { describe, expect, it } from 'vitest';
import type { Episode } from '../patient-case.ts';
import { begunEpisodes } from './marked-episodes.ts';

/** The day of January 1970, counted from 0. */
const date = (day: number): string => `1970-01-${String(day + 1).padStart(2, '0')}`;

const episode = (start: number, end: number | null): Episode =>
  end === null ? { start: date(start) } : { start: date(start), end: date(end) };

/** The first and the last day; `null`: it goes on. */
type Span = readonly [start: number, end: number | null];

describe('marked episodes', () => {
  it('have begun when they begin today', () => {
    expect(begunEpisodes([episode(9, null)], 9)).toEqual([{ start: 9, end: null }]);
    expect(begunEpisodes([episode(9, null)], 8)).toEqual([]);
  });

  it.each<readonly [string, Span, Span]>([
    ['by their start, whatever their end', [1, 20], [5, 8]],
    ['by their end when they start together', [1, 5], [1, 8]],
    ['with the open one last when they start together', [1, 8], [1, null]],
  ])('stand in order: %s', (_, first, second) => {
    const [a, b] = [episode(...first), episode(...second)];
    const inOrder = [
      { start: first[0], end: first[1] },
      { start: second[0], end: second[1] },
    ];
    expect(begunEpisodes([a, b], 25)).toEqual(inOrder);
    expect(begunEpisodes([b, a], 25)).toEqual(inOrder);
  });
});
