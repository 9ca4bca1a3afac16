/** Conditions that decide which painkiller is safe: reactions, organs, illness now, pregnancy. */
import type { Fact } from '../schema.ts';

export const medicineConditionFacts = {
  'pain-tablet-reaction': {
    kind: 'yes-no',
    label: 'Hives, asthma or another bad reaction after a pain tablet, ever',
    ref: 'NS1',
    history: true,
    settles: ['allergy-nsaid', 'allergy-paracetamol', 'codeine-too-strong'],
  },
  'allergy-nsaid': {
    kind: 'yes-no',
    label: 'An allergy, hives or asthma after ibuprofen, aspirin or another pain tablet',
    history: true,
  },
  'allergy-paracetamol': {
    kind: 'yes-no',
    label: 'An allergy to paracetamol (acetaminophen)',
    ref: 'PA1',
    history: true,
  },
  'codeine-too-strong': {
    kind: 'yes-no',
    label: 'Codeine works too strongly in me: a test or a doctor said so',
    ref: '6.4: known fast codeine metaboliser',
    history: true,
  },
  'organ-disease': {
    kind: 'yes-no',
    label:
      'A disease of the heart, lungs, kidneys, liver, stomach or bowel; high blood pressure, asthma, hay fever or lupus',
    ref: 'NS5',
    history: true,
    settles: [
      'gi-bleed-hx',
      'severe-organ-failure',
      'liver-disease',
      'kidney-disease',
      'heart-surgery-near',
      'hypertension',
      'asthma',
      'breathing-problem',
      'hay-fever',
      'bowel-inflammation',
      'lupus',
    ],
  },
  'gi-bleed-hx': {
    kind: 'yes-no',
    label: 'A stomach ulcer or bleeding from the stomach or gut, now or ever',
    history: true,
  },
  'severe-organ-failure': {
    kind: 'yes-no',
    label: 'Severe heart, kidney or liver failure',
    history: true,
  },
  'liver-disease': { kind: 'yes-no', label: 'Liver disease', ref: 'PA2', history: true },
  'kidney-disease': { kind: 'yes-no', label: 'Kidney disease', ref: 'ckd', history: true },
  'heart-surgery-near': {
    kind: 'yes-no',
    label: 'Heart surgery just done or planned soon',
    ref: 'NS2',
  },
  hypertension: { kind: 'yes-no', label: 'High blood pressure', ref: 'htn', history: true },
  asthma: { kind: 'yes-no', label: 'Asthma', history: true },
  'breathing-problem': {
    kind: 'yes-no',
    label: 'Sleep apnoea, COPD or another lasting problem with breathing',
    ref: '6.4: breathing problems',
    history: true,
  },
  'hay-fever': {
    kind: 'yes-no',
    label: 'Hay fever, or allergies to other things',
    ref: 'NS18',
    history: true,
  },
  'bowel-inflammation': {
    kind: 'yes-no',
    label: "Crohn's disease or ulcerative colitis",
    ref: 'ibd',
    history: true,
  },
  lupus: { kind: 'yes-no', label: 'Lupus', ref: 'sle', history: true },
  'drinks-3-a-day': {
    kind: 'yes-no',
    label: 'Three or more alcoholic drinks a day, or more than 14 UK units a week',
    ref: 'alcohol_per_day',
    history: true,
  },
  'unwell-now': {
    kind: 'yes-no',
    label: 'Dried out, not eating, shingles or chickenpox, a very long race, or surgery this week',
    ref: 'NS9',
    settles: [
      'dehydrated',
      'malnourished',
      'chickenpox-shingles',
      'endurance-window',
      'surgery-planned-7d',
    ],
  },
  dehydrated: {
    kind: 'yes-no',
    label: 'Dried out: vomiting, diarrhoea or too much heat',
  },
  malnourished: {
    kind: 'yes-no',
    label: 'Eating very little for more than a day, or an eating disorder',
    ref: 'PA6',
  },
  'chickenpox-shingles': { kind: 'yes-no', label: 'Chickenpox or shingles now' },
  'endurance-window': {
    kind: 'yes-no',
    label: 'A marathon or other very long race, due in 12 hours or done in the last 24',
  },
  'surgery-planned-7d': {
    kind: 'yes-no',
    label: 'An operation, a tooth pulled or a needle in the spine in the next 7 days',
    ref: 'NS17',
  },
  'breastfeeding-or-trying': {
    kind: 'yes-no',
    label: 'Breastfeeding, or trying to become pregnant',
    ref: 'NS17',
    history: true,
    settles: ['breastfeeding', 'trying-to-conceive'],
  },
  breastfeeding: { kind: 'yes-no', label: 'Breastfeeding', ref: 'NS17', history: true },
  'trying-to-conceive': {
    kind: 'yes-no',
    label: 'Trying to become pregnant, or in treatment for it (IVF)',
    ref: 'NS3',
    history: true,
  },
} as const satisfies Record<string, Fact>;
