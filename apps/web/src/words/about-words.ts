/** The words about Unknot itself. */
import { spoken } from '../language/spoken.ts';

export const aboutWords = spoken('about', {
  title: 'About Unknot',
  what: 'What it is',
  whatText:
    'Unknot helps when the upper back seizes up. It asks what could be dangerous, says what to do now and why, and keeps a diary on your device.',
  not: 'What it is not',
  notText:
    'It does not replace a doctor: it does not know you and cannot examine you. If you are worried, get help, whatever it says.',
  how: 'How it decides',
  howText:
    'Fixed rules, made from public medical guidelines. The same answers always give the same result. Nothing is left to chance, and no AI decides.',
  privacy: 'Where your answers go',
  privacyText:
    'Nowhere. They stay in this browser. Unknot talks to no other server and counts nothing.',
  install: 'On your phone',
  installText:
    'Unknot works without a network once it has been opened. To keep it at hand, add it to the home screen from the menu of the browser.',
  installApple:
    'On an iPhone or iPad: open it in Safari, tap “Share”, then “Add to Home Screen”. Safari may delete what a page keeps after 7 days without a visit. On the home screen it stays.',
  version: (version: string) => `Knowledge version ${version}`,
  licence: 'Free software under the Apache License 2.0.',
  sourceCount: (count: number) => `All ${count} sources`,
});
