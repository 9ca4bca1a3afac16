/** Spanish of the words around the articles. */
import type { learnWords as english } from '../learn-words.ts';

export const learnWords: typeof english = {
  title: 'Aprender sobre los espasmos',
  lead: 'Páginas cortas en palabras sencillas. Cada frase dice de dónde viene.',
  here: 'Estás aquí',
  learn: 'Aprender',
  search: 'Buscar',
  found: (count) => (count === 1 ? '1 página' : `${count} páginas`),
  nothingFound: 'No se encontró nada. Prueba con otra palabra.',
  words: 'Palabras explicadas',
  close: 'Cerrar',
  heard: 'Quizá hayas oído',
  quoted: (claim) => `“${claim}”`,
  sources: 'De dónde viene esto',
  next: 'Seguir leyendo',
  helpful: '¿Te ha servido?',
  yes: 'Sí',
  no: 'No',
  kept: 'Anotado. Se queda en este aparato.',
  borrowed: (from) => `Parte de esto fue ${from}.`,
  own: {
    consensus: 'Conocimiento médico general. Falta la firma de un profesional de la salud.',
    product: 'Elegido para Unknot. Falta la firma de un profesional de la salud.',
  },
  evidence: {
    high: 'Pruebas fuertes',
    moderate: 'Pruebas aceptables',
    low: 'Pruebas débiles',
    'very-low': 'Pruebas muy débiles',
    consensus: 'Opinión de expertos',
  },
};
