/** What is measured from week to week, in own words: part 8.1. Owned questionnaires are not embedded. */
import type { Basis } from './schema.ts';
import type { SourceId } from './sources.ts';

interface Instrument {
  readonly id: string;
  /** Its line in the evidence file. */
  readonly ref: string;
  readonly name: string;
  /** What the person is asked, each answered on the scale. */
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly scale: {
    readonly least: number;
    readonly most: number;
    readonly leastMeans: string;
    readonly mostMeans: string;
  };
  /** Which way is better. */
  readonly better: 'up' | 'down';
  /** On which days of the course. */
  readonly days: readonly number[];
  /** The least change that counts: in points, or as a share of the first score. */
  readonly change: { readonly points: number } | { readonly share: number };
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
}

const WEEKLY = [0, 7, 14, 28] as const;

const all = {
  activities: {
    id: 'activities',
    ref: 'PSFS',
    name: 'Your own activities',
    questions: [
      {
        id: 'each',
        text: 'Name one to three things that your back makes hard. How well can you do each one now?',
      },
    ],
    scale: { least: 0, most: 10, leastMeans: 'not at all', mostMeans: 'as before' },
    better: 'up',
    days: WEEKLY,
    change: { points: 2 },
    basis: 'consensus',
    sources: ['PSFS-SRA'],
  },
  weekCheck: {
    id: 'weekCheck',
    ref: 'PEG',
    name: 'Unknot check',
    questions: [
      {
        id: 'duties',
        text: 'This week, how much did the pain get in the way of what you had to do?',
      },
      {
        id: 'wishes',
        text: 'How much did it keep you from what you wanted to do?',
      },
      { id: 'mind', text: 'How much was it on your mind?' },
    ],
    scale: { least: 0, most: 10, leastMeans: 'not at all', mostMeans: 'as much as can be' },
    better: 'down',
    days: WEEKLY,
    change: { share: 0.3 },
    basis: 'product',
    sources: ['KRE09'],
  },
  change: {
    id: 'change',
    ref: 'GROC/PGIC',
    name: 'Change since it began',
    questions: [{ id: 'change', text: 'How is your back now, compared with when it began?' }],
    scale: { least: -3, most: 3, leastMeans: 'much worse', mostMeans: 'much better' },
    better: 'up',
    days: [7, 14, 28],
    change: { points: 1 },
    basis: 'product',
    sources: [],
  },
} as const satisfies Record<string, Instrument>;

export type InstrumentId = keyof typeof all;

/** Every instrument by id. */
export const instruments: { readonly [Id in InstrumentId]: Instrument } = all;
