import { articleTopics } from '../articles/article.ts';
import { articles } from '../articles.ts';
import { glossary } from '../glossary.ts';
import { sources } from '../sources.ts';
import { articleSentences } from './article-records.ts';
import type { Linter } from './linter.ts';

export const articlesAreSourced: Linter = {
  name: 'articles-are-sourced',
  description:
    'Every article, section and term is there once and is not empty, and every sentence has a known source or is marked as ours.',
  check: () => [
    ...repeated([...Object.keys(articleTopics), ...articles.map(({ id }) => id)]).map(
      (id) => `two topics or articles are called "${id}"`,
    ),
    ...repeated(glossary.map(({ term }) => term)).map((term) => `"${term}" is explained twice`),
    ...Object.keys(articleTopics)
      .filter((topic) => !articles.some((article) => article.topic === topic))
      .map((topic) => `the topic "${topic}" has no article`),
    ...articles.flatMap(sectionProblems),
    ...[
      ...articleSentences,
      ...glossary.map((term) => ({ place: `term ${term.term}`, ...term })),
    ].flatMap(citationProblems),
  ],
};

function sectionProblems({ id, sections }: (typeof articles)[number]): readonly string[] {
  return [
    ...(sections.length === 0 ? [`article "${id}" has no section`] : []),
    ...repeated(sections.map((section) => section.id)).map(
      (section) => `article "${id}" has two sections "${section}"`,
    ),
    ...sections
      .filter(({ sentences }) => sentences.length === 0)
      .map((section) => `section "${id}#${section.id}" is empty`),
  ];
}

interface Citing {
  readonly place: string;
  readonly basis: string;
  readonly sources: readonly string[];
}

/** What is wrong with the sources of one sentence or term. */
export function citationProblems({ place, basis, sources: named }: Citing): readonly string[] {
  const unknown = named.filter((id) => !Object.hasOwn(sources, id));
  return [
    ...((basis === 'sourced') === (named.length === 0)
      ? [`${place}: sources stand with what is sourced, and only there`]
      : []),
    ...unknown.map((id) => `${place} names the unknown source "${id}"`),
  ];
}

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);
