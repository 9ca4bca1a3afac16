/** Children, pregnancy, and who answers for somebody else. */
import type { Fact } from '../schema.ts';

export const peopleFacts = {
  reporter: {
    kind: 'choice',
    label: 'Who answers',
    question: 'Who is answering?',
    usual: 'self',
    options: {
      self: 'The person with the pain',
      'carer-of-able': 'Someone else, with the person, who can say how it is',
      'carer-of-unable': 'Someone else, for a person who cannot say how it is',
    },
  },
  'pain-behaviour-new': {
    kind: 'yes-no',
    label: 'Pulls a face, guards the back, cries out, fights help, sweats or eats less than usual',
  },
  'minor-cause-seen': {
    kind: 'yes-no',
    reassuring: true,
    label: 'There is a clear, small cause for it',
  },
  'immobile-new': { kind: 'yes-no', label: 'Does not get up or move as usual any more' },
  'systemic-signs': { kind: 'yes-no', label: 'Unwell, pale, off food, or losing weight' },
  'limp-or-refuses-walk': { kind: 'yes-no', label: 'Limps, or does not want to walk' },
  'painful-scoliosis': { kind: 'yes-no', label: 'A sideways curve of the spine that hurts' },
  'spasm-no-injury-movement-loss': {
    kind: 'yes-no',
    label: 'A spasm that came without an injury and stops the child from moving well',
  },
  'wry-neck-gt-7d': {
    kind: 'yes-no',
    label: 'A neck held to one side for over a week',
    ref: 'wry_neck_gt7d',
  },
  'worst-bending-forward': { kind: 'yes-no', label: 'It is worst when bending forward' },
  'morning-stiff': { kind: 'yes-no', label: 'Stiff in the early morning' },
  'developmental-loss': {
    kind: 'yes-no',
    label: 'Has lost a skill, such as walking well or staying dry',
  },
  pregnancy: {
    kind: 'yes-no',
    label: 'Pregnant, or gave birth in the last 6 weeks',
    ref: 'pregnant',
    history: true,
    settles: ['pregnant', 'postpartum-6w'],
  },
  'unusual-back-pain': { kind: 'yes-no', label: 'A back pain unlike my usual one' },
  contractions: { kind: 'yes-no', label: 'Tightening of the womb (contractions)' },
  'reduced-movements': { kind: 'yes-no', label: 'The baby moves less than usual' },
} as const satisfies Record<string, Fact>;
