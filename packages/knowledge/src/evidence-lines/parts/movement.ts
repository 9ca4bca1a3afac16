/** Part 7: movements, their rules, and the way back to sport. */
import { type EvidencePart, numbered } from '../evidence-row.ts';

const rules: EvidencePart = {
  heading: '7.1 Rules',
  kinds: ['warm-up'],
  rows: [
    {
      id: '7.1 entry 0',
      words: 'Level 0 opens without a danger sign',
      heldBy: ['packages/engine/src/movement/open-level.ts'],
    },
    {
      id: '7.1 entry 1',
      heldBy: [
        'threshold:level-1-rest-pain',
        'threshold:level-1-steady-hours',
        'fact:turns-and-breathes',
      ],
    },
    { id: '7.1 entry 2', heldBy: ['threshold:level-2-pain', 'threshold:level-2-green-sessions'] },
    { id: '7.1 entry 3', heldBy: ['threshold:level-3-pain', 'threshold:level-3-green-days'] },
    {
      id: '7.1 traffic light',
      heldBy: ['threshold:amber-pain', 'threshold:red-pain', 'threshold:red-rise'],
    },
    {
      id: '7.1 24-hour rule',
      heldBy: [
        'threshold:next-day-rise',
        'threshold:next-day-hours',
        'threshold:rises-in-a-week',
        'threshold:long-rise-hours',
      ],
    },
    {
      id: '7.1 stop now',
      heldBy: ['stop-sign:chest', 'stop-sign:nerve', 'stop-sign:cramp', 'stop-sign:pain'],
    },
    { id: 'W' },
    {
      id: '7.1 breath and pace',
      words: 'No held breath, slow, no bounce',
      heldBy: ['exercise:cat-camel', 'article:stretching'],
    },
    {
      id: '7.1 global',
      words: 'Who leaves which kind of movement',
      heldBy: [
        'limit:any',
        'limit:trunk',
        'limit:head-down',
        'limit:lying-on-front',
        'limit:lying-on-back',
        'limit:yoga',
      ],
    },
    {
      id: '7.1 osteoporosis',
      words: 'Movement with thin bones',
      heldBy: [
        'fact:osteoporosis-hx',
        'fact:spine-fracture-hx',
        'exercise:cat-camel',
        'exercise:hip-hinge-lift',
      ],
    },
    {
      id: '7.1 dose codes',
      words: 'Sets, repetitions, holds',
      heldBy: ['packages/knowledge/src/exercises/exercise.ts'],
    },
  ],
};

const exercises: EvidencePart = {
  heading: '7.2 to 7.5 Movements',
  kinds: ['exercise'],
  rows: numbered('X', 34, 2),
};

const yoga: EvidencePart = {
  heading: '7.6 Yoga',
  kinds: ['exercise'],
  rows: [
    ...numbered('Y', 10, 1),
    {
      id: '7.6 left out',
      words: 'Poses that are never offered',
      heldBy: ['packages/knowledge/src/exercises/yoga.ts'],
    },
  ],
};

const sport: EvidencePart = {
  heading: '7.7 Return to sport',
  kinds: ['return'],
  rows: [
    ...Array.from({ length: 9 }, (_, at) => ({ id: `7.7 ${at + 1}` })),
    { id: '7.7 weekly step', heldBy: ['threshold:week-step', 'threshold:session-step'] },
  ],
};

/** Part 7. */
export const movementParts: readonly EvidencePart[] = [rules, exercises, yoga, sport];
