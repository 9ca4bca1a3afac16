/** Runs the linters of the articles and the claims over the real records, and shows that they can fail. */
import { describe, expect, it } from 'vitest';
import { articlesAreSourced, citationProblems } from './articles-are-sourced.ts';
import { claimsAreAnswered } from './claims-are-answered.ts';

describe('the articles', () => {
  it.each([articlesAreSourced, claimsAreAnswered])('$name: $description', ({ check }) => {
    expect(check()).toEqual([]);
  });
});

describe('citationProblems', () => {
  it.each([
    ['sourced', []],
    ['sourced', ['NO-SUCH-SOURCE']],
    ['consensus', ['FRE06']],
  ])('finds a sentence that is %s and names %j', (basis, sources) => {
    expect(citationProblems({ place: 'x', basis, sources })).toHaveLength(1);
  });
});
