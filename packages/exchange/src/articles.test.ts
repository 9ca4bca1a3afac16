import { articles } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { articleMarkdown, articlesMarkdown, nearestArticle } from './articles.ts';

describe('articlesMarkdown', () => {
  it('names every article', () => {
    for (const { id, title } of articles)
      expect(articlesMarkdown()).toContain(`- \`${id}\`: ${title}`);
  });
});

describe('articleMarkdown', () => {
  it.each(articles)('says where each sentence of $id comes from', ({ id, sections }) => {
    const text = articleMarkdown(id) ?? '';
    for (const { sentences } of sections)
      for (const sentence of sentences) expect(text).toContain(`${sentence.text} [`);
    expect(text.match(/^## Sources$/gm)).toHaveLength(1);
  });

  it('knows no other', () => {
    expect(articleMarkdown('disks')).toBeNull();
    expect(nearestArticle('disks')).toBe('discs');
  });
});
