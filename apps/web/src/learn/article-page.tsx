/** One article: its sections, what is often said about it, where each sentence comes from, and what to read next. */
import { claimsIn } from '@unknot/engine';
import {
  type Article,
  type ArticleId,
  articles,
  borrowedFrom,
  glossary,
  verdicts,
} from '@unknot/knowledge';
import { useState } from 'react';
import { useTabTitle } from '../app/tab-title.ts';
import { Page, Stack, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { Section } from '../screens/section.tsx';
import { learnWords } from '../words/learn-words.ts';
import { words } from '../words/words.ts';
import { ArticleSection, type ExplainedSection } from './article-section.tsx';
import { ArticleSources } from './article-sources.tsx';
import { Helpful } from './helpful.tsx';
import styles from './learn.module.css';
import { relatedTo } from './related.ts';
import { TermDialog } from './term-dialog.tsx';
import { termParts } from './term-parts.ts';
import { trailTo } from './trail.ts';

interface ArticlePageProps {
  readonly article: Article & { readonly id: ArticleId };
}

export function ArticlePage({ article }: ArticlePageProps) {
  const { id, topic, sections } = article;
  const title = say(article.title);
  const [term, setTerm] = useState<string | null>(null);
  useTabTitle(title);
  return (
    <Page
      title={title}
      lead={say(article.summary)}
      trail={trailTo(topic)}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {explained(sections).map((section) => (
        <ArticleSection key={section.heading} section={section} onTerm={setTerm} />
      ))}
      {term !== null && <TermDialog term={term} onClose={() => setTerm(null)} />}
      <Heard article={id} />
      <Why summary={learnWords.sources}>
        <ArticleSources sections={sections} />
      </Why>
      <Helpful article={id} />
      <ReadOn article={article} />
    </Page>
  );
}

/** The sections in the language of the page, their sentences in parts. */
function explained(sections: Article['sections']): readonly ExplainedSection[] {
  const texts = sections.flatMap(({ sentences }) => sentences.map(({ text }) => say(text)));
  const parts = termParts(
    texts,
    glossary.map(({ term }) => say(term)),
  );
  let from = 0;
  return sections.map(({ heading, asList = false, sentences }) => {
    from += sentences.length;
    return {
      heading: say(heading),
      asList,
      sentences: parts.slice(from - sentences.length, from),
      borrowed: borrowedIn(sentences),
    };
  });
}

function borrowedIn(sentences: Article['sections'][number]['sentences']): readonly string[] {
  const from = sentences.flatMap((sentence) =>
    'borrowed' in sentence && sentence.borrowed ? [say(borrowedFrom[sentence.borrowed])] : [],
  );
  return [...new Set(from)];
}

function Heard({ article }: { readonly article: ArticleId }) {
  const claims = claimsIn(article);
  if (claims.length === 0) return null;
  return (
    <Section heading={learnWords.heard}>
      <Stack>
        {claims.map(({ id, claim, verdict, now }) => (
          <div key={id} className={styles['claim']}>
            <p>{learnWords.quoted(say(claim))}</p>
            <p>
              <strong>{say(verdicts[verdict])}.</strong> {say(now)}
            </p>
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function ReadOn({ article }: ArticlePageProps) {
  return (
    <Section heading={learnWords.next}>
      <RowLinks
        links={relatedTo<Article>(article, articles).map(({ id, title, summary }) => ({
          href: `/learn/${id}`,
          name: say(title),
          line: say(summary),
        }))}
      />
    </Section>
  );
}
