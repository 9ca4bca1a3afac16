/** U37, M02: somebody else answers for a person who cannot. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const carer = [
  {
    id: 'carer-grave-sign',
    ref: 'U37 also',
    within: 'now',
    suspect: 'A break or an infection in someone who cannot say how it is',
    basis: 'sourced',
    sources: ['DEM-SCIRP', 'DEM-GM'],
    when: {
      all: [
        { fact: 'reporter', is: ['carer-of-unable'] },
        'pain-behaviour-new',
        { any: ['trauma-minor', 'trauma-major', 'fever', 'immobile-new'] },
      ],
    },
    advice: ['Do not move them more than you must.'],
    examples: [
      {
        name: 'fell, and cries out when moved',
        facts: {
          ...ordinaryStrain,
          reporter: 'carer-of-unable',
          'pain-behaviour-new': true,
          'trauma-minor': true,
        },
        gives: 'yes',
        changed: { no: [{ reporter: 'self' }, 'pain-behaviour-new', 'trauma-minor'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'cries out when moved, getting up not asked yet',
        facts: {
          ...ordinaryStrain,
          reporter: 'carer-of-unable',
          'pain-behaviour-new': true,
          'immobile-new': undefined,
        },
        gives: 'open',
        asks: ['immobile-new'],
        changed: { yes: ['trauma-major', 'fever'] },
      },
    ],
  },
  {
    id: 'carer-sign',
    ref: 'U37',
    within: 'today',
    suspect: 'A pain in someone who cannot say how it is',
    basis: 'sourced',
    sources: ['DEM-SCIRP', 'DEM-GM'],
    when: {
      all: [
        { fact: 'reporter', is: ['carer-of-unable'] },
        'pain-behaviour-new',
        { not: 'minor-cause-seen' },
      ],
    },
    examples: [
      {
        name: 'guards the back, no cause seen',
        facts: { ...ordinaryStrain, reporter: 'carer-of-unable', 'pain-behaviour-new': true },
        gives: 'yes',
        changed: { no: [{ reporter: 'self' }, 'pain-behaviour-new'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'guards the back after bumping a door',
        facts: {
          ...ordinaryStrain,
          reporter: 'carer-of-unable',
          'pain-behaviour-new': true,
          'minor-cause-seen': true,
        },
        gives: 'no',
      },
      {
        name: 'guards the back, a cause not asked yet',
        facts: {
          ...ordinaryStrain,
          reporter: 'carer-of-unable',
          'pain-behaviour-new': true,
          'minor-cause-seen': undefined,
        },
        gives: 'open',
        asks: ['minor-cause-seen'],
      },
    ],
  },
  {
    id: 'carer-answers',
    ref: 'M02',
    within: '3-days',
    suspect: 'A cause that the person cannot tell of',
    basis: 'product',
    sources: ['DEM-SCIRP'],
    when: { fact: 'reporter', is: ['carer-of-unable'] },
    examples: [
      {
        name: 'answers for a mother with dementia',
        facts: { ...ordinaryStrain, reporter: 'carer-of-unable' },
        gives: 'yes',
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'who answers, not asked yet',
        facts: { ...ordinaryStrain, reporter: undefined },
        gives: 'open',
        asks: ['reporter'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
