/** Learn: Ibuprofen and naproxen. */
import type { Article } from './article.ts';

export const antiInflammatories = {
  id: 'anti-inflammatories',
  topic: 'medicines',
  title: 'Ibuprofen and naproxen',
  summary: 'They help a little, and they are not for everyone.',
  sections: [
    {
      id: 'does-it-help',
      heading: 'Does it help?',
      sentences: [
        {
          text: 'Pain fell by about 7 points in 100 more than with a dummy.',
          sources: ['GAA20'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'Most people would want 10 to call it worth it.',
          sources: ['GAA20'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        { text: 'Swelling is mostly not the cause of a spasm.', basis: 'consensus' },
      ],
    },
    {
      id: 'not-for',
      heading: 'Not for everyone',
      asList: true,
      sentences: [
        {
          text: 'Not after an ulcer or a bleed in the stomach.',
          sources: ['NHS-IBU-LIST', 'FEMX'],
        },
        {
          text: 'Not with a blood thinner, unless a clinician agreed.',
          sources: ['DF-IBU', 'NHS-IBU-LIST'],
        },
        {
          text: 'Not with severe heart, kidney or liver trouble.',
          sources: ['NHS-IBU-LIST', 'FEMX'],
        },
        {
          text: 'Not after a reaction to aspirin or one of these.',
          sources: ['DF-IBU'],
        },
        {
          text: 'Not from week 20 of pregnancy.',
          sources: ['FDA-PREG'],
        },
        { text: 'Before week 20, ask first.', basis: 'product' },
        {
          text: 'Not around a long race. In one trial more runners had harm to the kidneys, though chance may explain it.',
          sources: ['LIP17'],
          strength: 'moderate',
        },
        {
          text: 'Ask first from 60 on, and with heart, kidney or stomach trouble.',
          sources: ['DF-IBU', 'DF-NAP'],
        },
      ],
    },
    {
      id: 'care',
      heading: 'Take care',
      asList: true,
      sentences: [
        {
          text: 'Never take two of them. Aspirin for pain counts as one.',
          sources: ['FEMX', 'DF-IBU'],
        },
        {
          text: 'Take as little as helps, for as short as you can.',
          sources: ['DF-NAP'],
        },
        {
          text: 'Stop with black stools, a bleed, chest pain or short breath, and get help.',
          sources: ['DF-NAP'],
        },
        {
          text: 'Stop and ask if the pain gets worse or lasts more than 10 days.',
          sources: ['DF-IBU', 'DF-NAP'],
        },
      ],
    },
    {
      id: 'gel',
      heading: 'As a gel',
      sentences: [
        { text: 'Less of a gel gets into the body.', basis: 'consensus' },
        {
          text: 'Not in pregnancy, and not after a reaction to a tablet of this kind.',
          sources: ['NHS-IBU-LIST2'],
        },
        { text: 'Do not put heat over it.', basis: 'consensus' },
      ],
    },
  ],
} as const satisfies Article;
