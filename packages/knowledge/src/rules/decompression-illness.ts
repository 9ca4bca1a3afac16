/** E31: the bends. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

const diveLine = 'Call the dive line too, if you know its number.';
const noDive = 'Do not dive or fly.';

export const decompressionIllness = [
  {
    id: 'decompression-illness',
    ref: 'E31',
    within: 'now',
    suspect: 'The bends: gas bubbles in the blood or the spine after a dive',
    basis: 'sourced',
    sources: ['DCI-DAN', 'DCI-AP'],
    when: {
      all: [
        'dive-48h',
        {
          any: [
            { not: 'clearly-movement-triggered' },
            'band-like',
            'limb-tingle',
            'numb-level',
            'leg-weak',
            'arm-weak',
            'bladder-change',
            'breathless',
            'mottled-blue-skin',
          ],
        },
      ],
    },
    advice: ['Lie flat.', 'Breathe oxygen if there is some.', noDive, diveLine],
    examples: [
      {
        name: 'back pain after a dive that no movement set off',
        facts: { ...ordinaryStrain, 'dive-48h': true, 'trigger-movement': false },
        gives: 'yes',
      },
      {
        name: 'lifted the tank, and now tingling',
        facts: { ...ordinaryStrain, 'dive-48h': true, 'limb-tingle': true },
        gives: 'yes',
      },
      {
        name: 'lifted the tank and nothing else',
        facts: { ...ordinaryStrain, 'dive-48h': true },
        gives: 'no',
        changed: {
          yes: [
            'band-like',
            'numb-level',
            'urine-retention',
            'urine-incontinence-new',
            'bowel-incontinence-new',
            'breathless',
            'mottled-blue-skin',
          ],
        },
      },
      { name: 'no dive', facts: { ...ordinaryStrain, 'limb-tingle': true }, gives: 'no' },
      {
        name: 'a dive, what set it off not asked yet',
        facts: { 'dive-48h': true },
        gives: 'open',
        asks: ['trigger-movement', 'limb-tingle'],
        changed: { yes: ['leg-weak', 'arm-weak'] },
      },
    ],
  },
  {
    id: 'pain-after-dive',
    ref: 'E31 also',
    within: 'today',
    suspect: 'The bends, which can feel like a strain',
    basis: 'product',
    sources: ['DCI-DAN', 'DCI-AP'],
    when: 'dive-48h',
    advice: [noDive, diveLine],
    examples: [
      {
        name: 'lifted the tank and nothing else',
        facts: { ...ordinaryStrain, 'dive-48h': true },
        gives: 'yes',
      },
      { name: 'no dive', facts: ordinaryStrain, gives: 'no' },
      { name: 'not asked yet', facts: {}, gives: 'open', asks: ['dive-48h'] },
    ],
  },
] as const satisfies readonly ClinicalRule[];
