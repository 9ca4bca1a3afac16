/** What may have contributed to the spasm. Ranked by weights, never a diagnosis, never a percentage. */
import type { SourceId } from './sources.ts';
import type { When } from './vocabulary.ts';

export interface Factor {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  /** Points to begin with, 0 to 3. */
  readonly base: number;
  /** Points each condition adds or takes: ±3 strong, ±1 weak. A condition not known adds nothing. */
  readonly weights: readonly { readonly when: When; readonly points: -3 | -1 | 1 | 3 }[];
  /** What the person can change. */
  readonly change: readonly string[];
  readonly sources: readonly SourceId[];
}

/** Part 3 of the evidence file, as far as the present vocabulary reaches. */
export const factors: readonly Factor[] = [
  {
    id: 'muscle-strain',
    ref: 'F01',
    name: 'A strained muscle',
    base: 3,
    weights: [
      { when: { all: ['trigger-movement', { fact: 'days-since-onset', atMost: 3 }] }, points: 3 },
      { when: 'eases-when-still', points: 1 },
      { when: { all: [{ not: 'trigger-known' }, 'unaffected-by-movement'] }, points: -3 },
      { when: { all: [{ fact: 'days-since-onset', above: 42 }, { not: 'easing' }] }, points: -1 },
    ],
    change: ['Ease off for 1 to 3 days.', 'Use warmth.', 'Then build the load up in small steps.'],
    sources: ['FRE06', 'DAH10'],
  },
  {
    id: 'new-load',
    ref: 'F02',
    name: 'New or much more load than usual',
    base: 3,
    weights: [
      { when: 'trigger-load', points: 3 },
      { when: { not: 'trigger-load' }, points: -3 },
      { when: 'night-worse', points: -1 },
    ],
    change: ['Note what you lift, carry and train.', 'Add only 10 to 20 % a week.'],
    sources: ['AND11'],
  },
  {
    id: 'sustained-posture',
    ref: 'F04',
    name: 'A long time in one position',
    base: 2,
    weights: [
      { when: 'trigger-posture', points: 3 },
      { when: { not: 'trigger-posture' }, points: -3 },
      { when: 'exertional', points: -1 },
      { when: 'night-wakes', points: -1 },
    ],
    change: [
      'Change position often; no single posture is the right one.',
      'Stand up for half a minute every 20 to 30 minutes.',
    ],
    sources: ['SITSHIFT'],
  },
  {
    id: 'sleep-position',
    ref: 'F05',
    name: 'The way you slept',
    base: 1,
    weights: [
      { when: 'trigger-sleep', points: 3 },
      { when: { not: 'trigger-sleep' }, points: -3 },
    ],
    change: ['Sleep on your side or back.', 'Let the pillow fill the gap at your neck.'],
    sources: ['HEN09'],
  },
  {
    id: 'stress',
    ref: 'F07',
    name: 'Stress and tension',
    base: 2,
    weights: [
      { when: 'trigger-stress', points: 3 },
      { when: { not: 'trigger-stress' }, points: -3 },
      { when: 'trigger-movement', points: -1 },
    ],
    change: ['Slow breathing for 5 to 10 minutes, twice a day.', 'Protect your sleep.'],
    sources: ['HEN08', 'ACP17'],
  },
  {
    id: 'cold',
    ref: 'F35',
    name: 'Cold or a draught',
    base: 0,
    weights: [
      { when: 'trigger-cold', points: 1 },
      { when: { not: 'trigger-cold' }, points: -1 },
    ],
    change: ['Keep warm. This cause is weak and harmless.'],
    sources: ['FIN20'],
  },
];
