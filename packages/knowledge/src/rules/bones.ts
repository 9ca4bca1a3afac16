/** R03, R14, R15: bones that ache, soften or crack. */
import { ordinaryStrain } from './ordinary-strain.ts';
import type { ClinicalRule } from './rule.ts';

export const bones = [
  {
    id: 'bone-softening',
    ref: 'R14',
    within: '2-weeks',
    suspect: 'Too little vitamin D',
    basis: 'sourced',
    sources: ['VITD-NHSH', 'VITD-GPN', 'VITD-BMJ'],
    when: {
      all: [
        'bone-ache-diffuse-gt6w',
        'muscle-weak-hips-shoulders',
        {
          any: [
            'low-sun-or-covered',
            'darker-skin',
            'diet-no-dairy-egg-fish',
            'malabsorption',
            'kidney-disease',
            'anticonvulsant',
            { fact: 'age', above: 65 },
            'pregnant',
            'breastfeeding',
          ],
        },
      ],
    },
    examples: [
      {
        name: 'aching bones, weak on stairs, little sun',
        facts: {
          ...ordinaryStrain,
          'bone-ache-diffuse-gt6w': true,
          'muscle-weak-hips-shoulders': true,
          'low-sun-or-covered': true,
        },
        gives: 'yes',
        changed: { no: ['bone-ache-diffuse-gt6w', 'muscle-weak-hips-shoulders'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'aching bones, weak on stairs, sun not asked yet',
        facts: {
          ...ordinaryStrain,
          'bone-ache-diffuse-gt6w': true,
          'muscle-weak-hips-shoulders': true,
          'low-sun-or-covered': undefined,
        },
        gives: 'open',
        asks: ['low-sun-or-covered'],
        changed: {
          yes: [
            'kidney-disease',
            { age: 66 },
            'darker-skin',
            'diet-no-dairy-egg-fish',
            'malabsorption',
            'anticonvulsant',
            { sex: 'female', pregnant: true },
            { sex: 'female', breastfeeding: true },
          ],
          open: [{ age: 65 }],
        },
      },
    ],
  },
  {
    id: 'bone-ache',
    ref: 'R14: alone',
    within: '2-weeks',
    suspect: 'An illness of the bones or the muscles',
    basis: 'consensus',
    sources: ['VITD-GPN', 'CKS-MYEL'],
    when: { any: ['bone-ache-diffuse-gt6w', 'bone-pain-persistent', 'muscle-weak-hips-shoulders'] },
    examples: [
      {
        name: 'a deep ache in many bones',
        facts: { ...ordinaryStrain, 'bone-ache-diffuse-gt6w': true },
        gives: 'yes',
      },
      {
        name: 'an ordinary strain',
        facts: ordinaryStrain,
        gives: 'no',
        changed: { yes: ['bone-pain-persistent', 'muscle-weak-hips-shoulders'] },
      },
      {
        name: 'not asked yet',
        facts: { ...ordinaryStrain, 'bone-ache-diffuse-gt6w': undefined, 'muscle-trouble': true },
        gives: 'open',
        asks: ['bone-ache-diffuse-gt6w'],
      },
    ],
  },
  {
    id: 'bone-marrow',
    ref: 'R03 also',
    within: '3-days',
    suspect: 'A bone that is weak from an illness, such as of the bone marrow',
    basis: 'sourced',
    sources: ['CKS-MYEL', 'BJGP-MYEL'],
    when: {
      all: [
        { fact: 'age', atLeast: 60 },
        { any: ['bone-pain-persistent', 'fracture-unexplained'] },
      ],
    },
    examples: [
      {
        name: 'bone pain that stays at 66',
        facts: { ...ordinaryStrain, age: 66, 'bone-pain-persistent': true },
        gives: 'yes',
        changed: { yes: [{ age: 60 }], no: [{ age: 59 }] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'at 66, bone pain not asked yet',
        facts: {
          ...ordinaryStrain,
          age: 66,
          'bone-pain-persistent': undefined,
          'muscle-trouble': true,
        },
        gives: 'open',
        asks: ['bone-pain-persistent'],
        changed: { yes: ['fracture-unexplained'] },
      },
    ],
  },
  {
    id: 'rib-stress',
    ref: 'R15',
    within: '2-weeks',
    suspect: 'A tired or cracked rib from the same load again and again',
    basis: 'sourced',
    sources: ['RIB-USR', 'RIB-BJSM'],
    when: { all: ['rib-focal-tender', 'trigger-load'] },
    advice: ['Leave out the load that brings it on until you were seen.'],
    examples: [
      {
        name: 'one sore rib in a rower',
        facts: { ...ordinaryStrain, 'rib-focal-tender': true, 'trigger-load': true },
        gives: 'yes',
        changed: { no: ['rib-focal-tender'] },
      },
      { name: 'an ordinary strain', facts: ordinaryStrain, gives: 'no' },
      {
        name: 'one sore rib, load not asked yet',
        facts: { ...ordinaryStrain, 'rib-focal-tender': true, 'trigger-load': undefined },
        gives: 'open',
        asks: ['trigger-load'],
      },
    ],
  },
] as const satisfies readonly ClinicalRule[];
