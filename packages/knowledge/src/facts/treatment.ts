/** What decides whether heat or a medicine is safe: skin, patches, other medicines, organ disease. */
import type { Fact } from '../schema.ts';

export const treatmentFacts = {
  'numb-skin': {
    kind: 'yes-no',
    label: 'Numb skin, or skin that does not feel hot and cold well',
    history: true,
  },
  'poor-circulation': {
    kind: 'yes-no',
    label: 'Poor blood flow to the skin',
    ref: '5.1 heat: poor circulation',
    history: true,
  },
  'rheumatoid-arthritis': {
    kind: 'yes-no',
    label: 'Rheumatoid arthritis',
    ref: '5.1 heat: rheumatoid arthritis',
    history: true,
  },
  sedated: {
    kind: 'yes-no',
    label: 'Drowsy from alcohol or a medicine right now',
  },
  'medicine-patch-near': {
    kind: 'yes-no',
    label: 'A medicine patch on or near the sore place',
  },
  'broken-bruised-skin': {
    kind: 'yes-no',
    label: 'Broken, bruised, swollen or infected skin at the sore place',
    ref: '5.1 heat: broken or bruised skin',
  },
  'needs-help-to-remove': {
    kind: 'yes-no',
    label: 'I could not take a heat pad off by myself',
    ref: '5.1 heat: someone who cannot remove it',
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
  'trying-to-conceive': {
    kind: 'yes-no',
    label: 'Trying to become pregnant',
    ref: 'NS3',
    history: true,
  },
  hypertension: { kind: 'yes-no', label: 'High blood pressure', ref: 'htn', history: true },
  asthma: { kind: 'yes-no', label: 'Asthma', history: true },
  'bowel-inflammation': {
    kind: 'yes-no',
    label: "Crohn's disease or ulcerative colitis",
    ref: 'ibd',
    history: true,
  },
  lupus: { kind: 'yes-no', label: 'Lupus', ref: 'sle', history: true },
  dehydrated: {
    kind: 'yes-no',
    label: 'Dried out: vomiting, diarrhoea or too much heat',
  },
  'endurance-window': {
    kind: 'yes-no',
    label: 'A marathon or other very long race, due in 12 hours or done in the last 24',
  },
  'chickenpox-shingles': { kind: 'yes-no', label: 'Chickenpox or shingles now' },
  'other-nsaid-24h': {
    kind: 'yes-no',
    label: 'Naproxen, aspirin, diclofenac, celecoxib or the like in the last 24 hours',
  },
  'other-paracetamol-24h': {
    kind: 'yes-no',
    label: 'A cold remedy or other product with paracetamol (acetaminophen) in the last 24 hours',
    ref: 'PA7',
  },
  methotrexate: { kind: 'yes-no', label: 'Methotrexate', ref: 'mtx', history: true },
  'methotrexate-team-agreed': {
    kind: 'yes-no',
    label: 'My methotrexate team said yes to ibuprofen and checks my blood',
    ref: 'team_agreed',
    history: true,
  },
  'blood-pressure-or-water-tablet': {
    kind: 'yes-no',
    label: 'A water tablet, or a blood pressure tablet such as ramipril or losartan',
    ref: 'diuretic',
    history: true,
  },
  'steroid-now': {
    kind: 'yes-no',
    label: 'Steroid tablets now',
    ref: 'steroid',
    history: true,
  },
  antidepressant: {
    kind: 'yes-no',
    label: 'An antidepressant such as sertraline or venlafaxine',
    ref: 'ssri_snri',
    history: true,
  },
  antiplatelet: {
    kind: 'yes-no',
    label: 'Low-dose aspirin, clopidogrel or the like, for the heart or brain',
    history: true,
  },
  'narrow-range-medicine': {
    kind: 'yes-no',
    label: 'Lithium, ciclosporin or digoxin',
    ref: 'lithium',
    history: true,
  },
  warfarin: { kind: 'yes-no', label: 'Warfarin', ref: 'PA4', history: true },
  'enzyme-inducer': {
    kind: 'yes-no',
    label: 'A medicine for epilepsy or tuberculosis',
    ref: 'PA5',
    history: true,
  },
  flucloxacillin: { kind: 'yes-no', label: 'Flucloxacillin', ref: 'PA6' },
  malnourished: {
    kind: 'yes-no',
    label: 'Eating very little for more than a day, or an eating disorder',
    ref: 'PA6',
  },
  'drinks-3-a-day': {
    kind: 'yes-no',
    label: 'Three or more alcoholic drinks a day, or more than 14 UK units a week',
    ref: 'alcohol_per_day',
    history: true,
  },
} as const satisfies Record<string, Fact>;
