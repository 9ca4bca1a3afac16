/** What a person reads and hears, in one of the languages of the app: enough to find the way by the words on the screen. */
import { translations } from '@unknot/knowledge';

export interface Spoken {
  /** Of the browser. */
  readonly locale: string;
  /** A text of the knowledge as it stands on the screen. */
  readonly say: (text: string) => string;
  readonly start: string;
  readonly none: string;
  readonly no: string;
  readonly goOn: string;
  readonly notSure: string;
  readonly oneTitle: string;
}

export const english: Spoken = {
  locale: 'en-US',
  say: (text) => text,
  start: 'My back has seized up',
  none: 'None of these',
  no: 'No, this is not true',
  goOn: 'Continue',
  notSure: 'Not sure',
  oneTitle: 'Is this true for you?',
};

const texts: Readonly<Record<string, string>> = await translations.es();

export const spanish: Spoken = {
  locale: 'es-MX',
  say: (text) => texts[text] ?? text,
  start: 'Se me trabó la espalda',
  none: 'Nada de esto',
  no: 'No, esto no es cierto',
  goOn: 'Continuar',
  notSure: 'No lo sé',
  oneTitle: '¿Es esto cierto para ti?',
};
