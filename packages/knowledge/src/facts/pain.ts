/** What the pain is like and where it sits. */
import type { Fact } from '../schema.ts';

export const painFacts = {
  'tearing-ripping': { kind: 'yes-no', label: 'The pain feels like tearing or ripping' },
  'migrating-pain': {
    kind: 'yes-no',
    label: 'The pain moves from place to place, such as from chest to back or down the back',
  },
  'no-relief': {
    kind: 'yes-no',
    label:
      'One of these does not help at all: rest, any position, or pain tablets. Or it never lets up',
    ref: 'no_position_helps',
    settles: ['no-position-helps', 'not-eased-by-rest', 'unrelenting', 'severe-nhs'],
  },
  'night-pain': {
    kind: 'yes-no',
    label: 'It wakes me or is worse at night, and not only when I roll onto the sore side',
    ref: 'night_wakes',
    settles: ['night-wakes', 'night-worse'],
  },
  unrelenting: { kind: 'yes-no', label: 'No position and no pain tablet helps at all' },
  'not-eased-by-rest': { kind: 'yes-no', label: 'It is no better after resting' },
  'no-position-helps': { kind: 'yes-no', label: 'I cannot find any position that helps' },
  'night-wakes': {
    kind: 'yes-no',
    label: 'The pain wakes me at night, and not only when I roll onto the sore side',
  },
  'night-worse': {
    kind: 'yes-no',
    label: 'The pain is worse at night, and not only when I roll onto the sore side',
  },
  'strain-worse': { kind: 'yes-no', label: 'Coughing, sneezing or straining makes it worse' },
  'mechanical-new-on-standing': {
    kind: 'yes-no',
    label: 'There is a new pain in the spine when I stand or carry weight',
  },
  'midline-bony-tender': {
    kind: 'yes-no',
    label: 'The bones in the middle of the spine hurt when pressed',
  },
  'midline-pain-new': { kind: 'yes-no', label: 'A new pain right over the middle of the spine' },
  'midline-pain-on-cough': {
    kind: 'yes-no',
    label: 'The middle of the spine hurts when I cough',
  },
  'pain-or-neuro-on-sitting-up': {
    kind: 'yes-no',
    label: 'Trying to sit or stand brings on strong pain, tingling or weakness',
  },
  'root-like-pain-new': {
    kind: 'yes-no',
    label: 'A new electric pain into an arm, a leg or around the chest',
  },
  'band-or-girdle': {
    kind: 'yes-no',
    label: 'A tight belt or band around the chest or belly',
    settles: ['band-like', 'girdle-pain-both'],
    ref: 'band_like',
  },
  'band-like': { kind: 'yes-no', label: 'It feels like a tight belt around the trunk' },
  'girdle-pain-both': {
    kind: 'yes-no',
    label: 'The pain runs around both sides of the chest or belly',
  },
} as const satisfies Record<string, Fact>;
