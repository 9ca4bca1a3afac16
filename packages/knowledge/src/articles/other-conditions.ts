/** Learn: If you have another illness. */
import type { Article } from './article.ts';

export const otherConditions = {
  id: 'other-conditions',
  topic: 'when-to-get-help',
  title: 'If you have another illness',
  summary: 'It may not cause the spasm. It changes what is safe.',
  sections: [
    {
      id: 'why',
      heading: 'Why Unknot asks',
      sentences: [
        {
          text: 'Most long illnesses do not cause a spasm. They change the danger check and the care.',
          basis: 'consensus',
        },
        { text: 'You are asked once, and Unknot remembers.', basis: 'product' },
      ],
    },
    {
      id: 'check',
      heading: 'They change the check',
      asList: true,
      sentences: [
        {
          text: 'After cancer, any new back pain needs a talk with a clinician.',
          sources: ['NG234', 'ACP07'],
        },
        {
          text: 'Steroid tablets for a long time, or thin bones: a small strain can break a bone.',
          sources: ['DOW13'],
          strength: 'moderate',
        },
        {
          text: 'A weak immune system, or a needle used for drugs: infection is possible also with no fever.',
          sources: ['DAV20', 'SEA-MED'],
          strength: 'moderate',
        },
        {
          text: 'A stiff, fused spine: after any fall keep still and call for help.',
          sources: ['NG41-CAN'],
        },
        {
          text: 'Sickle cell: a fever, chest pain or short breath needs an ambulance.',
          sources: ['SCD-AH'],
        },
      ],
    },
    {
      id: 'care',
      heading: 'They change the care',
      asList: true,
      sentences: [
        {
          text: 'With a blood thinner: no ibuprofen and no deep massage.',
          sources: ['DF-IBU', 'NHS-IBU-LIST'],
        },
        {
          text: 'With numb skin or poor blood flow: no heat, or ask first.',
          sources: ['FDA-HEAT97', 'THERM'],
        },
        {
          text: 'With a medicine patch: no heat near it.',
          sources: ['MHRA-FENT'],
        },
        {
          text: 'With kidney, heart or stomach trouble: ask before ibuprofen.',
          sources: ['DF-IBU', 'DF-NAP'],
        },
      ],
    },
  ],
} as const satisfies Article;
