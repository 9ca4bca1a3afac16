import { foldDiary, logOf } from '@unknot/diary';
import { ordinaryStrain } from '@unknot/knowledge';
import { expect, it, vi } from 'vitest';
import { presentOf } from '../app/use-today.ts';
import { stateInWords } from './state-in-words.ts';

vi.stubGlobal('navigator', { languages: ['en-GB'] });

const AT = '2026-11-22T08:00:00.000Z';

/** How it is on `day` of November, with one rating a day since the 22nd. */
function state(facts: object, ratings: readonly number[] = [], hour = '13', ended = false) {
  const events = [
    { type: 'check-started', at: AT },
    { type: 'facts-answered', at: AT, answers: facts },
    { type: 'episode-started', at: AT, date: '2026-11-22' },
    ...ratings.map((pain, day) => ({
      type: 'check-in',
      at: `2026-11-${22 + day}T12:00:00.000Z`,
      pain,
    })),
    ...(ended ? [{ type: 'episode-ended', at: AT, date: '2026-11-22' }] : []),
  ].map((event, index) => ({ v: 1, id: `e${index}`, ...event }));
  const diary = foldDiary(logOf(events), { defaultRegion: 'UK' });
  const day = 22 + Math.max(0, ratings.length - 1);
  return stateInWords(presentOf(diary, `2026-11-${day}T${hour}:30:00.000Z`));
}

it('says that questions are open while they are', () => {
  expect(state({}).title).toBe('Some questions are open');
});

it('tells of the rise first where a rise has brought up the questions', () => {
  const { title, lines } = state({}, [3, 3, 3, 3, 6, 7, 7, 7]);
  expect(title).toBe('It is getting harder');
  expect(lines).toEqual([
    'Your pain went up from 3 to 7 out of 10.',
    'Danger is not ruled out yet. Your answers so far are kept.',
  ]);
});

it('does not call it easing before that was logged', () => {
  const { title, lines } = state(ordinaryStrain);
  expect(title).toBe('Take it gently today');
  expect(lines.join(' ')).toContain('too early');
});

it('names the flare, and the way from the first days to the last', () => {
  expect(state({ ...ordinaryStrain, 'pain-now': 8 }).title).toBe('Your back has seized up');
  const { title, lines } = state(ordinaryStrain, [7, 7, 7, 6, 5, 4, 4, 4]);
  expect(title).toBe('It is easing');
  expect(lines).toEqual(['This is day 8.', 'Your pain went from 7 to 4 out of 10.']);
});

it('adds a word at night', () => {
  expect(state(ordinaryStrain, [], '23').lines.at(-1)).toMatch(/^It is night/);
});

it('is over when the person said so', () => {
  expect(state(ordinaryStrain, [], '13', true).title).toBe('It is over for now');
});
