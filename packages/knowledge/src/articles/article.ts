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
  'about-spasms': 'About spasms',
  causes: 'Causes',
  relief: 'Relief',
  medicines: 'Medicines',
  moving: 'Moving',
  'when-to-get-help': 'When to get help',
} as const;

export type ArticleTopic = keyof typeof articleTopics;
