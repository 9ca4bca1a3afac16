/** T1 to T12: tests of length, strength and turn. Trend markers for the person, never a diagnosis (part 4). */
import type { Basis } from './schema.ts';
import type { SourceId } from './sources.ts';
import type { When } from './vocabulary.ts';

export interface SelfTest {
  readonly id: string;
  /** Its line in the evidence file. */
  readonly ref: string;
  readonly name: string;
  /** `offered`: in the app · `trend`: only to compare with oneself · `not-offered`: recorded with the reason. */
  readonly use: 'offered' | 'trend' | 'not-offered';
  readonly how: readonly string[];
  readonly unit: 'degrees' | 'centimetres' | 'seconds' | 'repetitions' | 'none';
  /** What a published cut-off says, or that there is none. */
  readonly cutOff: string;
  /** What the numbers are worth. */
  readonly evidence: string;
  /** Why it is not offered. */
  readonly why?: string;
  /** Not for this person, beyond `noTest`. */
  readonly avoidWhen?: When;
  /** Does a larger result mean that it goes better? Not said where the result is no number. */
  readonly better?: 'more' | 'less';
  /** What a result is held against; the first whose `when` holds counts. */
  readonly marks?: readonly TestMark[];
  /** Smallest change against oneself that is more than the error of measuring, in `unit`. */
  readonly leastChange?: { readonly by: number; readonly basis: Basis };
  readonly sources: readonly SourceId[];
}

/** A mark from which a result is worth a word, in the unit of its test. */
export interface TestMark {
  readonly when?: When;
  /** `above` and `below` exclude the mark; `sides` is a difference of left and right of at least `at`. */
  readonly side: 'above' | 'below' | 'sides';
  readonly at: number;
  /** What it says, in plain words: never a diagnosis. */
  readonly says: string;
  readonly basis: Basis;
}

/** No test at all while `when` holds; a danger sign above it forbids them as well. */
export const noTest = {
  when: {
    any: [
      { fact: 'pain-now', atLeast: 5 },
      { all: ['pregnant', { fact: 'pregnant-weeks', atLeast: 28 }] },
      'osteoporosis-hx',
      'spine-fracture-hx',
      'blood-pressure-very-high',
      'surgery-or-immobile-4w',
      'spine-operation-12w',
      'fracture-12w',
      'dizzy-on-moving',
      'vaccine-72h',
      { all: ['stiff-spine-disease', 'injury'] },
    ],
  },
  basis: 'consensus',
  sources: ['NA-HSSJ'],
} as const satisfies {
  readonly when: When;
  readonly basis: Basis;
  readonly sources: readonly SourceId[];
};

/** What ends a test at once. */
export const testStopSigns: readonly string[] = [
  'Pain of 4 of 10 or more.',
  'You feel dizzy.',
  'Anything tingles.',
];

/** The people of whom the finer marks of T1 come. */
const youngAdult = {
  all: [
    { fact: 'age', atLeast: 18 },
    { fact: 'age', atMost: 24 },
  ],
} as const satisfies When;

const SHORT_FOR_AGE = 'Shorter than in most people of your age. It says little about your back.';

const all = [
  {
    id: 'hamstring-length',
    ref: 'T1',
    name: 'Back-of-thigh length',
    use: 'offered',
    how: [
      'Lie on your back with one hip and knee at right angles.',
      'Hold the thigh upright and straighten the knee until the pull is firm.',
      'Let a helper or a phone on the shin read how many degrees are missing.',
    ],
    unit: 'degrees',
    cutOff:
      'Classic: more than 20 degrees missing is tight. At 18 to 24 years: more than 33 in men and 23 in women.',
    evidence:
      'It gives the same result twice if done strictly. It agrees little with other tests. It says little about back pain.',
    avoidWhen: { any: ['leg-nerve-pain', 'hamstring-tear'] },
    better: 'less',
    marks: [
      {
        when: { all: [youngAdult, { fact: 'sex', is: ['male'] }] },
        side: 'above',
        at: 33,
        says: SHORT_FOR_AGE,
        basis: 'sourced',
      },
      {
        when: { all: [youngAdult, { fact: 'sex', is: ['female'] }] },
        side: 'above',
        at: 23.4,
        says: SHORT_FOR_AGE,
        basis: 'sourced',
      },
      {
        when: { not: youngAdult },
        side: 'above',
        at: 20,
        says: 'Shorter than the classic mark. It says little about your back.',
        basis: 'sourced',
      },
    ],
    sources: ['N90', 'YIL18', 'GAJ83', 'HANS19'],
  },
  {
    id: 'toe-touch',
    ref: 'T2',
    name: 'Fingers to the floor',
    use: 'trend',
    how: ['Stand with straight knees.', 'Reach down.', 'Measure the gap to the floor.'],
    unit: 'centimetres',
    cutOff: 'None for spasm.',
    evidence: 'It mixes back, hips and thighs. Only compare it with yourself.',
    avoidWhen: { any: ['leg-nerve-pain', 'eye-pressure-or-retina', 'low-back-flare'] },
    better: 'less',
    sources: ['HANS19'],
  },
  {
    id: 'straight-leg-raise',
    ref: 'T3',
    name: 'Straight leg raise',
    use: 'not-offered',
    how: ['A helper lifts the straight leg and reads the angle.'],
    unit: 'degrees',
    cutOff: 'None.',
    evidence: 'Nerve and pelvis change the result.',
    why: 'It needs a helper, and a nerve can be strained.',
    sources: ['LIM23'],
  },
  {
    id: 'sorensen-hold',
    ref: 'T4',
    name: 'Back hold over an edge',
    use: 'not-offered',
    how: ['Lie with the trunk over an edge, legs held, and stay level.'],
    unit: 'seconds',
    cutOff:
      'Men: under 176 seconds went with low back pain in the next year, over 198 with none. Not in women.',
    evidence: 'Debated, and about the low back.',
    why: 'Too hard and too risky to do alone. The chest-lift hold takes its place.',
    sources: ['SORENSEN'],
  },
  {
    id: 'chest-lift-hold',
    ref: 'T5',
    name: 'Chest-lift hold',
    use: 'trend',
    how: [
      'Lie on your front, arms by your sides.',
      'Lift the forehead 2 to 3 cm (1 inch) off the floor and breathe.',
      'Stop the clock when you sink.',
    ],
    unit: 'seconds',
    cutOff: 'None for the upper back. A fair aim is from 30 to 60 seconds.',
    evidence: 'Holds like it exist. None has a norm for the upper back.',
    avoidWhen: { any: ['pregnant', 'spinal-stenosis'] },
    better: 'more',
    marks: [
      {
        side: 'below',
        at: 30,
        says: 'A fair aim is 30 seconds, then 60. There is no norm.',
        basis: 'product',
      },
    ],
    sources: ['MOR01'],
  },
  {
    id: 'blade-hold',
    ref: 'T6',
    name: 'Shoulder-blade hold',
    use: 'trend',
    how: [
      'Stand with bent elbows and a light band in your hands.',
      'Pull it half apart and hold.',
      'Stop the clock when you shake or lose the place.',
    ],
    unit: 'seconds',
    cutOff: 'None.',
    evidence: 'No norm for people at home.',
    avoidWhen: 'shoulder-sore',
    better: 'more',
    sources: [],
  },
  {
    id: 'seated-turn',
    ref: 'T7',
    name: 'Seated turn',
    use: 'offered',
    how: [
      'Sit with a broomstick across your chest.',
      'Turn as far as you can without pain.',
      'Read the angle with a phone or from a photo taken from above. Do both sides.',
    ],
    unit: 'degrees',
    cutOff: 'Healthy adults turn about 41 to 45 degrees.',
    evidence: 'Reliable: a change of 3 to 6 degrees is more than the error.',
    avoidWhen: 'rib-sore',
    better: 'more',
    marks: [
      {
        side: 'sides',
        at: 10,
        says: 'One side turns clearly less. Work on that side gently.',
        basis: 'product',
      },
    ],
    leastChange: { by: 6.3, basis: 'sourced' },
    sources: ['JOH12', 'AMA45'],
  },
  {
    id: 'kneeling-turn',
    ref: 'T8',
    name: 'Kneeling turn',
    use: 'offered',
    how: [
      'Kneel and sit back on your heels, one forearm on the floor.',
      'Put the other hand behind your head.',
      'Open this elbow to the ceiling. Look or film how far it goes.',
    ],
    unit: 'degrees',
    cutOff: 'Less than 50 degrees is limited.',
    evidence: 'Fair. Judging it by eye works well enough.',
    avoidWhen: { any: ['knee-or-hip-sore', 'shoulder-sore', 'rib-sore'] },
    better: 'more',
    marks: [
      {
        side: 'below',
        at: 50,
        says: 'Your upper back turns little. Gentle turns may help.',
        basis: 'sourced',
      },
    ],
    sources: ['MATSEL'],
  },
  {
    id: 'wall-angel',
    ref: 'T9',
    name: 'Wall angel',
    use: 'trend',
    how: [
      'Stand with your back to a wall.',
      'Slide your arms up as far as they go with ease.',
      'Note whether head, ribs and hands stay in touch.',
    ],
    unit: 'none',
    cutOff: 'None.',
    evidence: 'Low. It only shows how the movement goes.',
    avoidWhen: { any: ['shoulder-sore', 'shoulder-unstable'] },
    sources: [],
  },
  {
    id: 'neck-flexor-hold',
    ref: 'T10',
    name: 'Neck hold',
    use: 'not-offered',
    how: ['Lie on your back, nod, and hold the head 2 cm up.'],
    unit: 'seconds',
    cutOff: 'None. Healthy adults hold 29 to 39 seconds, with a very wide spread.',
    evidence: 'A change must be about 46 seconds to be more than error.',
    why: 'The error is larger than the result.',
    sources: ['DOM11', 'JOMH25'],
  },
  {
    id: 'chest-expansion',
    ref: 'T11',
    name: 'Chest expansion',
    use: 'not-offered',
    how: ['Put a tape round the chest. Compare full out with full in.'],
    unit: 'centimetres',
    cutOff: 'None for all: it varies widely and falls with age.',
    evidence: 'Limits that clinicians use depend on age and sex.',
    why: 'One limit for all would frighten the wrong people. A clinician can measure it.',
    sources: ['CHEX-MEM', 'CHEX-RI'],
  },
  {
    id: 'sit-to-stand',
    ref: 'T12',
    name: 'Sit to stand in 30 seconds',
    use: 'offered',
    how: [
      'Sit on a firm chair with crossed arms.',
      'Stand up and sit down for 30 seconds.',
      'Count each time you stand.',
    ],
    unit: 'repetitions',
    cutOff: 'Norms by age exist. Only compare it with yourself.',
    evidence: 'A start for pacing.',
    avoidWhen: { any: ['exertional', 'knee-or-hip-sore'] },
    better: 'more',
    sources: [],
  },
] as const satisfies readonly SelfTest[];

export type SelfTestId = (typeof all)[number]['id'];

/** Every test, those that are not offered included. */
export const selfTests: readonly (SelfTest & { readonly id: SelfTestId })[] = all;
