/** What is remembered of a person's health, in groups that a person would look for. */
import { type FactId, facts as vocabulary } from '@unknot/knowledge';

/** The groups in the order in which they are shown, each with its facts; a gate stands before what it opens. */
export const groups = {
  person: ['age', 'sex', 'weight', 'bmi-30', 'darker-skin'],
  pregnancy: [
    'pregnancy',
    'pregnant',
    'pregnant-weeks',
    'postpartum-6w',
    'breastfeeding-or-trying',
    'breastfeeding',
    'trying-to-conceive',
    'postmenopausal-low-bmi',
    'oestrogen',
  ],
  heart: [
    'heart-vessel-risk',
    'aorta-risk',
    'heart-disease',
    'aaa-known',
    'fhx-aaa',
    'hypertension',
    'hot-water-risk',
    'poor-circulation',
    'fluid-limit',
    'clot-hx',
    'endocarditis-risk',
  ],
  blood: [
    'bleeding-risk',
    'bleeding-disorder',
    'sickle',
    'cancer-hx',
    'cancer-active',
    'chemotherapy',
    'infection-risk',
    'immunosuppressed',
    'dialysis-or-line',
    'big-spleen',
    'tetanus-vacc-incomplete',
  ],
  organs: [
    'organ-disease',
    'gi-bleed-hx',
    'bowel-inflammation',
    'malabsorption',
    'kidney-disease',
    'one-kidney-or-transplant',
    'liver-disease',
    'severe-organ-failure',
    'asthma',
    'breathing-problem',
    'diabetes',
    'lupus',
  ],
  nerves: [
    'special-condition',
    'neuro-known',
    'ms-known',
    'spinal-cord-injury-t6',
    'deficit-longstanding-stable',
    'steroid-dependent',
    'intrathecal-pump',
    'low-calcium-neck-surgery-hx',
  ],
  bones: [
    'bone-risk',
    'osteoporosis-hx',
    'spine-fracture-hx',
    'stiff-spine-disease',
    'spinal-stenosis',
    'curve-longstanding',
    'neck-artery-risk',
    'rheumatoid-arthritis',
    'spa-arthritis',
    'spa-enthesitis',
    'spa-relative',
  ],
  skin: ['numb-skin', 'cold-reaction', 'spa-psoriasis', 'eye-pressure-or-retina'],
  allergies: [
    'pain-tablet-reaction',
    'allergy-nsaid',
    'allergy-paracetamol',
    'codeine-too-strong',
    'hay-fever',
  ],
  medicines: [
    'takes-medicines',
    'anticoagulant',
    'warfarin',
    'dual-antiplatelet',
    'antiplatelet',
    'blood-pressure-or-water-tablet',
    'diuretic',
    'verapamil',
    'statin-or-fibrate',
    'steroid-now',
    'steroid-long',
    'methotrexate',
    'methotrexate-team-agreed',
    'narrow-range-medicine',
    'kidney-watch-medicine',
    'antidepressant',
    'tricyclic',
    'maoi',
    'fluvoxamine',
    'serotonin-medicine',
    'gabapentinoid',
    'opioid-patch',
    'enzyme-inducer',
    'anticonvulsant',
    'slows-tizanidine',
    'ppi-gt1y',
  ],
  habits: [
    'smoker',
    'smoker-ever',
    'alcohol-heavy',
    'drinks-3-a-day',
    'injects-drugs',
    'injected-drugs-ever',
    'eating-disorder',
    'diet-no-dairy-egg-fish',
    'low-sun-or-covered',
  ],
} as const satisfies Readonly<Record<string, readonly FactId[]>>;

export type GroupId = keyof typeof groups;

export const GROUP_IDS = Object.keys(groups) as readonly GroupId[];

export const isGroup = (id: string | undefined): id is GroupId =>
  id !== undefined && Object.hasOwn(groups, id);

/** Is this fact one that opens others? */
export function detailsOf(id: FactId): readonly FactId[] {
  const fact = vocabulary[id];
  return fact.kind === 'yes-no' ? ((fact.settles ?? []) as readonly FactId[]) : [];
}
