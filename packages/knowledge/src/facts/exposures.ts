/** What happened lately: medicines, drugs, bites, dives, races, operations, illness. */
import type { Fact } from '../schema.ts';

export const exposureFacts = {
  'lately-exposed': {
    kind: 'yes-no',
    label:
      'In the last days: a dive, a bite or sting, a very long race, great heat, or extreme new exercise',
    ref: 'dive48h',
    settles: [
      'dive-48h',
      'bite-48h',
      'endurance-event-24h',
      'heat-exposure',
      'extreme-exercise',
    ],
  },
  'dive-48h': { kind: 'yes-no', label: 'A dive in the last 48 hours, or a flight after one' },
  'fatigue-unusual': { kind: 'yes-no', label: 'Tired out as never before' },
  'bite-48h': {
    kind: 'yes-no',
    label: 'A spider bite or scorpion sting in the last 48 hours, or work where black widows live',
    ref: 'bite_spider_scorpion48h',
  },
  'endurance-event-24h': { kind: 'yes-no', label: 'A marathon or longer in the last 24 hours' },
  'drank-too-much-water': {
    kind: 'yes-no',
    label: 'Swollen hands, or more weight after the race than before',
    ref: 'event_weight_gain',
  },
  'heat-exposure': { kind: 'yes-no', label: 'Great heat, or hard effort in the heat' },
  'extreme-exercise': {
    kind: 'yes-no',
    label: 'Extreme new exercise, being crushed, or lying on one side for hours',
    ref: 'extreme_new_exercise',
  },
  'medicine-event': {
    kind: 'yes-no',
    label:
      'A medicine problem: too much taken, a strong new one, one stopped, or very drowsy from one',
    ref: 'apap_excess',
    settles: [
      'paracetamol-excess',
      'overdose-on-purpose',
      'medicine-2h',
      'sedative-stopped-7d',
      'new-nausea-or-mind-medicine',
      'serotonin-change',
      'very-drowsy',
    ],
  },
  'paracetamol-excess': {
    kind: 'yes-no',
    label: 'More paracetamol (acetaminophen) than the pack allows, or I do not know how much',
    ref: 'apap_excess',
  },
  'overdose-on-purpose': {
    kind: 'yes-no',
    label: 'Too much of a medicine taken to hurt myself',
    ref: 'apap_self_harm',
    highYield: true,
  },
  'medicine-2h': { kind: 'yes-no', label: 'A medicine taken in the last 2 hours' },
  'allergic-signs': {
    kind: 'yes-no',
    label: 'Since then: a swollen face or tongue, wheezing, hives all over, or collapse',
    ref: 'face_tongue_swelling',
  },
  'sedative-stopped-7d': {
    kind: 'yes-no',
    label: 'Baclofen, diazepam or the like stopped in the last 7 days',
    ref: 'baclofen_or_benzo_stopped7d',
  },
  'new-nausea-or-mind-medicine': {
    kind: 'yes-no',
    label: 'A medicine for nausea or the mind, new or raised in the last 2 weeks',
    ref: 'new_antipsych_antiemetic7d',
  },
  'serotonin-change': {
    kind: 'yes-no',
    label: 'A new or raised antidepressant, tramadol, triptan or ecstasy in the last day',
    ref: 'serotonergic_change',
  },
  'very-drowsy': {
    kind: 'yes-no',
    label: 'Very drowsy with slow breath, or cannot be woken, after such a medicine or alcohol',
    ref: 'very_drowsy_slow_breath',
    highYield: true,
  },
  'statin-or-fibrate': { kind: 'yes-no', label: 'A statin or fibrate for cholesterol', history: true },
  'statin-interaction': {
    kind: 'yes-no',
    label: 'A statin with an antibiotic, antifungal or much grapefruit',
  },
  'muscle-symptom-unexplained': {
    kind: 'yes-no',
    label: 'Sore, weak or cramping muscles in several places with no clear cause',
  },
  'crisis-thoughts': {
    kind: 'yes-no',
    label: 'Thoughts of ending my life',
    ref: 'suicidal_thoughts',
    settles: ['suicidal-plan', 'unsafe-now'],
  },
  'suicidal-plan': { kind: 'yes-no', label: 'A plan or the means to do it' },
  'unsafe-now': { kind: 'yes-no', label: 'I cannot keep myself safe right now' },
} as const satisfies Record<string, Fact>;
