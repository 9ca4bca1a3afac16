import { describe, expect, it } from 'vitest';
import { nearestWord } from './nearest-word.ts';

const words = ['checkIns', 'doses', 'facts', 'chest-pain', 'chest-pressure'];

describe('the word that was meant', () => {
  it.each([
    ['chekIns', 'checkIns'],
    ['checkins', 'checkIns'],
    ['fact', 'facts'],
    ['chest-pian', 'chest-pain'],
    ['chestpressure', 'chest-pressure'],
  ])('%s → %s', (typed, meant) => {
    expect(nearestWord(typed, words)).toBe(meant);
  });

  it.each(['', 'medicines', 'x', 'f'.repeat(100_000)])('no guess when nothing is near', (typed) => {
    expect(nearestWord(typed, words)).toBeNull();
  });
});
