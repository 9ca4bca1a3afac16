/** A neck that was hurt or operated on. */
import type { Fact } from '../schema.ts';

export const neckFacts = {
  'neck-trauma-14d': {
    kind: 'yes-no',
    label: 'The neck was hurt in the last 14 days, such as by a fall, a blow or a jerk',
    ref: 'neck_trauma14d',
  },
  'neck-danger-mechanism': {
    kind: 'yes-no',
    label:
      'A fall from more than 1 m (3 ft) or 5 steps; a hit on top of the head; a crash at high speed; a car that rolled over or threw me out; or a crash with a bike, a horse or a quad',
  },
  'neck-low-risk': {
    kind: 'yes-no',
    reassuring: true,
    label:
      'At least one fits: a slow bump from behind; I sat or walked after it; the pain came later; or it does not hurt when I press the middle of the neck',
  },
  'cannot-turn-45': {
    kind: 'yes-no',
    label: 'To one side or both, I cannot turn my head halfway',
    help: 'Turn slowly by yourself. Stop if it hurts more.',
    ref: 'cannot_turn45',
  },
  'neck-injury-gt48h': {
    kind: 'yes-no',
    reassuring: true,
    label: 'The neck was hurt more than 48 hours ago',
    ref: 'neck_injury_gt48h',
  },
  'up-and-about': {
    kind: 'yes-no',
    reassuring: true,
    label: 'I have been up and about since then',
  },
  'neck-surgery-14d': {
    kind: 'yes-no',
    label:
      'An operation on the thyroid, the voice box or the glands beside them in the last 14 days',
    ref: 'neck_surgery14d',
  },
  'facial-twitch': { kind: 'yes-no', label: 'My face twitches' },
  'generalised-cramps': { kind: 'yes-no', label: 'Cramps in many parts of the body' },
  'generalised-or-arching-spasm': {
    kind: 'yes-no',
    label: 'Spasm of the whole body, or a back or neck that arches by itself',
  },
} as const satisfies Record<string, Fact>;
