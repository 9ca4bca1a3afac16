/** The words of "More". */
import { spoken } from '../language/spoken.ts';

export const moreWords = spoken('more', {
  title: 'More',
  learn: 'Learn about spasms',
  data: 'Your data',
  dataLine: 'Save it, bring it back, delete it.',
  about: 'About Unknot',
});
