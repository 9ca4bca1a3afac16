import { articles } from '@unknot/knowledge';
import { expect, it } from 'vitest';
import { claimsIn } from './claims-in.ts';

it('finds the claims that an article answers', () => {
  expect(claimsIn('discs').map(({ id }) => id)).toEqual(['S15', 'S16']);
});

it('finds each claim in some article', () => {
  const found = new Set(articles.flatMap(({ id }) => claimsIn(id)));
  expect(found.size).toBe(38);
});
