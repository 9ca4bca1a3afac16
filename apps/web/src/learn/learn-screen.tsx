/** The shelf of short articles: all topics, the pages of one topic, or one page. */
import { type ArticleTopic, articles, articleTopics } from '@unknot/knowledge';
import { useTabTitle } from '../app/tab-title.ts';
import { Page, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { NotFoundScreen } from '../screens/not-found-screen.tsx';
import { RowLinks } from '../screens/row-links.tsx';
import { learnWords } from '../words/learn-words.ts';
import { words } from '../words/words.ts';
import { ArticlePage } from './article-page.tsx';
import { Glossary } from './glossary.tsx';
import { Found, SearchField, useQuery } from './search-field.tsx';
import { topicIcons } from './topic-icons.ts';
import { TopicPage } from './topic-page.tsx';

/** `id` is a topic or an article; nothing shows the topics. */
export function LearnScreen({ id }: { readonly id?: string | undefined }) {
  if (id === undefined) return <Topics />;
  if (isTopic(id)) return <TopicPage topic={id} />;
  const article = articles.find((each) => each.id === id);
  return article ? <ArticlePage article={article} /> : <NotFoundScreen />;
}

const isTopic = (id: string): id is ArticleTopic => Object.hasOwn(articleTopics, id);

const topicIds = Object.keys(articleTopics).filter(isTopic);

function Topics() {
  useTabTitle(learnWords.title);
  const [query, search] = useQuery();
  return (
    <Page
      title={learnWords.title}
      lead={learnWords.lead}
      back={{ label: words.places.more, href: '/more' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <SearchField query={query} onChange={search} />
      {query.trim() === '' ? <AllTopics /> : <Found query={query} />}
    </Page>
  );
}

function AllTopics() {
  return (
    <>
      <RowLinks
        links={topicIds.map((topic) => ({
          href: `/learn/${topic}`,
          icon: topicIcons[topic],
          name: say(articleTopics[topic].name),
          line: say(articleTopics[topic].line),
        }))}
      />
      <Why summary={learnWords.words}>
        <Glossary />
      </Why>
    </>
  );
}
