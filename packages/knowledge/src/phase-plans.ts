/** What a day holds in each phase, and what to leave: parts 5.7, 5.12 and 5.13. */
import type { RemedyId } from './remedies.ts';
import type { SourceId } from './sources.ts';

interface PhasePlan {
  /** In the order to do them. The movements of the phase come on top (part 7). */
  readonly do: readonly PhaseStep[];
  readonly avoid: readonly string[];
  readonly stopIf: readonly string[];
  readonly sources: readonly SourceId[];
}

interface PhaseStep {
  readonly remedy: RemedyId;
  /** How much in this phase, where it differs from the dose of the remedy. */
  readonly dose?: string;
}

const ALWAYS_AVOID = [
  'Cracking the back or neck with force.',
  'Tablets that were given to somebody else.',
  'Alcohol to relax.',
] as const;

const ALWAYS_STOP = [
  'Any danger sign: run the check again, or call for help.',
  'New numbness, weakness or tingling.',
  'The pain goes up by 2 or more and stays up for a day.',
] as const;

const HEAT_STOP = 'The skin changes where the heat was.';

const plans = {
  flare: {
    do: [
      { remedy: 'position-of-ease' },
      { remedy: 'breathing' },
      { remedy: 'heat-pad' },
      { remedy: 'heat-wrap' },
      { remedy: 'warm-shower' },
      { remedy: 'easy-walking' },
    ],
    avoid: [
      'Lying in bed for more than a day or two.',
      'Lifting or carrying more than 2 to 5 kg (5 to 10 lb).',
      'Stretching hard while the muscle is in spasm.',
      ...ALWAYS_AVOID,
    ],
    stopIf: [...ALWAYS_STOP, HEAT_STOP],
    sources: ['DAH10', 'NG59', 'THERM'],
  },
  easing: {
    do: [
      { remedy: 'position-of-ease' },
      { remedy: 'breathing' },
      { remedy: 'heat-pad', dose: '15 to 20 minutes, just before you move or stretch gently.' },
      { remedy: 'heat-wrap' },
      { remedy: 'warm-shower', dose: '5 to 10 minutes, just before you move or stretch gently.' },
      { remedy: 'easy-walking', dose: '10 to 20 minutes, twice a day.' },
      { remedy: 'pacing' },
    ],
    avoid: [
      'Staying in bed by day.',
      'A sudden jump in load: add only 10 to 20 % a day.',
      'Stretching cold, or into pain.',
      ...ALWAYS_AVOID,
    ],
    stopIf: [...ALWAYS_STOP, HEAT_STOP],
    sources: ['DAH10', 'NG59', 'THERM'],
  },
  rebuilding: {
    do: [
      { remedy: 'pacing', dose: 'Write down what you lift and train. Add 10 to 20 % a week.' },
      { remedy: 'easy-walking' },
      { remedy: 'desk' },
      { remedy: 'sleep' },
    ],
    avoid: [
      'Two hard days in a row for the same muscles.',
      'Going on when the next morning is worse.',
      ...ALWAYS_AVOID,
    ],
    stopIf: ALWAYS_STOP,
    sources: ['AND11', 'DAH10'],
  },
  prevention: {
    do: [
      { remedy: 'desk', dose: 'Half a minute of moving every 20 to 30 minutes at the desk.' },
      { remedy: 'easy-walking', dose: 'A good walk on most days.' },
      { remedy: 'sleep' },
      {
        remedy: 'pacing',
        dose: 'If it comes back: go back to the first days of this plan for a day or two.',
      },
    ],
    avoid: ['A sudden jump in work, sport or carrying.', ...ALWAYS_AVOID],
    stopIf: ALWAYS_STOP,
    sources: ['AND11', 'SITSHIFT'],
  },
} as const satisfies Record<string, PhasePlan>;

/** The plan of each phase (product). */
export const phasePlans: { readonly [Phase in keyof typeof plans]: PhasePlan } = plans;
