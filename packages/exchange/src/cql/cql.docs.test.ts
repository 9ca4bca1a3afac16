/** The library in `docs/cql` says what the rules say. */
import { expect, it } from 'vitest';
import { cqlLibrary } from './library.ts';

const FILE = new URL('../../../../docs/cql/unknot.cql', import.meta.url);

it('docs/cql/unknot.cql is fresh (stale? npm run docs)', async () => {
  await expect(cqlLibrary()).toMatchFileSnapshot(FILE.pathname);
});
