/** Spanish of "More". */
import type { moreWords as english } from '../more-words.ts';

export const moreWords: typeof english = {
  title: 'Más',
  newVersion: 'Hay una versión nueva lista. Tu diario queda como está.',
  useNow: 'Usarla ahora',
  profile: 'Sobre ti',
  profileLine: 'Tu salud, tus medicinas y alergias, contadas una vez.',
  people: 'Personas',
  peopleLine: 'Un diario propio para cada persona a quien cuidas.',
  report: 'Informe para un profesional de la salud',
  reportLine: 'Una página para enseñar, imprimir o guardar.',
  settings: 'Ajustes',
  settingsLine: 'Dónde estás, idioma, colores, tamaño de las palabras.',
  learn: 'Aprender sobre los espasmos',
  data: 'Tus datos',
  dataLine: 'Guardarlos, recuperarlos, borrarlos.',
  about: 'Acerca de Unknot',
};
