/** What danger signs are worth by themselves: the figures behind the rules, for who signs them (2.7). */
import type { SourceId } from './sources.ts';

interface FlagAccuracy {
  readonly id: string;
  readonly ref: string;
  /** What the person has or says. */
  readonly flag: string;
  /** What it may point to. */
  readonly target: string;
  /** As the source gives it; ranges are 95 % intervals where the source gives them. */
  readonly figure: string;
  readonly sources: readonly SourceId[];
}

export const flagAccuracy: readonly FlagAccuracy[] = [
  {
    id: 'cancer-before',
    ref: '2.7 cancer before',
    flag: 'Cancer before',
    target: 'Cancer in the spine',
    figure: '33 % of those with the flag (22 to 46); likelihood ratio 14.7',
    sources: ['DOW13', 'ACP07'],
  },
  {
    id: 'weight-loss',
    ref: '2.7 weight loss',
    flag: 'Weight loss',
    target: 'Cancer',
    figure: 'Likelihood ratio 2.7',
    sources: ['ACP07'],
  },
  {
    id: 'age-over-50',
    ref: '2.7 age over 50',
    flag: 'Age over 50',
    target: 'Cancer',
    figure: 'Likelihood ratio 2.7',
    sources: ['ACP07'],
  },
  {
    id: 'no-better-after-a-month',
    ref: '2.7 no better at 1 month',
    flag: 'No better after a month',
    target: 'Cancer',
    figure: 'Likelihood ratio 3.0',
    sources: ['ACP07'],
  },
  {
    id: 'long-steroids',
    ref: '2.7 steroids',
    flag: 'Steroids for a long time',
    target: 'Broken bone',
    figure: '33 % of those with the flag (10 to 67)',
    sources: ['DOW13'],
  },
  {
    id: 'severe-trauma',
    ref: '2.7 severe accident',
    flag: 'A serious accident',
    target: 'Broken bone',
    figure: '11 % of those with the flag (8 to 16)',
    sources: ['DOW13'],
  },
  {
    id: 'older-age',
    ref: '2.7 older age',
    flag: 'Older age',
    target: 'Broken bone',
    figure: '9 % of those with the flag (3 to 25)',
    sources: ['DOW13'],
  },
  {
    id: 'bruise-or-graze',
    ref: '2.7 bruise',
    flag: 'A bruise or a graze over the spine',
    target: 'Broken bone',
    figure: '62 % of those with the flag (49 to 74)',
    sources: ['DOW13'],
  },
  {
    id: 'several-fracture-flags',
    ref: '2.7 several fracture flags',
    flag: 'Several flags of a broken bone at once',
    target: 'Broken bone',
    figure: '90 % of those with them (34 to 99)',
    sources: ['DOW13'],
  },
  {
    id: 'serious-cause-in-primary-care',
    ref: '2.7 any serious cause',
    flag: 'Back pain seen in primary care',
    target: 'Any serious cause',
    figure: '0.9 %',
    sources: ['HEN09'],
  },
  {
    id: 'one-flag-or-more',
    ref: '2.7 any red flag',
    flag: 'Back pain seen in primary care',
    target: 'At least one red flag',
    figure: '80.4 %: a single weak flag says little',
    sources: ['HEN09'],
  },
  {
    id: 'aorta-score',
    ref: '2.7 aortic score',
    flag: 'An aortic risk score (ADD-RS) of 1 or more',
    target: 'Aortic syndrome',
    figure: 'Sensitivity about 96 %',
    sources: ['OZEM'],
  },
  {
    id: 'abscess-triad',
    ref: '2.7 abscess triad',
    flag: 'Back pain, fever and nerve signs together',
    target: 'Abscess in the spine',
    figure: 'Only 10 to 37 % of those with it have all three',
    sources: ['SEA-AM', 'SEA-VDX'],
  },
  {
    id: 'fever-on-arrival',
    ref: '2.7 fever with abscess',
    flag: 'Fever on arrival',
    target: 'Abscess in the spine',
    figure: 'Only 19.7 % of those with it',
    sources: ['DAV20'],
  },
  {
    id: 'skin-or-blood-infection',
    ref: '2.7 infection before abscess',
    flag: 'A skin or blood infection within 3 months',
    target: 'Abscess in the spine',
    figure: 'Odds ratio 13.5',
    sources: ['DAV20'],
  },
  {
    id: 'tender-chest-wall',
    ref: '2.7 chest-wall tenderness',
    flag: 'Pressing the chest wall brings on the pain',
    target: 'Heart attack',
    figure: 'Likelihood ratio 0.2 to 0.4: it lowers the odds and rules nothing out',
    sources: ['BB875'],
  },
  {
    id: 'neck-rule',
    ref: '2.7 C-spine rule',
    flag: 'The Canadian neck rule',
    target: 'Neck injury',
    figure: 'Sensitivity 99.4 to 100 %, specificity 42 to 45 %',
    sources: ['CCR-GPN'],
  },
  {
    id: 'repeat-contact',
    ref: '2.7 repeat contact',
    flag: 'A second, or a third, contact for the same problem',
    target: 'Missed serious illness',
    figure: 'Odds ratio 1.77 for the second, 4.02 for the third and more',
    sources: ['REP24'],
  },
];
