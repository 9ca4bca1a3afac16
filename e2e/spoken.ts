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
  /** The headings of the answer. */
  readonly selfCare: string;
  readonly routine: RegExp;
  readonly emergency: string;
  readonly worsening: string;
  readonly mayTake: string;
  readonly backup: string;
  readonly erase: string;
  readonly eraseYes: string;
  readonly erased: string;
  readonly restore: string;
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
  selfCare: 'You can look after this yourself for now',
  routine: /See a doctor within/,
  emergency: 'Call an ambulance now',
  worsening: 'It is getting harder',
  mayTake: 'Yes, you may take it now',
  backup: 'Save a backup file',
  erase: 'Delete everything',
  eraseYes: 'Yes, delete everything',
  erased: 'Everything is deleted.',
  restore: 'Add them',
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
  selfCare: 'Por ahora puedes cuidarte por tu cuenta',
  routine: /Ve a una consulta médica/,
  emergency: 'Llama ya a una ambulancia',
  worsening: 'Se está poniendo más difícil',
  mayTake: 'Sí, puedes tomarlo ahora',
  backup: 'Guardar un archivo de copia',
  erase: 'Borrar todo',
  eraseYes: 'Sí, borrar todo',
  erased: 'Todo está borrado.',
  restore: 'Añadirlas',
};
