/** Runs the linters of the articles and the claims over the real records. */
import { describe, expect, it } from 'vitest';
import { articlesAreSourced } from './articles-are-sourced.ts';
import { claimsAreAnswered } from './claims-are-answered.ts';

describe('the articles', () => {
  it.each([articlesAreSourced, claimsAreAnswered])('$name: $description', ({ check }) => {
    expect(check()).toEqual([]);
  });
});
