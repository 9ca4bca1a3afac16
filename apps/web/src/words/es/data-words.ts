/** Spanish of data and backups. */
import type { dataWords as english } from '../data-words.ts';
import { fullStop } from '../sentence.ts';

export const dataWords: typeof english = {
  title: 'Tus datos',
  lead: 'Todo se queda en este aparato. Sin cuenta, sin otro servidor.',
  keeping: '¿Está a salvo aquí?',
  persisted: 'El navegador ha prometido guardar tus notas.',
  notPersisted:
    'El navegador puede borrar tus notas si falta espacio o si no abres Unknot durante un tiempo. Guarda una copia de vez en cuando.',
  askPersist: 'Pedir al navegador que las guarde',
  persistRefused: 'El navegador no aceptó. Un archivo de copia es lo seguro.',
  noPromise:
    'Este navegador no puede prometer que guardará tus notas. Un archivo de copia es lo seguro.',
  size: (used, most) => `Unknot ocupa ${used} de los ${most} que permite el navegador.`,
  space: 'Queda poco espacio. Libera algo en el aparato, o guarda una copia.',
  clock:
    'Algunas notas llevan una fecha posterior a ahora. ¿Está bien el reloj de este aparato? Se guardan como están.',
  newer: (count) =>
    count === 1
      ? '1 nota la escribió un Unknot más nuevo. Se guarda, pero no se muestra aquí.'
      : `${count} notas las escribió un Unknot más nuevo. Se guardan, pero no se muestran aquí.`,
  entryCount: (count) => (count === 1 ? 'Hay 1 nota guardada.' : `Hay ${count} notas guardadas.`),
  lastBackup: (when) => fullStop(`Última copia: ${when}`),
  noBackup: 'Aún no hay copia.',
  backup: 'Guardar un archivo de copia',
  sameFile: 'Guardar en un archivo, siempre el mismo',
  saved: 'La copia está guardada.',
  notSaved:
    'La copia no se guardó. Aquí no ha cambiado nada. Inténtalo de nuevo, o elige otro lugar.',
  backupOfMine: 'Esta es solo la copia de tu propio diario. Guarda una por persona.',
  backupOf: (name) => `Esta es solo la copia de ${name}. Guarda una por persona.`,
  closing: '¿Quién puede leer el archivo?',
  closings: { sealed: 'Solo quien tenga la frase de paso', clear: 'Quien tenga el archivo' },
  closingPassphrase: 'Frase de paso de este diario',
  working: 'Un momento.',
  restore: 'Recuperar una copia',
  restoreHelp: 'Las notas que tienes aquí se quedan. Se añaden las del archivo.',
  chooseFile: 'Elegir un archivo de copia',
  preview: (total, fresh) =>
    fresh === 0
      ? `El archivo tiene ${total} notas. Ya las tienes todas.`
      : `El archivo tiene ${total} notas; ${fresh} de ellas son nuevas aquí.`,
  previewSpan: (from, to) => fullStop(`Del ${from} al ${to}`),
  sealedFile: 'Este archivo está cerrado. Escribe la frase de paso con la que se guardó.',
  openFile: 'Abrir el archivo',
  wrongPassphrase: 'Esa no es la frase de paso de este archivo. Aquí no ha cambiado nada.',
  sealedDamaged:
    'El principio del archivo está dañado, así que ninguna frase de paso puede abrirlo. Cópialo otra vez desde donde lo guardaste.',
  sealedNewer:
    'Un Unknot más nuevo guardó este archivo. Actualiza Unknot y abre el archivo de nuevo.',
  ownerIs: (owner) => `Es la copia de: ${owner}.`,
  otherOwner: (owner, open) =>
    `El archivo es la copia de ${owner}, y está abierto el diario de ${open}. No se deben mezclar notas de dos personas. Abre antes el diario de ${owner}, o añade a esa persona.`,
  strangers: (open) =>
    `Ninguna de las notas del archivo está aún en este diario. ¿Seguro que son de ${open}?`,
  toPeople: 'Ir a las personas',
  restoreAnyway: (open) => `Son de ${open}. Añadirlas`,
  restoreNow: 'Añadirlas',
  restoreDone: (count) => (count === 1 ? 'Se añadió 1 nota.' : `Se añadieron ${count} notas.`),
  cancel: 'Cancelar',
  nothingChanged: 'Aquí no ha cambiado nada.',
  faults: {
    'not-json':
      'Unknot no puede leer este archivo. Elige el archivo de copia que guardaste desde Unknot.',
    'not-a-diary':
      'Este archivo no es un diario de Unknot. Elige el archivo de copia que guardaste desde Unknot.',
    'newer-format':
      'Un Unknot más nuevo guardó este archivo. Actualiza Unknot y vuelve a abrir el archivo.',
    truncated:
      'El archivo termina antes de tiempo. Cópialo otra vez de donde lo guardaste, o conserva las notas que están completas.',
    damaged:
      'El archivo cambió o se dañó después de guardarlo. Cópialo otra vez de donde lo guardaste, o conserva las notas que están completas.',
    'malformed-event':
      'No se puede leer una nota del archivo. Cópialo otra vez de donde lo guardaste, o conserva las notas que están completas.',
    'same-id':
      'Dos notas distintas del archivo tienen el mismo nombre y solo se puede conservar una. Cópialo otra vez de donde lo guardaste, o conserva las notas que están completas.',
  },
  rescued: (reason, problems) =>
    `${reason} ${problems === 1 ? '1 parte no se puede leer' : `${problems} partes no se pueden leer`}. Se puede rescatar lo siguiente:`,
  fileUnread: 'No se pudo abrir el archivo. Aquí no ha cambiado nada.',
  erase: 'Borrar todo',
  eraseHelp: 'Quita todas las notas y los ajustes de este aparato. No se puede deshacer.',
  eraseSure: '¿Borrar todo en este aparato?',
  eraseYes: 'Sí, borrar todo',
  eraseNo: 'No, guardarlo',
  erased: 'Todo está borrado.',
  eraseMine: 'Borrar mi diario',
  eraseMineSure: '¿Borrar todo lo mío?',
  eraseOf: (name) => `Borrar el diario de ${name}`,
  eraseOfHelp: 'Quita de este aparato a esta persona y todas sus notas. Las demás se quedan.',
  eraseOfSure: (name) => `¿Borrar todo lo de ${name}?`,
  eraseOfYes: 'Sí, borrar este diario',
  eraseAllHelp:
    'Quita de este aparato a todas las personas, todas las notas, todos los ajustes y las páginas guardadas de Unknot. No se puede deshacer.',
  eraseBackup: 'Guardar antes una copia',
  eraseFailed: 'El navegador no nos dejó borrarlo. Inténtalo de nuevo.',
};
