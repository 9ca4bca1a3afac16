/** What a person can read: claims answered, articles, words; and every source. */
import {
  type Article,
  articles,
  articleTopics,
  borrowedFrom,
  claims,
  glossary,
  type Sentence,
  type Source,
  sources,
  verdicts,
} from '@unknot/knowledge';
import { type Chapter, entry, line, sourcesPart, table } from './chapter.ts';

/** Claims, articles, glossary, sources. */
export function learnChapters(): readonly Chapter[] {
  return [
    {
      id: 'claims',
      title: 'Claims answered',
      intro: 'What an article about spasms said, and what became of it.',
      entries: claims.map(
        ({ id, claim, verdict, strength, outcome, now, sources: cited, answeredIn }) =>
          entry(
            `${id}. ${claim}`,
            line(verdicts[verdict], `evidence ${strength}`, outcome),
            now,
            `Answered in: ${answeredIn.map((place) => `\`${place}\``).join(', ')}`,
            sourcesPart(cited),
          ),
      ),
    },
    {
      id: 'articles',
      title: 'Articles',
      intro: 'Each sentence names its sources; one without is consensus or a choice of Unknot.',
      entries: articles.map(articleEntry),
    },
    {
      id: 'glossary',
      title: 'Words',
      intro: 'In plain words.',
      entries: [
        table(
          ['Word', 'Meaning', 'Basis', 'Sources'],
          glossary.map(({ term, meaning, basis, sources: cited }) => [
            term,
            meaning,
            basis,
            cited.join(', '),
          ]),
        ),
      ],
    },
    {
      id: 'sources',
      title: 'Sources',
      intro: '“Via” names the copy that was read when it was not the original.',
      entries: [
        Object.entries<Source>(sources)
          .map(
            ([id, { title, year, url, via }]) =>
              `- **${id}**: [${title}](${url}), ${year}${via ? ` (via ${via.replace(/^via /, '')})` : ''}`,
          )
          .join('\n'),
      ],
    },
  ];
}

const articleEntry = ({ id, topic, title, summary, sections }: Article): string =>
  entry(
    title,
    line(`Article \`${id}\``, articleTopics[topic].name),
    summary,
    ...sections.map(
      ({ heading, sentences }) =>
        `**${heading}**\n\n${sentences.map((sentence) => `- ${sentence.text} (${groundsOf(sentence)})`).join('\n')}`,
    ),
  );

function groundsOf(sentence: Sentence): string {
  if (!('sources' in sentence)) return sentence.basis;
  const { sources: cited, strength, borrowed } = sentence;
  return [cited.join(', '), strength, borrowed && borrowedFrom[borrowed]]
    .filter(Boolean)
    .join('; ');
}
