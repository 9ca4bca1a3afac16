import { exercises } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { doseWords, goWords, rhythmWords } from './dose-words.ts';

const wordsOf = (id: string) => {
  const exercise = exercises.find((each) => each.id === id);
  return exercise ? [...doseWords(exercise.dose, exercise), rhythmWords(exercise.dose)] : [];
};

describe('doseWords', () => {
  it.each([
    ['cat-camel', ['2 sets', '8 times', 'Twice a day']],
    ['open-book', ['2 sets', '6 times', 'Hold each for 5 seconds', 'On each side', 'Twice a day']],
    ['bird-dog', ['2 sets', '6 times each side', 'Hold each for 5 seconds', '3 times a week']],
    ['doorway-pec-stretch', ['2 sets', 'Hold for 20 seconds', 'On each side', 'Twice a day']],
    ['diaphragm-breath', ['For 5 minutes', '3 times a day']],
    ['suitcase-carry', ['2 sets', '20 metres', 'On each side', '3 times a week']],
  ])('%s', (id, words) => {
    expect(wordsOf(id)).toEqual(words);
  });
});

describe('goWords', () => {
  it('says where in the dose it is', () => {
    const go = { set: 1, sets: 2, side: 'second', seconds: 20, restBefore: 0 } as const;
    expect(goWords(go)).toEqual(['Set 1 of 2', 'The other side']);
    expect(goWords({ set: 1, sets: 1, seconds: 60, restBefore: 0 })).toEqual([]);
  });
});
