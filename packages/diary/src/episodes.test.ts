import { describe, expect, it } from 'vitest';
import { episodesOf } from './episodes.ts';

type Mark = Parameters<typeof episodesOf>[0][number];

/** `+05` is an episode begun on 5 January, `-09` one ended on the 9th, in the order recorded. */
const marks = (...days: readonly string[]): Mark[] =>
  days.map((written, index) => ({
    v: 1,
    id: `${index}`,
    at: '2026-02-01T00:00:00Z',
    type: written.startsWith('+') ? 'episode-started' : 'episode-ended',
    date: `2026-01-${written.slice(1)}`,
  }));

const written = (...days: readonly string[]): string =>
  episodesOf(marks(...days))
    .map(({ start, end }) => `${start.slice(8)}–${end?.slice(8) ?? ''}`)
    .join(' ');

describe('episodesOf', () => {
  it.each<[string, readonly string[], string]>([
    ['one still going', ['+05'], '05–'],
    ['one that ended', ['+05', '-09'], '05–09'],
    ['one of a day', ['+05', '-05'], '05–05'],
    ['a past one added later', ['+20', '+05', '-09'], '05–09 20–'],
    ['an end that was never told', ['+05', '+20'], '05–20 20–'],
    ['an end corrected to later', ['+05', '-09', '-12'], '05–12'],
    ['an end corrected to earlier', ['+05', '-12', '-09'], '05–09'],
    ['an end and a new start on one day', ['+05', '-09', '+09'], '05–09 09–'],
    ['a start told twice', ['+05', '+05', '-09'], '05–09'],
    ['an end without a start', ['-09', '+20'], '20–'],
    ['nothing', [], ''],
  ])('%s', (_, days, expected) => {
    expect(written(...days)).toBe(expected);
  });

  it('leaves out the end while there is none', () => {
    expect(episodesOf(marks('+05'))).toEqual([{ start: '2026-01-05' }]);
  });
});
