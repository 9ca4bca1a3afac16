/** What to read after an article: the next of its topic, then those that rest on the same sources. */
import type { Article } from '@unknot/knowledge';

const MOST = 3;

/** At most three others, the best fit first. */
export function relatedTo<A extends Article>(article: A, all: readonly A[]): readonly A[] {
  const here = all.indexOf(article);
  const next = all[here + 1];
  const own = sourcesOf(article);
  const others = all
    .filter((other) => other !== article)
    .map((other) => {
      const shared = [...sourcesOf(other)].filter((source) => own.has(source)).length;
      const sameTopic = other.topic === article.topic;
      const isNext = other === next && sameTopic;
      return { other, fit: shared + (sameTopic ? 1 : 0) + (isNext ? all.length : 0) };
    })
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  return others.slice(0, MOST).map(({ other }) => other);
}

const sourcesOf = ({ sections }: Article): ReadonlySet<string> =>
  new Set(
    sections.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => ('sources' in sentence ? sentence.sources : [])),
    ),
  );
