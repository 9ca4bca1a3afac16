/** What cannot be true together. Gates ("no" settles each one) are added from the vocabulary itself. */
import { causesExclusions } from './exclusions-causes.ts';
import { movementExclusions } from './exclusions-movement.ts';
import { reliefExclusions } from './exclusions-relief.ts';
import type { Exclusion } from './schema.ts';
import type { FactId, When } from './vocabulary.ts';

type Settled = { readonly [Id in FactId]?: boolean | string };

export const exclusions: readonly (Exclusion<When> & { readonly then: Settled })[] = [
  ...movementExclusions,
  ...reliefExclusions,
  ...causesExclusions,
  {
    id: 'a male is not pregnant',
    sparesQuestions: true,
    when: { fact: 'sex', is: ['male'] },
    then: {
      pregnancy: false,
      pregnant: false,
      'postpartum-6w': false,
      'breastfeeding-or-trying': false,
      breastfeeding: false,
      'trying-to-conceive': false,
      'postmenopausal-low-bmi': false,
      'could-be-pregnant': false,
      'vaginal-bleeding': false,
    },
  },
  {
    id: 'a female has no erection',
    when: { fact: 'sex', is: ['female'] },
    then: { 'priapism-2h': false },
  },
  {
    id: 'an abrupt start is a sudden start',
    when: 'abrupt-onset',
    then: { 'sudden-onset': true, 'gradual-onset': false },
  },
  {
    id: 'a gradual start is not abrupt',
    when: 'gradual-onset',
    then: { 'abrupt-onset': false },
  },
  {
    id: 'a pain that changes with movement is not unaffected by it',
    when: 'mechanical',
    then: { 'unaffected-by-movement': false },
  },
  {
    id: 'a pain that nothing changes is not mechanical',
    when: 'unaffected-by-movement',
    then: { mechanical: false, 'eases-when-still': false },
  },
  {
    id: 'active cancer is cancer',
    when: 'cancer-active',
    then: { 'cancer-hx': true },
  },
  {
    id: 'no cancer ever is no cancer now',
    when: { not: 'cancer-hx' },
    then: { 'cancer-active': false },
  },
  {
    id: 'more than streaks of blood is blood',
    when: 'blood-more-than-streaks',
    then: { 'coughing-blood': true },
  },
  {
    id: 'no blood is not more than streaks',
    when: { not: 'coughing-blood' },
    then: { 'blood-more-than-streaks': false },
  },
  {
    id: 'a spinal procedure within 30 days is one within 90',
    when: 'spine-procedure-30d',
    then: { 'spine-procedure-90d': true },
  },
  {
    id: 'a sudden shortness of breath is shortness of breath',
    when: 'breathless-sudden',
    then: { breathless: true },
  },
  {
    id: 'not short of breath is not suddenly so',
    when: { not: 'breathless' },
    then: { 'breathless-sudden': false },
  },
  {
    id: 'warfarin is a blood thinner',
    when: 'warfarin',
    then: { anticoagulant: true },
  },
  {
    id: 'no blood thinner is no warfarin',
    when: { not: 'anticoagulant' },
    then: { warfarin: false },
  },
  {
    id: 'fluvoxamine is an antidepressant',
    when: 'fluvoxamine',
    then: { antidepressant: true },
  },
  {
    id: 'no methotrexate, no agreement about it',
    when: { not: 'methotrexate' },
    then: { 'methotrexate-team-agreed': false },
  },
  {
    id: 'who cannot walk has changed in walking',
    when: 'cannot-walk',
    then: { 'gait-change': true },
  },
  {
    id: 'a weak or clumsy limb is a sign in a limb',
    when: { any: ['leg-weak', 'arm-weak', 'hand-clumsy', 'numb-multi-strip'] },
    then: { 'limb-sign': true },
  },
  {
    id: 'pain at the tip of the left shoulder is at the tip of a shoulder',
    when: 'left-shoulder-tip',
    then: { 'shoulder-tip': true },
  },
  {
    id: 'no pain at the tip of a shoulder is none at the left one',
    when: { not: 'shoulder-tip' },
    then: { 'left-shoulder-tip': false },
  },
  {
    id: 'who smokes has smoked',
    when: 'smoker',
    then: { 'smoker-ever': true },
  },
  {
    id: 'who never smoked does not smoke',
    when: { not: 'smoker-ever' },
    then: { smoker: false },
  },
  {
    id: 'a long race in the last 24 hours is within the time without ibuprofen',
    when: 'endurance-event-24h',
    then: { 'endurance-window': true },
  },
  {
    id: 'an agreement about methotrexate is about methotrexate',
    when: 'methotrexate-team-agreed',
    then: { methotrexate: true },
  },
  {
    id: 'a brain or cord illness that is known has a name',
    when: { any: ['spinal-cord-injury-t6', 'ms-known'] },
    then: { 'neuro-known': true },
  },
  {
    id: 'no known nerve illness is none of its kinds',
    when: { not: 'neuro-known' },
    then: { 'spinal-cord-injury-t6': false, 'ms-known': false },
  },
  {
    id: 'an arm that cannot be lifted is weak',
    when: { any: ['arm-weak-severe', 'arms-both-weak'] },
    then: { 'arm-weak': true },
  },
  {
    id: 'no weak arm is not a very weak one',
    when: { not: 'arm-weak' },
    then: { 'arm-weak-severe': false, 'arms-both-weak': false },
  },
  {
    id: 'sight lost in a sore eye is a change of sight',
    when: 'vision-loss-painful-eye',
    then: { 'vision-change': true },
  },
  {
    id: 'stiff for 45 minutes is stiff in the morning',
    when: 'morning-stiff-45',
    then: { 'morning-stiff': true },
  },
  {
    id: 'before 35 is before 45',
    when: 'spa-onset-before-35',
    then: { 'spa-onset-before-45': true },
  },
  {
    id: 'a water tablet is a blood pressure or water tablet',
    when: 'diuretic',
    then: { 'blood-pressure-or-water-tablet': true },
  },
  {
    id: 'a medicine for epilepsy speeds up the liver',
    when: 'anticonvulsant',
    then: { 'enzyme-inducer': true },
  },
  {
    id: 'an eating disorder is eating too little',
    when: 'eating-disorder',
    then: { malnourished: true },
  },
  {
    id: 'chemotherapy weakens the defences',
    when: 'chemotherapy',
    then: { immunosuppressed: true },
  },
  {
    id: 'a day of vomiting or diarrhoea dries out',
    when: 'vomit-diarrhoea-24h',
    then: { dehydrated: true },
  },
  {
    id: 'who injects has injected',
    when: 'injects-drugs',
    then: { 'injected-drugs-ever': true },
  },
  {
    id: 'who never injected does not inject',
    when: { not: 'injected-drugs-ever' },
    then: { 'injects-drugs': false },
  },
  {
    id: 'a blood infection is an infection',
    when: 'bacteraemia-recent',
    then: { 'recent-bloodstream-infection': true },
  },
  {
    id: 'an interaction with a statin needs a statin',
    when: 'statin-interaction',
    then: { 'statin-or-fibrate': true },
  },
  {
    id: 'no statin, no interaction with it',
    when: { not: 'statin-or-fibrate' },
    then: { 'statin-interaction': false },
  },
  {
    id: 'a back that arches by force is an arching spasm',
    when: 'forced-arching',
    then: { 'generalised-or-arching-spasm': true },
  },
  {
    id: 'an anti-inflammatory of today is one of these days',
    when: 'other-nsaid-24h',
    then: { 'nsaid-aspirin-user': true },
  },
  {
    id: 'no urine is little urine',
    when: 'no-urine-all-day',
    then: { 'little-urine': true },
  },
];
