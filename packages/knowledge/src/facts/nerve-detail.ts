/** How a nerve sign behaves: weak arms, tingling that passes, MS, drug reactions of the muscles. */
import type { Fact } from '../schema.ts';

export const nerveDetailFacts = {
  'arm-weak-severe': {
    kind: 'yes-no',
    label: 'The arm is too weak to lift against its own weight',
  },
  'arms-both-weak': { kind: 'yes-no', label: 'Both arms are weak' },
  'weak-spreading': { kind: 'yes-no', label: 'The weakness is spreading' },
  'lift-weak': {
    kind: 'yes-no',
    label: 'For weeks, lifting an arm has been weak, and it is no worse now',
  },
  'shoulder-pain-severe-days': {
    kind: 'yes-no',
    label: 'Before that, days of very bad pain in one shoulder or blade',
    ref: 'shoulder_pain_severe_days_one_sided',
  },
  'hands-both-glove-tingle': {
    kind: 'yes-no',
    label: 'Both hands tingle like in gloves, above all at night',
  },
  'transient-positional-tingle': {
    kind: 'yes-no',
    reassuring: true,
    label: 'The tingling comes only in certain positions and is gone within 10 minutes',
  },
  'numb-patch': { kind: 'yes-no', label: 'A patch of numb skin that has grown over a day or more' },
  'gait-unsteady-mild': {
    kind: 'yes-no',
    label: 'A bit shaky on my feet, and more so each day',
  },
  'vision-loss-painful-eye': {
    kind: 'yes-no',
    label: 'Sight got worse in an eye that hurts when it moves',
  },
  'evolving-gt24h': { kind: 'yes-no', label: 'It has been growing for more than a day' },
  'ms-known': { kind: 'yes-no', label: 'Multiple sclerosis (MS)', history: true },
  'ms-new-symptom-24h': {
    kind: 'yes-no',
    label: 'For over 24 hours: a new or different tight band, numbness, sight or balance',
    ref: 'ms_new_symptom24h',
  },
  'band-same-as-diagnosed': {
    kind: 'yes-no',
    reassuring: true,
    label:
      'The tight belt is just the one my MS team knows, and it is gone within an hour of cooling down',
  },
  'deficit-longstanding-stable': {
    kind: 'yes-no',
    label:
      'Weakness or numbness that has been there for over 3 months, is unchanged and was looked at by a clinician',
    history: true,
  },
  'eyes-up-neck-twist': { kind: 'yes-no', label: 'My eyes roll up or my neck twists by itself' },
  'forced-arching': { kind: 'yes-no', label: 'My neck or back arches by itself' },
  'rigid-standing': { kind: 'yes-no', label: 'I go stiff when I stand' },
  'new-antipsych-antiemetic-7d': {
    kind: 'yes-no',
    label: 'In the last 7 days: a new or raised medicine for the mind, or against feeling sick',
    help: 'Such as haloperidol or metoclopramide. It can be part of travel or migraine tablets.',
    ref: 'new_antipsych_antiemetic7d',
  },
  'new-muscle-drug-14d': {
    kind: 'yes-no',
    label:
      'In the last 14 days, I began or took more of: a statin, a stimulant, or a medicine for the mind or for feeling sick. Or I stopped a relaxant, a calming drug or a strong painkiller',
    ref: 'new_muscle_drug14d',
  },
} as const satisfies Record<string, Fact>;
