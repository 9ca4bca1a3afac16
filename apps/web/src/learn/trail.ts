/** The way down to a page of Learn. */
import { type ArticleTopic, articleTopics } from '@unknot/knowledge';
import { say } from '../language/language.ts';
import { learnWords } from '../words/learn-words.ts';
import { words } from '../words/words.ts';

/** More and Learn, and the topic for an article. */
export const trailTo = (topic?: ArticleTopic) => ({
  label: learnWords.here,
  steps: [
    { label: words.places.more, href: '/more' },
    { label: learnWords.learn, href: '/learn' },
    ...(topic ? [{ label: say(articleTopics[topic].name), href: `/learn/${topic}` }] : []),
  ],
});
