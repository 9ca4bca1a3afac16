/** Reactions to a medicine, to heat or to a very long race. */
import type { Fact } from '../schema.ts';

export const reactionFacts = {
  'medicine-taken-2h': {
    kind: 'yes-no',
    label: 'I took a medicine in the last 2 hours',
    help: 'Any medicine counts, also a pain tablet from the shop.',
    ref: 'medicine_taken2h',
  },
  'face-tongue-swelling': { kind: 'yes-no', label: 'My face or tongue is swollen' },
  wheeze: { kind: 'yes-no', label: 'My chest wheezes' },
  'hives-widespread': { kind: 'yes-no', label: 'Itchy bumps (hives) in many places' },
  collapse: { kind: 'yes-no', label: 'I fell down unwell (collapsed)', highYield: true },
  agitation: { kind: 'yes-no', label: 'Very restless and upset, as never before' },
  'dopamine-blocker-2w': {
    kind: 'yes-no',
    label:
      'In the last 2 weeks: I took a medicine for the mind or for feeling sick, or stopped one for Parkinson disease',
    help: 'Such as haloperidol, or a tablet against vomiting. A shot that lasts for weeks counts for longer.',
    ref: 'dopamine_blocker2w',
  },
  'serotonergic-change': {
    kind: 'yes-no',
    label:
      'I take two of these, or I began, raised or stopped one in the last 24 hours: an antidepressant, tramadol, a migraine triptan, linezolid or ecstasy',
  },
  'heat-exposure': { kind: 'yes-no', label: 'Great heat, or hard effort in the heat' },
  'endurance-event-24h': {
    kind: 'yes-no',
    label: 'A marathon or other very long race in the last 24 hours',
    ref: 'endurance_event24h',
  },
  'swollen-hands': { kind: 'yes-no', label: 'My hands are swollen' },
  'event-weight-gain': { kind: 'yes-no', label: 'I gained weight during the race' },
} as const satisfies Record<string, Fact>;
