import { expect, it } from 'vitest';
import { spreadPath } from './spread-path.ts';

it('bends from the ring of the main spot to an arrow head at the other place', () => {
  expect(spreadPath([100, 100], [100, 200])).toMatch(
    /^M100\.0 113\.0Q116\.0 150\.0 100\.0 200\.0M/,
  );
  expect(spreadPath([100, 100], [50, 100])).toMatch(/^M87\.0 100\.0Q75\.0 92\.0 50\.0 100\.0M/);
});
