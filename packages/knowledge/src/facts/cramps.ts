/** Cramps, stiffness and spasms that are not a strained back: low calcium, tetanus, drug reactions. */
import type { Fact } from '../schema.ts';

export const crampFacts = {
  'odd-spasm': {
    kind: 'yes-no',
    lead: 'Odd spasms',
    label:
      'A tight jaw, a twitching face, eyes that roll up, a back that arches, hands or feet that cramp shut; tingling round the mouth or in the hands; cramps or stiff all over; spasms that noise or touch sets off; jerks, or a fit',
    ref: 'carpopedal_spasm',
    settles: [
      'jaw-lock-trismus',
      'startle-spasm',
      'carpopedal-spasm',
      'perioral-hand-tingle',
      'seizure',
      'rigid-muscles',
      'jerks-tremor',
      'facial-twitch',
      'generalised-cramps',
      'eyes-up-neck-twist',
      'forced-arching',
      'rigid-standing',
    ],
  },
  'jaw-lock-trismus': { kind: 'yes-no', label: 'My jaw is locked or hard to open' },
  'startle-spasm': {
    kind: 'yes-no',
    label: 'Noise, touch or strong feelings set off painful spasms',
  },
  'startle-months': {
    kind: 'yes-no',
    reassuring: true,
    label: 'Those spasms have been the same for 8 weeks or more, and no worse',
  },
  'trunk-spasm': { kind: 'yes-no', label: 'Spasm in the neck, back or belly' },
  'carpopedal-spasm': { kind: 'yes-no', label: 'My hands or feet cramp shut' },
  'perioral-hand-tingle': {
    kind: 'yes-no',
    label: 'Tingling round the mouth or in the hands',
  },
  seizure: { kind: 'yes-no', label: 'A fit (seizure)' },
  'rigid-muscles': { kind: 'yes-no', label: 'My muscles are stiff all over' },
  'jerks-tremor': { kind: 'yes-no', label: 'Jerks or shaking that I cannot stop' },
  'voice-change': { kind: 'yes-no', label: 'My voice has changed' },
  'noisy-breathing': { kind: 'yes-no', label: 'A crowing or harsh noise when I breathe' },
  'throat-spasm': { kind: 'yes-no', label: 'My throat cramps or closes up' },
  'wound-3w': {
    kind: 'yes-no',
    label: 'A wound, bite or burn in the last 3 weeks',
    ref: 'wound3w',
  },
  'tetanus-vacc-incomplete': {
    kind: 'yes-no',
    label: 'Never had all my tetanus shots, or I do not know',
    history: true,
  },
} as const satisfies Record<string, Fact>;
