/** Learn: When to see someone. */
import type { Article } from './article.ts';

export const whenToSeeSomeone = {
  id: 'when-to-see-someone',
  topic: 'when-to-get-help',
  title: 'When to see someone',
  summary: 'Worse, or not going away, or a danger sign: one of them is enough.',
  sections: [
    {
      id: 'today',
      heading: 'Today',
      asList: true,
      sentences: [
        {
          text: 'With a fever, weight loss without trying, a lump or a new shape of the back.',
          sources: ['NHS-BP'],
        },
        {
          text: 'When a cough, a sneeze or pressing makes it worse.',
          sources: ['NHS-BP'],
        },
        {
          text: 'When rest does not ease it, or when it is much worse at night.',
          sources: ['NHS-BP', 'NHS-BP-SHF'],
        },
        {
          text: 'When you ask for help with it for the third time in a week.',
          sources: ['REP24'],
          strength: 'high',
        },
      ],
    },
    {
      id: 'this-week',
      heading: 'This week',
      asList: true,
      sentences: [
        {
          text: 'Heat has not helped after 7 days.',
          sources: ['THERM'],
        },
        {
          text: 'You have needed pain tablets for 10 days, or the pain has lasted that long with them.',
          sources: ['DF-APAP', 'DF-IBU', 'DF-NAP'],
        },
        { text: 'It is getting worse from week to week.', basis: 'product' },
        { text: 'You can do less than before, whatever the number says.', basis: 'product' },
      ],
    },
    {
      id: 'two-weeks',
      heading: 'Within two weeks',
      asList: true,
      sentences: [
        { text: 'After 14 days it is hardly better.', basis: 'product' },
        { text: 'It has come three times in half a year.', basis: 'product' },
      ],
    },
    {
      id: 'a-month',
      heading: 'Still there after a month',
      sentences: [
        {
          text: 'Have it looked at. No change after a month makes a serious cause more likely, though it is still not likely.',
          sources: ['ACP07'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        {
          text: 'After 6 weeks a clinician or a physio should look at what holds it up.',
          sources: ['WAL24-HD'],
          strength: 'low',
          borrowed: 'low-back',
        },
        {
          text: 'After 3 months it is called lasting pain. Exercise and help with coping are what is advised.',
          sources: ['ACP17'],
          strength: 'moderate',
          borrowed: 'low-back',
        },
        { text: 'If you have a long illness too, tell that team.', basis: 'consensus' },
      ],
    },
  ],
} as const satisfies Article;
