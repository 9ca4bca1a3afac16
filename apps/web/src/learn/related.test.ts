import { type Article, articles } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { relatedTo } from './related.ts';

const page = (id: string, topic: Article['topic'], ...sources: readonly string[]): Article => ({
  id,
  topic,
  title: id,
  summary: id,
  sections: [
    {
      id: 's',
      heading: 'h',
      sentences: [{ text: 't', sources: ['FIN20', ...sources] }],
    },
  ] as unknown as Article['sections'],
});

describe('relatedTo', () => {
  it('names the next of the topic, then those with the most sources in common', () => {
    const all = [
      page('a', 'relief', 'X', 'Y'),
      page('b', 'relief'),
      page('c', 'causes', 'X', 'Y'),
      page('d', 'causes', 'X'),
      page('e', 'moving'),
    ];
    expect(relatedTo(all[0] as Article, all).map(({ id }) => id)).toEqual(['b', 'c', 'd']);
  });

  it('never names the article itself, and finds something for each', () => {
    for (const article of articles) {
      const related = relatedTo<Article>(article, articles);
      expect(related).not.toContain(article);
      expect(related.length).toBeGreaterThan(0);
    }
  });
});
