/** One article: its sections, what is often said about it, where each sentence comes from, and what to read next. */
import { claimsIn } from '@unknot/engine';
import { type Article, type ArticleId, articles, borrowedFrom, verdicts } from '@unknot/knowledge';
import { useTabTitle } from '../app/tab-title.ts';
import { Page, Stack, Why } from '../design/index.ts';
import { Lines } from '../screens/lines.tsx';
import { RowLinks } from '../screens/row-links.tsx';
import { Section } from '../screens/section.tsx';
import { learnWords } from '../words/learn-words.ts';
import { words } from '../words/words.ts';
import { ArticleSources } from './article-sources.tsx';
import styles from './learn.module.css';
import { trailTo } from './trail.ts';

interface ArticlePageProps {
  readonly article: Article & { readonly id: ArticleId };
}

export function ArticlePage({ article }: ArticlePageProps) {
  const { id, topic, title, summary, sections } = article;
  useTabTitle(title);
  return (
    <Page
      title={title}
      lead={summary}
      trail={trailTo(topic)}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {sections.map((section) => (
        <ArticleSection key={section.id} section={section} />
      ))}
      <Heard article={id} />
      <Why summary={learnWords.sources}>
        <ArticleSources sections={sections} />
      </Why>
      <ReadOn article={article} />
    </Page>
  );
}

function ArticleSection({ section }: { readonly section: Article['sections'][number] }) {
  const { heading, asList, sentences } = section;
  const texts = sentences.map(({ text }) => text);
  const borrowed = new Set(
    sentences.flatMap((sentence) =>
      'borrowed' in sentence && sentence.borrowed ? [borrowedFrom[sentence.borrowed]] : [],
    ),
  );
  return (
    <Section heading={heading}>
      {asList ? <Lines lines={texts} /> : <p>{texts.join(' ')}</p>}
      {[...borrowed].map((from) => (
        <p key={from} className={styles['note']}>
          {learnWords.borrowed(from)}
        </p>
      ))}
    </Section>
  );
}

function Heard({ article }: { readonly article: ArticleId }) {
  const claims = claimsIn(article);
  if (claims.length === 0) return null;
  return (
    <Section heading={learnWords.heard}>
      <Stack>
        {claims.map(({ id, claim, verdict, now }) => (
          <div key={id} className={styles['claim']}>
            <p>{learnWords.quoted(claim)}</p>
            <p>
              <strong>{verdicts[verdict]}.</strong> {now}
            </p>
          </div>
        ))}
      </Stack>
    </Section>
  );
}

function ReadOn({ article }: ArticlePageProps) {
  const next = articles[articles.findIndex(({ id }) => id === article.id) + 1];
  if (next?.topic !== article.topic) return null;
  return (
    <nav aria-label={learnWords.next}>
      <RowLinks
        links={[{ href: `/learn/${next.id}`, name: `${learnWords.next}: ${next.title}` }]}
      />
    </nav>
  );
}
