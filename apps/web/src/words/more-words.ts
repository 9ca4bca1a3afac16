/** The words of "More". */
import { spoken } from '../language/spoken.ts';

export const moreWords = spoken('more', {
  title: 'More',
  newVersion: 'A new version is ready. Your diary stays as it is.',
  useNow: 'Use it now',
  profile: 'About you',
  profileLine: 'Your health, medicines and allergies, told once.',
  people: 'People',
  peopleLine: 'A diary of their own for each person you look after.',
  report: 'Report for a clinician',
  reportLine: 'One page to show, print or save.',
  settings: 'Settings',
  settingsLine: 'Where you are, language, colours, size of the words.',
  learn: 'Learn about spasms',
  data: 'Your data',
  dataLine: 'Save it, bring it back, delete it.',
  about: 'About Unknot',
});
