/** What cannot be true together. Gates ("no" settles each one) are added from the vocabulary itself. */
import { movementExclusions } from './exclusions-movement.ts';
import type { Exclusion } from './schema.ts';
import type { FactId, When } from './vocabulary.ts';

type Settled = { readonly [Id in FactId]?: boolean | string };

export const exclusions: readonly (Exclusion<When> & { readonly then: Settled })[] = [
  ...movementExclusions,
  {
    id: 'a male is not pregnant',
    sparesQuestions: true,
    when: { fact: 'sex', is: ['male'] },
    then: {
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
];
