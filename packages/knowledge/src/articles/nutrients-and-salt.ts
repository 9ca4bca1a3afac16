/** Learn: Food, salt and long runs. */
import type { Article } from './article.ts';

export const nutrientsAndSalt = {
  id: 'nutrients-and-salt',
  topic: 'causes',
  title: 'Food, salt and long runs',
  summary: 'A gap in your diet is hardly ever the reason. Supplements rarely help.',
  sections: [
    {
      id: 'food',
      heading: 'Is something missing?',
      sentences: [
        {
          text: 'A real lack of calcium can cause cramps, mostly in hands, feet or face.',
          sources: ['HYPOCA-ROMM'],
        },
        {
          text: 'So can a lack of magnesium or potassium. There is then a medical reason for it.',
          basis: 'consensus',
        },
        {
          text: 'No study shows that a gap in the diet sets off a spasm of just the upper back.',
          basis: 'consensus',
        },
        {
          text: 'Tingling round the mouth, or hands that cramp shut, needs help today.',
          basis: 'consensus',
        },
      ],
    },
    {
      id: 'supplements',
      heading: 'Supplements',
      asList: true,
      sentences: [
        {
          text: 'Magnesium did not prevent cramps in older adults.',
          sources: ['GAR20'],
          strength: 'moderate',
        },
        {
          text: 'It can upset the bowel and builds up when the kidneys are weak.',
          basis: 'consensus',
        },
        { text: 'It keeps some antibiotics and thyroid tablets from working.', basis: 'consensus' },
        { text: 'Quinine can do serious harm and is not for cramps.', basis: 'consensus' },
        {
          text: 'Ginger, ginkgo, turmeric or fish oil can add to bleeding with a blood thinner.',
          basis: 'consensus',
        },
        { text: 'Unknot advises no supplement.', basis: 'product' },
      ],
    },
    {
      id: 'long-runs',
      heading: 'Marathons and salt',
      sentences: [
        {
          text: 'A cramp in sport comes in the muscles that work, mostly the legs.',
          sources: ['EAMC22'],
          strength: 'moderate',
        },
        {
          text: 'It has many causes, and they differ from runner to runner.',
          sources: ['EAMC22'],
          strength: 'moderate',
        },
        {
          text: 'Lost salt is not shown to be the main one.',
          sources: ['EAMC22', 'EAED19'],
          strength: 'moderate',
        },
        {
          text: 'For a sore upper back, think of tired arms, straps and hard breathing.',
          basis: 'consensus',
        },
        {
          text: 'A gentle stretch is what eases a cramp.',
          sources: ['EAMC22'],
          strength: 'moderate',
        },
      ],
    },
    {
      id: 'drinking',
      heading: 'How much to drink',
      sentences: [
        {
          text: 'Drink to your thirst. Do not force water.',
          sources: ['EAED19'],
          strength: 'moderate',
        },
        {
          text: 'Too much can thin the salt in the blood, and that is dangerous.',
          sources: ['EAED19'],
          strength: 'moderate',
        },
        {
          text: 'Confused, sick or with a bad headache after a long event? Get emergency help.',
          sources: ['EAED19'],
        },
      ],
    },
  ],
} as const satisfies Article;
