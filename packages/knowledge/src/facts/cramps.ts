/** Cramps, stiffness and spasms that are not a strained back: tetany, tetanus, drug reactions. */
import type { Fact } from '../schema.ts';

export const crampFacts = {
  'odd-spasm': {
    kind: 'yes-no',
    label:
      'A tight jaw, twitching face, hands or feet cramping shut, tingling round the mouth, cramps all over, or a fit',
    ref: 'carpopedal_spasm',
    settles: [
      'jaw-lock',
      'startle-spasm',
      'carpopedal-spasm',
      'perioral-hand-tingle',
      'facial-twitch',
      'arching-spasm',
      'generalised-cramps',
      'seizure',
      'rigid-muscles',
      'jerks-tremor',
      'eyes-up-neck-twist',
      'spreading-cramps',
    ],
  },
  'jaw-lock': { kind: 'yes-no', label: 'The jaw is tight or hard to open', ref: 'jaw_lock_trismus' },
  'startle-spasm': { kind: 'yes-no', label: 'Noise, touch or a fright sets off painful spasms' },
  'startle-months': {
    kind: 'yes-no',
    label: 'Those spasms have been the same for 8 weeks or more',
    ref: 'startle_months',
  },
  'rigid-standing': { kind: 'yes-no', label: 'The trunk goes stiff as a board when I stand' },
  'carpopedal-spasm': { kind: 'yes-no', label: 'Hands or feet cramp shut' },
  'perioral-hand-tingle': { kind: 'yes-no', label: 'Tingling round the mouth or in both hands' },
  'facial-twitch': { kind: 'yes-no', label: 'The face twitches' },
  'arching-spasm': {
    kind: 'yes-no',
    label: 'The neck or back arches by itself, or the whole body goes into spasm',
    ref: 'generalised_or_arching_spasm',
  },
  'generalised-cramps': { kind: 'yes-no', label: 'Cramps in many parts of the body' },
  'spreading-cramps': {
    kind: 'yes-no',
    label: 'Painful cramps that spread from one place to the belly, back or chest',
  },
  seizure: { kind: 'yes-no', label: 'A fit' },
  'rigid-muscles': { kind: 'yes-no', label: 'All the muscles are stiff' },
  'jerks-tremor': { kind: 'yes-no', label: 'Jerks or strong shaking of the limbs' },
  'eyes-up-neck-twist': {
    kind: 'yes-no',
    label: 'The eyes are pulled up, or the neck is pulled to one side',
  },
  'airway-tight': {
    kind: 'yes-no',
    label: 'A changed voice, noisy breathing or a throat that closes up',
    ref: 'voice_change',
  },
  'swallow-trouble': { kind: 'yes-no', label: 'New trouble with swallowing' },
  'tetanus-risk': {
    kind: 'yes-no',
    label: 'A wound, bite or burn in the last 3 weeks, or tetanus shots not complete',
    ref: 'wound3w',
  },
  agitation: { kind: 'yes-no', label: 'Very restless' },
  hallucination: { kind: 'yes-no', label: 'Seeing or hearing things that are not there' },
  'muscle-swollen-weak': {
    kind: 'yes-no',
    label: 'Muscles that are very sore, swollen or weak',
    ref: 'muscle_severe_swollen_weak',
  },
  'dark-urine': { kind: 'yes-no', label: 'Urine as dark as cola', ref: 'dark_urine_cola' },
  'little-urine': { kind: 'yes-no', label: 'Passing very little urine' },
} as const satisfies Record<string, Fact>;
