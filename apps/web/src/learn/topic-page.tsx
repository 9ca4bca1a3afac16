/** The pages of one topic. */
import { type ArticleTopic, articles, articleTopics } from '@unknot/knowledge';
import { useTabTitle } from '../app/tab-title.ts';
import { Page } from '../design/index.ts';
import { say } from '../language/language.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { words } from '../words/words.ts';
import { trailTo } from './trail.ts';

export function TopicPage({ topic }: { readonly topic: ArticleTopic }) {
  const name = say(articleTopics[topic].name);
  const line = say(articleTopics[topic].line);
  useTabTitle(name);
  return (
    <Page
      title={name}
      lead={`${line}.`}
      trail={trailTo()}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <RowLinks
        links={articles
          .filter((article) => article.topic === topic)
          .map(({ id, title, summary }) => ({
            href: `/learn/${id}`,
            name: say(title),
            line: say(summary),
          }))}
      />
    </Page>
  );
}
