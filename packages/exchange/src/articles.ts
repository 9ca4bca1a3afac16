/** The articles as text: what can be read, and one of them in Markdown with its sources. */
import { claimsIn } from '@unknot/engine';
import {
  type Article,
  type ArticleId,
  articles,
  articleTopics,
  borrowedFrom,
  glossary,
  type Sentence,
  type SourceId,
  sources,
  verdicts,
} from '@unknot/knowledge';
import { nearestWord } from './nearest-word.ts';

/** What can be read, by topic, with the words explained at the end. */
export function articlesMarkdown(): string {
  const topics = Object.entries(articleTopics).map(([topic, { name }]) =>
    part(
      name,
      articles
        .filter((article) => article.topic === topic)
        .map(({ id, title }) => `- \`${id}\`: ${title}`),
    ),
  );
  const words = glossary.map(({ term, meaning }) => `- **${term}**: ${meaning}`);
  return page(['# Learn', ...topics, part('Words', words)]);
}

/** One article; `null` when none has this id. */
export function articleMarkdown(id: string): string | null {
  const article = articles.find((each) => each.id === id);
  if (!article) return null;
  const { topic, title, summary, sections } = article;
  return page([
    `${articleTopics[topic].name} › ${title}`,
    `# ${title}`,
    summary,
    ...sections.map(sectionPart),
    heardPart(article.id),
    sourcesPart(article),
  ]);
}

/** The article that was probably meant. */
export const nearestArticle = (typed: string): string | null =>
  nearestWord(
    typed,
    articles.map(({ id }) => id),
  );

const page = (parts: readonly string[]): string => `${parts.filter(Boolean).join('\n\n')}\n`;

const part = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${heading}\n\n${lines.join('\n')}`;

function sectionPart({ heading, asList, sentences }: Article['sections'][number]): string {
  return part(
    heading,
    sentences.map((sentence) => `${asList ? '- ' : ''}${withOrigin(sentence)}`),
  );
}

const OWN = {
  consensus: 'general medical knowledge',
  product: 'chosen for Unknot',
} as const;

function withOrigin(sentence: Sentence): string {
  if ('basis' in sentence) return `${sentence.text} [${OWN[sentence.basis]}]`;
  const { text, sources: named, borrowed } = sentence;
  return `${text} [${[named.join(', '), borrowed && borrowedFrom[borrowed]].filter(Boolean).join('; ')}]`;
}

const heardPart = (id: ArticleId): string =>
  part(
    'You may have heard',
    claimsIn(id).map(({ claim, verdict, now }) => `- “${claim}” ${verdicts[verdict]}. ${now}`),
  );

function sourcesPart({ sections }: Article): string {
  const cited = new Set<SourceId>(
    sections.flatMap(({ sentences }) =>
      sentences.flatMap((sentence) => ('sources' in sentence ? sentence.sources : [])),
    ),
  );
  const lines = [...cited].map((id) => {
    const { title, year, url } = sources[id];
    return `- ${id}: ${title}, ${year}. <${url}>`;
  });
  return part('Sources', lines);
}
