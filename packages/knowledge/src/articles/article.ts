/** The shape of a page to learn from: short sections of sentences, each sentence with its source. */
import type { Basis, Remedy } from '../schema.ts';
import type { SourceId } from '../sources.ts';

export interface Article {
  readonly id: string;
  readonly topic: ArticleTopic;
  readonly title: string;
  /** The answer in one or two short sentences. */
  readonly summary: string;
  readonly sections: readonly ArticleSection[];
}

export interface ArticleSection {
  /** Unique in its article; the claims point to `article#section`. */
  readonly id: string;
  readonly heading: string;
  /** Each sentence stands on a line of its own. */
  readonly asList?: true;
  readonly sentences: readonly Sentence[];
}

export type Sentence = SourcedSentence | OwnSentence;

/** A statement of fact that a source bears out. */
interface SourcedSentence {
  readonly text: string;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly strength?: Remedy['strength'];
  readonly borrowed?: keyof typeof borrowedFrom;
}

/** A statement that no source read confirms, or a choice of Unknot. */
interface OwnSentence {
  readonly text: string;
  readonly basis: Exclude<Basis, 'sourced'>;
}

/** What was studied, where it was not the upper back; said behind the sentence. */
export const borrowedFrom = {
  'low-back': 'studied in low-back pain',
  neck: 'studied in neck and shoulder pain',
} as const;

/** The topics, in the order of the page that lists them. */
export const articleTopics = {
  'about-spasms': {
    name: 'About spasms',
    line: 'What it is, how long it lasts, why it comes back',
  },
  causes: { name: 'Causes', line: 'What sets it off, and what does not' },
  relief: { name: 'Relief', line: 'Heat, massage and sleep' },
  medicines: { name: 'Medicines', line: 'What helps a little, and what to leave' },
  moving: { name: 'Moving', line: 'Stay active, stretch, get strong, go back to sport' },
  'when-to-get-help': { name: 'When to get help', line: 'Danger signs, and when to see someone' },
} as const;

export type ArticleTopic = keyof typeof articleTopics;
