/** The printed rule book in `docs/rule-book` says what the knowledge says. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleBookPages } from './rule-book-markdown.ts';

const FOLDER = new URL('../../../../docs/rule-book/', import.meta.url);
const pages = [...ruleBookPages()];

describe('docs/rule-book', () => {
  it.each(pages)('%s is fresh (stale? npm run docs)', async (name, page) => {
    await expect(page).toMatchFileSnapshot(new URL(name, FOLDER).pathname);
  });

  it('has no page of a chapter that is gone', () => {
    const names = new Set(pages.map(([name]) => name));
    expect(readdirSync(FOLDER).filter((name) => !names.has(name))).toEqual([]);
  });
});
