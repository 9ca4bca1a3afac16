/** What the articles, the claims and the glossary hold, in the shapes the linters look at. */
import { articleTopics, borrowedFrom } from '../articles/article.ts';
import { articles } from '../articles.ts';
import { verdicts } from '../claims/claim.ts';
import { claims } from '../claims.ts';
import { glossary } from '../glossary.ts';

interface Place {
  readonly place: string;
}

/** Every sentence of every article, with the sources it names. */
export const articleSentences: readonly (Place & {
  readonly text: string;
  readonly sources: readonly string[];
  readonly basis: string;
})[] = articles.flatMap(({ id, sections }) =>
  sections.flatMap((section) =>
    section.sentences.map((sentence) => ({
      place: `article ${id}#${section.id}`,
      sources: [],
      basis: 'sourced',
      ...sentence,
    })),
  ),
);

/** Every record that names sources. */
export const articleCitations: readonly { readonly sources: readonly string[] }[] = [
  ...articleSentences,
  ...claims,
  ...glossary,
];

/** Every text that a person reads. */
export const articleTexts: readonly (Place & { readonly texts: readonly string[] })[] = [
  ...articles.map(({ id, title, summary, sections }) => ({
    place: `article ${id}`,
    texts: [title, summary, ...sections.map(({ heading }) => heading)],
  })),
  ...articleSentences.map(({ place, text }) => ({ place, texts: [text] })),
  ...claims.map(({ id, claim, now }) => ({ place: `claim ${id}`, texts: [claim, now] })),
  ...glossary.map(({ term, meaning }) => ({ place: `term ${term}`, texts: [meaning] })),
  {
    place: 'topic',
    texts: Object.values(articleTopics).flatMap(({ name, line }) => [name, line]),
  },
  {
    place: 'words of articles',
    texts: [...Object.values(borrowedFrom), ...Object.values(verdicts)],
  },
];
