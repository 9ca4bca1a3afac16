/** Conditions and risks: asked once and remembered. */
import type { Fact } from '../schema.ts';

export const historyFacts = {
  'cancer-hx': {
    kind: 'yes-no',
    label: 'Cancer, now or ever',
    help: 'A small basal-cell skin cancer that was treated and is gone does not count.',
    history: true,
  },
  'cancer-active': {
    kind: 'yes-no',
    label: 'Cancer that is known or treated now',
    history: true,
  },
  'infection-risk': {
    kind: 'yes-no',
    lead: 'Infection',
    label:
      'Weak defences against germs; a bad infection in the last 3 months; injected drugs ever; or contact with tuberculosis',
    ref: 'immunosupp',
    history: true,
    settles: [
      'immunosuppressed',
      'injects-drugs',
      'recent-bloodstream-infection',
      'skin-infection-3m',
      'dialysis-or-line',
      'tb-exposure',
      'endocarditis-risk',
      'injected-drugs-ever',
      'bacteraemia-recent',
    ],
  },
  immunosuppressed: {
    kind: 'yes-no',
    label:
      'Weak defences against germs: HIV, chemotherapy, a biologic, a transplant, dialysis, cirrhosis or diabetes out of control',
    ref: 'immunosupp',
    history: true,
  },
  'injects-drugs': {
    kind: 'yes-no',
    label: 'Injected drugs in the last 12 months',
    ref: 'ivdu',
    history: true,
  },
  'recent-bloodstream-infection': {
    kind: 'yes-no',
    label: 'A blood, urine or tooth infection in the last weeks',
    ref: 'bacteraemia_uti_dental_recent',
  },
  'skin-infection-3m': {
    kind: 'yes-no',
    label: 'A skin, soft-tissue or blood infection in the last 3 months',
    ref: 'skin_soft_infection3m',
  },
  'dialysis-or-line': {
    kind: 'yes-no',
    label: 'Dialysis, or a tube left in a vein',
    history: true,
  },
  'tb-exposure': {
    kind: 'yes-no',
    label: 'Lived in a tuberculosis area or with someone who had it',
  },
  'endocarditis-risk': {
    kind: 'yes-no',
    label: 'A heart valve problem that doctors protect from infection',
    history: true,
  },
  'bleeding-risk': {
    kind: 'yes-no',
    label: 'A blood thinner, or a bleeding disorder',
    ref: 'anticoag',
    history: true,
    settles: ['anticoagulant', 'dual-antiplatelet', 'bleeding-disorder'],
  },
  anticoagulant: {
    kind: 'yes-no',
    label:
      'A blood thinner such as warfarin, apixaban, rivaroxaban or heparin, or one I cannot name',
    ref: 'anticoag',
    history: true,
  },
  'dual-antiplatelet': {
    kind: 'yes-no',
    label: 'Two of these at once: aspirin, clopidogrel or the like',
    history: true,
  },
  'bleeding-disorder': { kind: 'yes-no', label: 'A bleeding disorder', history: true },
  'bone-risk': {
    kind: 'yes-no',
    lead: 'Bones',
    label:
      'Thin bones, lost height, a break after a small fall, months of steroid tablets, heavy drinking, or a spine that has grown stiff',
    ref: 'osteoporosis_hx',
    history: true,
    settles: [
      'osteoporosis-hx',
      'steroid-long',
      'stiff-spine-disease',
      'height-loss-or-stoop',
      'postmenopausal-low-bmi',
      'alcohol-heavy',
      'fracture-unexplained',
    ],
  },
  'osteoporosis-hx': {
    kind: 'yes-no',
    label: 'Osteoporosis, or a bone that broke after a small fall',
    history: true,
  },
  'steroid-long': {
    kind: 'yes-no',
    label: 'Steroid tablets for 3 months or more',
    history: true,
  },
  'stiff-spine-disease': {
    kind: 'yes-no',
    label: 'Ankylosing spondylitis, or a spine that has grown stiff',
    history: true,
  },
  'postmenopausal-low-bmi': {
    kind: 'yes-no',
    label: 'Past the menopause and very thin',
    history: true,
  },
  'heart-vessel-risk': {
    kind: 'yes-no',
    lead: 'Heart and blood vessels',
    label:
      'Heart disease, a stroke, a known aneurysm, Marfan or the like, or an aneurysm or aorta tear in the family',
    ref: 'aorta_risk',
    history: true,
    settles: ['aorta-risk', 'heart-disease', 'aaa-known', 'fhx-aaa'],
  },
  'aorta-risk': {
    kind: 'yes-no',
    label:
      'A known aneurysm, a bad heart valve, surgery on the aorta, an aorta tear in the family, or Marfan, Ehlers-Danlos, Turner or Loeys-Dietz',
    history: true,
  },
  'heart-disease': {
    kind: 'yes-no',
    label: 'Heart disease, a stroke or narrowed arteries',
    ref: 'cvd_known',
    history: true,
  },
  'aaa-known': {
    kind: 'yes-no',
    label: 'A known aneurysm of the main artery (aorta), in the chest or the belly',
    history: true,
  },
  'fhx-aaa': {
    kind: 'yes-no',
    label: 'An aneurysm in the family',
    history: true,
  },
  diabetes: { kind: 'yes-no', label: 'Diabetes', history: true },
  smoker: { kind: 'yes-no', label: 'I smoke', history: true },
  'smoker-ever': { kind: 'yes-no', label: 'I have smoked at some time', history: true },
  'clot-hx': {
    kind: 'yes-no',
    label: 'A blood clot in a leg or lung, ever',
    ref: 'vte_hx',
    history: true,
  },
  oestrogen: { kind: 'yes-no', label: 'The pill or hormone therapy', history: true },
  pregnant: { kind: 'yes-no', label: 'Pregnant', history: true },
  'pregnant-weeks': {
    kind: 'quantity',
    label: 'Weeks of pregnancy',
    question: 'How many weeks pregnant are you?',
    unit: 'weeks',
    min: 0,
    max: 45,
    history: true,
  },
  'postpartum-6w': {
    kind: 'yes-no',
    label: 'Gave birth in the last 6 weeks',
    ref: 'postpartum6w',
    history: true,
  },
  'alcohol-heavy': {
    kind: 'yes-no',
    label: 'Heavy drinking, now or for years',
    history: true,
  },
  'stimulant-cocaine': {
    kind: 'yes-no',
    label: 'Cocaine, amphetamine or a like drug before the pain',
  },
  sickle: { kind: 'yes-no', label: 'Sickle cell disease', history: true },
  'neuro-known': {
    kind: 'yes-no',
    label:
      'Multiple sclerosis, a stroke, cerebral palsy, a spinal cord injury or Parkinson disease',
    history: true,
  },
  'spinal-cord-injury-t6': {
    kind: 'yes-no',
    label: 'A spinal cord injury at chest height or above',
    ref: 'sci_t6',
    history: true,
  },
} as const satisfies Record<string, Fact>;
