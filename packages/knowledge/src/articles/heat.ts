/** Learn: Heat, baths and hot tubs. */
import type { Article } from './article.ts';

export const heat = {
  id: 'heat',
  topic: 'relief',
  title: 'Heat, baths and hot tubs',
  summary: 'Warmth eases pain. A few limits keep it safe.',
  sections: [
    {
      id: 'does-it-help',
      heading: 'Does it help?',
      sentences: [
        {
          text: 'Yes. Heat eases pain in the first days.',
          sources: ['FRE06', 'ACP17'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'After 5 days a heat wrap beat a dummy by about 1 point on a scale of 0 to 5.',
          sources: ['FRE06'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'Heat with exercise is better than heat alone.',
          sources: ['FRE06'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
      ],
    },
    {
      id: 'burns',
      heading: 'No burns',
      asList: true,
      sentences: [
        {
          text: 'Make it warm, not hot, with a cloth between. Never sleep on it.',
          sources: ['FDA-HEAT97'],
        },
        {
          text: 'Heating pads send more than 1,600 people a year to emergency rooms in the US.',
          sources: ['FDA-HEAT95'],
        },
        {
          text: 'Keep heat away from numb or broken skin, and from balms and creams.',
          sources: ['THERM', 'FDA-HEAT97'],
        },
        {
          text: 'Keep heat away from a medicine patch. It can let out too much at once.',
          sources: ['MHRA-FENT'],
        },
        {
          text: 'With MS, heat makes many people feel worse for a while.',
          sources: ['MSS-HEAT'],
        },
      ],
    },
    {
      id: 'hot-tub',
      heading: 'Hot tubs and baths',
      asList: true,
      sentences: [
        {
          text: 'No trial has tested a hot tub for this. Warmth may well help.',
          basis: 'consensus',
        },
        {
          text: 'Never above 40 °C (104 °F). For a healthy adult, 38 °C (100 °F) is the safe choice.',
          sources: ['CPSC-TUB'],
        },
        {
          text: 'Measure it: the dial can be wrong.',
          sources: ['CPSC-TUB'],
        },
        {
          text: 'Not with alcohol, and not with a medicine that makes you sleepy.',
          sources: ['CPSC-TUB'],
        },
        {
          text: 'Ask first with heart trouble, high or low blood pressure, diabetes or poor blood flow.',
          sources: ['CPSC-TUB'],
        },
        {
          text: 'In the first 3 months of pregnancy, water above 39 °C (102 °F) can harm the baby.',
          sources: ['CPSC-TUB'],
        },
        {
          text: 'The usual limit in pregnancy is 38 °C (100 °F).',
          sources: ['CPSC-RAY', 'CPSC-TRA'],
        },
        {
          text: 'Unknot is stricter: no hot tub in pregnancy. Take a warm shower.',
          basis: 'product',
        },
      ],
    },
    {
      id: 'cold',
      heading: 'And cold?',
      sentences: [
        {
          text: 'For cold the proof is thin. Use it if it feels better.',
          sources: ['FRE06'],
          strength: 'low',
          borrowed: 'low-back',
        },
      ],
    },
  ],
} as const satisfies Article;
