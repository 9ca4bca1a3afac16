/** After a needle, an operation or a vaccine: what points to infection, a leak of air or a sore joint. */
import type { Fact } from '../schema.ts';

export const needleFacts = {
  'pain-new-kind': { kind: 'yes-no', label: 'A new kind of pain since the needle or operation' },
  'pain-worse-than-before-procedure': {
    kind: 'yes-no',
    label: 'The pain is worse than before the needle or operation',
  },
  'old-pain-returning': {
    kind: 'yes-no',
    reassuring: true,
    label: 'Weeks after the needle, the old pain slowly comes back, and nothing else',
  },
  'wound-discharge-redness': { kind: 'yes-no', label: 'The wound is red or leaks' },
  'chest-blade-pain-one-sided-new': {
    kind: 'yes-no',
    label: 'A new pain on one side of the chest or in one blade since the needle',
  },
  'vaccine-14d': { kind: 'yes-no', label: 'A vaccine in the last 14 days', ref: 'vaccine14d' },
  'mrna-vaccine': { kind: 'yes-no', label: 'It was an mRNA vaccine, such as against COVID' },
  'vaccine-arm-pain-onset-48h': {
    kind: 'yes-no',
    label: 'The arm or shoulder began to hurt within 2 days of a vaccine',
    ref: 'vaccine_arm_pain_onset48h',
  },
  'vaccine-arm-limiting-gt7d': {
    kind: 'yes-no',
    label: 'That arm has been hard to use for over 7 days',
  },
  'shoulder-reach-loss': { kind: 'yes-no', label: 'That shoulder no longer reaches as far' },
  'injected-drugs-ever': {
    kind: 'yes-no',
    label: 'Injected drugs at some time in my life',
    ref: 'ivdu_ever',
    history: true,
  },
  'bacteraemia-recent': {
    kind: 'yes-no',
    label: 'A blood infection (sepsis) in the last 3 months',
    ref: 'bacteraemia_uti_dental_recent',
  },
} as const satisfies Record<string, Fact>;
