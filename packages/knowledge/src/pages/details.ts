/**
 * The pages behind the gates about needles, skin, organs, nerves and lungs. Each is shown only to who said
 * yes to its gate.
 */
import type { QuestionPage } from '../schema.ts';
import type { FactId } from '../vocabulary.ts';

type Pages = readonly QuestionPage<FactId>[];

/** What has changed since a needle, an operation or a vaccine. */
export const needlePages: Pages = [
  {
    id: 'needle-chest',
    topic: 'danger',
    title: 'Since the needle near the chest',
    facts: ['chest-blade-pain-one-sided-new'],
  },
  {
    id: 'spine-procedure',
    topic: 'danger',
    title: 'Since the needle or operation at the spine',
    facts: [
      'pain-new-kind',
      'pain-worse-than-before-procedure',
      'wound-discharge-redness',
      'old-pain-returning',
    ],
  },
  {
    id: 'vaccine-detail',
    topic: 'danger',
    title: 'Since the vaccine',
    facts: ['mrna-vaccine', 'vaccine-arm-limiting-gt7d', 'shoulder-reach-loss'],
  },
];

/** What can be seen or felt on the back, burns included. */
export const surfacePages: Pages = [
  {
    id: 'surface-detail',
    topic: 'course',
    title: 'What do you see or feel?',
    facts: [
      'deformity-new',
      'lump-new',
      'curve-longstanding',
      'winging-blade',
      'skin-burn-tingle-strip',
      'rash-dermatomal-blister',
      'rib-focal-tender',
    ],
  },
  {
    id: 'burn-detail',
    topic: 'course',
    title: 'About the burn',
    facts: [
      'burn-gt-hand',
      'burn-white-charred-numb',
      'burn-blister-face-limb-genital',
      'burn-electrical-chemical',
      'burn-blister-trunk',
      'skin-lacy-red',
    ],
  },
];

/** Urine, yellow skin, the organs of the belly, and muscles that break down. */
export const organDetailPages: Pages = [
  {
    id: 'urine-detail',
    topic: 'course',
    title: 'Which of these is it?',
    facts: [
      'urine-burning-frequent',
      'blood-in-urine',
      'dark-urine-cola',
      'little-urine',
      'no-urine-all-day',
      'jaundice',
    ],
  },
  {
    id: 'organ-detail',
    topic: 'course',
    title: 'A little more about that pain',
    facts: ['pain-gt8h', 'cannot-keep-still', 'one-kidney-or-transplant', 'nsaid-aspirin-user'],
  },
  {
    id: 'chill-detail',
    topic: 'course',
    title: 'How warm are you?',
    facts: ['shivering', 'temp-below-36', 'rigors'],
  },
  {
    id: 'muscle-detail',
    topic: 'course',
    title: 'Which of these is it?',
    facts: [
      'muscle-severe-swollen-weak',
      'muscle-symptom-unexplained',
      'muscle-weak-hips-shoulders',
      'bone-ache-diffuse-gt6w',
      'bone-pain-persistent',
    ],
  },
  {
    id: 'muscle-cause',
    topic: 'course',
    title: 'What may have hurt the muscles?',
    facts: [
      'extreme-new-exercise',
      'crush-long-lie',
      'percussion-gun-use',
      'statin-or-fibrate',
      'statin-interaction',
    ],
  },
  {
    id: 'salt-loss',
    topic: 'course',
    title: 'What can use up salts in the blood?',
    facts: [
      'low-calcium-neck-surgery-hx',
      'diuretic',
      'ppi-gt1y',
      'vomit-diarrhoea-24h',
      'chemotherapy',
      'bone-injection-3m',
      'fast-breathing-attack',
    ],
  },
  {
    id: 'salt-more',
    topic: 'course',
    title: 'About eating',
    facts: ['eating-disorder'],
  },
  {
    id: 'bone-softening',
    topic: 'course',
    title: 'What can make bones soft?',
    facts: [
      'low-sun-or-covered',
      'darker-skin',
      'diet-no-dairy-egg-fish',
      'malabsorption',
      'anticonvulsant',
    ],
  },
  {
    id: 'severe-detail',
    topic: 'course',
    title: 'About the strong pain',
    facts: ['severe-gt-24h', 'label-dose-taken'],
  },
];

/** How weakness and tingling behave. */
export const nerveDetailPages: Pages = [
  {
    id: 'weakness-detail',
    topic: 'danger',
    title: 'About the weakness',
    facts: [
      'arm-weak-severe',
      'arms-both-weak',
      'weak-spreading',
      'lift-weak',
      'shoulder-pain-severe-days',
      'ulnar-hand-numb-weak',
    ],
  },
  {
    id: 'tingle-detail',
    topic: 'danger',
    title: 'About the tingling',
    facts: ['hands-both-glove-tingle', 'transient-positional-tingle'],
  },
];

/** The heart sac, and a lung tumour that hides behind a shoulder. */
export const lungDetailPages: Pages = [
  {
    id: 'breath-position',
    topic: 'course',
    title: 'When you lie, lean or swallow',
    facts: ['supine-worse', 'eased-leaning-forward', 'worse-swallowing', 'chest-pain-diagnosed'],
  },
  {
    id: 'long-chest',
    topic: 'course',
    title: 'Signs around the chest',
    facts: ['chest-shoulder-pain-unexplained', 'finger-clubbing', 'face-neck-swelling'],
  },
];
