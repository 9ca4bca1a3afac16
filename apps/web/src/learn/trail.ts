/** The way down to a page of Learn. */
import { type ArticleTopic, articleTopics } from '@unknot/knowledge';
import { learnWords } from '../words/learn-words.ts';

/** Start and Learn, and the topic for an article. */
export const trailTo = (topic?: ArticleTopic) => ({
  label: learnWords.here,
  steps: [
    { label: learnWords.start, href: '/' },
    { label: learnWords.learn, href: '/learn' },
    ...(topic ? [{ label: articleTopics[topic].name, href: `/learn/${topic}` }] : []),
  ],
});
