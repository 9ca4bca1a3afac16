/** Spanish of several people on one device. */
import type { peopleWords as english } from '../people-words.ts';

export const peopleWords: typeof english = {
  title: 'Personas',
  lead: 'Cada persona tiene su propio diario. Nada de uno se ve nunca en el otro.',
  aloneLead: 'Puedes llevar un diario de alguien a quien cuidas. Queda separado del tuyo.',
  me: 'Yo',
  open: 'Abierto ahora',
  openMine: 'Abrir mi diario',
  openIt: (name) => `Abrir el diario de ${name}`,
  mine: 'Mi diario',
  whose: (name) => `Diario de ${name}`,
  switchTo: 'Cambiar',
  add: 'Añadir una persona',
  addLead: 'Tendrá su propio diario en este aparato.',
  edit: 'Nombre y marca',
  name: 'Nombre o apodo',
  nameHelp: 'Lo ves arriba en cada página. No tiene que ser el nombre real.',
  nameMissing: 'Escribe un nombre o un apodo.',
  nameTaken: 'Alguien aquí ya tiene este nombre. Elige otro.',
  mark: 'Una marca para reconocer a la persona',
  marks: {
    wave: 'Ola',
    loop: 'Lazo',
    ring: 'Anillo',
    eight: 'Ocho',
    hook: 'Gancho',
    arch: 'Arco',
  },
  reporterHelp:
    'La revisión de peligro pregunta algunas cosas de otra forma cuando respondes por alguien.',
  save: 'Guardar',
  create: 'Añadir y abrir el diario',
  removeHelp:
    'Para borrar un diario, ábrelo y ve a “Tus datos”. Allí puedes guardar antes una copia.',
  failed: 'El navegador no nos dejó guardar esto. No ha cambiado nada.',
};
