/** What happened in the last days: medicines and overdose, thoughts of suicide, bites, dives. */
import type { Fact } from '../schema.ts';

export const exposureFacts = {
  'lately-exposed': {
    kind: 'yes-no',
    lead: 'In the last days',
    label:
      'A dive; a bite, sting or burn; work where black widow spiders live; a very long race, great heat or extreme exercise; cocaine or the like; or a long time pinned or lying on the floor',
    ref: 'dive48h',
    settles: [
      'dive-48h',
      'bite-spider-scorpion-48h',
      'widow-work-4h',
      'endurance-event-24h',
      'heat-exposure',
      'heat-burn',
      'extreme-new-exercise',
      'crush-long-lie',
      'stimulant-cocaine',
    ],
  },
  'dive-48h': {
    kind: 'yes-no',
    label: 'A dive in the last 48 hours, or a flight or high place after a dive',
    ref: 'dive48h',
  },
  'bite-spider-scorpion-48h': {
    kind: 'yes-no',
    label: 'A spider bite or scorpion sting in the last 48 hours',
    ref: 'bite_spider_scorpion48h',
  },
  'widow-work-4h': {
    kind: 'yes-no',
    label:
      'In the last 4 hours, work in a shed, woodpile or outhouse where black widow spiders live',
    ref: 'widow_work4h',
  },
  'sudden-trunk-cramps': {
    kind: 'yes-no',
    label: 'Sudden cramps in the belly, the back or the chest wall',
  },
  'spreading-cramps': {
    kind: 'yes-no',
    label: 'Painful cramps that spread from one place',
  },
  'bp-or-pulse-up': { kind: 'yes-no', label: 'A racing pulse or high blood pressure' },
  'medicine-event': {
    kind: 'yes-no',
    lead: 'Medicines',
    label:
      'Too much of a painkiller; a strong medicine that is new, raised or stopped; very drowsy from one or from drink; or hives, a wheeze or a swollen face',
    ref: 'apap_excess',
    settles: [
      'overdose-on-purpose',
      'paracetamol-excess',
      'paracetamol-staggered',
      'paracetamol-amount-unknown',
      'paracetamol-symptoms',
      'very-drowsy-slow-breath',
      'unrousable',
      'baclofen-or-benzo-stopped-7d',
      'dopamine-blocker-2w',
      'serotonergic-change',
      'face-tongue-swelling',
      'wheeze',
      'hives-widespread',
      'new-antipsych-antiemetic-7d',
      'new-muscle-drug-14d',
    ],
  },
  'overdose-on-purpose': {
    kind: 'yes-no',
    highYield: true,
    label: 'I took too much of a medicine to hurt myself',
    ref: 'apap_self_harm',
  },
  'paracetamol-excess': {
    kind: 'yes-no',
    label: 'More paracetamol (acetaminophen) in 24 hours than the pack allows',
    ref: 'apap_excess',
  },
  'paracetamol-staggered': {
    kind: 'yes-no',
    label: 'An overdose of paracetamol (acetaminophen), taken over more than an hour',
    help: 'An extra dose or two for the pain does not count here.',
    ref: 'apap_staggered',
  },
  'paracetamol-amount-unknown': {
    kind: 'yes-no',
    label: 'Maybe too much paracetamol (acetaminophen), and I do not know how much or when',
    ref: 'apap_amount_unknown',
  },
  'paracetamol-symptoms': {
    kind: 'yes-no',
    label: 'Since taking too much: sick, belly pain, yellow skin or eyes, or confused',
    ref: 'apap_symptoms',
  },
  'paracetamol-risk': {
    kind: 'yes-no',
    label:
      'Liver disease, a very low weight, much alcohol, or a medicine for epilepsy or tuberculosis',
    ref: 'apap_risk',
  },
  'very-drowsy-slow-breath': {
    kind: 'yes-no',
    highYield: true,
    label: 'Very drowsy, with slow breath',
  },
  unrousable: {
    kind: 'yes-no',
    highYield: true,
    label: 'Cannot be woken (if you answer for someone else)',
  },
  'sedative-24h': {
    kind: 'yes-no',
    label:
      'In the last 24 hours: alcohol, codeine, morphine or the like, a pill to sleep or to calm down, a pill to relax the muscles, or gabapentin',
    ref: 'sedative24h',
  },
  'opioid-patch': {
    kind: 'yes-no',
    label: 'A patch with a strong painkiller, such as fentanyl',
    history: true,
  },
  'baclofen-or-benzo-stopped-7d': {
    kind: 'yes-no',
    label: 'Baclofen, diazepam or the like stopped in the last 7 days',
    ref: 'baclofen_or_benzo_stopped7d',
  },
  hallucination: { kind: 'yes-no', label: 'Seeing or hearing things that are not there' },
  'rebound-rigid-spasm': {
    kind: 'yes-no',
    label: 'The spasm came back, and the muscles are stiffer than before',
  },
  'crisis-thoughts': {
    kind: 'yes-no',
    label: 'Thoughts of ending my life',
    ref: 'suicidal_thoughts',
    settles: ['suicidal-plan', 'unsafe-now'],
  },
  'suicidal-plan': {
    kind: 'yes-no',
    highYield: true,
    label: 'I have a plan, or the means, to end my life',
  },
  'unsafe-now': { kind: 'yes-no', highYield: true, label: 'I cannot keep myself safe right now' },
} as const satisfies Record<string, Fact>;
