import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { expect, it } from 'vitest';
import { groups } from './groups.ts';

const remembered = (Object.keys(vocabulary) as FactId[]).filter(
  (id) => vocabulary[id].history && !vocabulary[id].given,
);

it('has every fact that is remembered, once', () => {
  const shown = Object.values(groups).flat();
  expect([...shown].sort()).toEqual([...remembered].sort());
});
