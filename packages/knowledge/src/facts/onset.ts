/** How the pain began, what set it off and how it behaves. */
import type { Fact } from '../schema.ts';

export const onsetFacts = {
  'abrupt-onset': {
    kind: 'yes-no',
    label: 'The pain hit with full force within seconds or a few minutes',
    ref: 'onset_abrupt_max',
    highYield: true,
  },
  'sudden-onset': {
    kind: 'yes-no',
    label: 'The pain began within minutes to an hour',
    ref: 'onset_sudden',
  },
  'gradual-onset': {
    kind: 'yes-no',
    reassuring: true,
    label: 'The pain built up over hours or days',
    ref: 'onset_gradual',
  },
  'trigger-movement': {
    kind: 'yes-no',
    reassuring: true,
    label: 'It began while I lifted, pulled, twisted, reached, bent or coughed',
    ref: 'strain_onset',
  },
  'trigger-load': {
    kind: 'yes-no',
    reassuring: true,
    label: 'It came after new or much more work, sport or carrying than usual',
    ref: 'trigger_known',
  },
  'trigger-posture': {
    kind: 'yes-no',
    reassuring: true,
    label: 'It came after a long time in one position, such as at a desk or driving',
    ref: 'trigger_known',
  },
  'trigger-sleep': {
    kind: 'yes-no',
    reassuring: true,
    label: 'I slept in an awkward position or woke up with it',
    ref: 'trigger_known',
  },
  'trigger-stress': {
    kind: 'yes-no',
    reassuring: true,
    label: 'It came in a tense or stressful time',
    ref: 'trigger_known',
  },
  'trigger-cold': {
    kind: 'yes-no',
    reassuring: true,
    label: 'It came after cold or a draught',
    ref: 'trigger_known',
  },
  'trigger-knock': {
    kind: 'yes-no',
    reassuring: true,
    label: 'It is where I had a small knock, a needle or a vaccine',
    ref: 'trigger_known',
  },
  mechanical: {
    kind: 'yes-no',
    reassuring: true,
    label: 'Moving, changing position or pressing on the spot changes the pain',
  },
  'unaffected-by-movement': {
    kind: 'yes-no',
    label: 'Moving, lying down or pressing makes no change at all to the pain',
    ref: 'mechanical',
  },
  'eases-when-still': {
    kind: 'yes-no',
    reassuring: true,
    label: 'It eases at least a little when I keep still or lean on something',
    ref: 'clearly_movement_triggered',
  },
  easing: { kind: 'yes-no', reassuring: true, label: 'The pain is clearly less than at its worst' },
  progressive: { kind: 'yes-no', label: 'It has been getting worse for a week or more' },
} as const satisfies Record<string, Fact>;
