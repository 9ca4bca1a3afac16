/** Spanish of the settings. */
import type { settingsWords as english } from '../settings-words.ts';

export const settingsWords: typeof english = {
  title: 'Ajustes',
  region: 'Dónde estás',
  regionHelp: 'De ello dependen los números a los que llamar y los nombres de las medicinas.',
  language: 'Idioma',
  languageHelp: 'La página se carga de nuevo en el idioma que elijas.',
  machineMade:
    'Estas palabras las tradujo una máquina. Aún no las ha leído ningún médico que hable español. Si algo suena raro, vale lo que dice en inglés.',
  look: 'Cómo se ve',
  theme: 'Colores',
  themes: { system: 'Como el aparato', light: 'Claros', dark: 'Oscuros' },
  text: 'Tamaño del texto',
  texts: { normal: 'Normal', large: 'Grande', largest: 'El más grande' },
  units: 'Unidades',
  weight: 'Peso corporal',
  weights: { kg: 'Kilogramos (kg)', lb: 'Libras (lb)' },
  temperature: 'Las temperaturas se dan siempre en °C y en °F.',
  voice: 'Voz',
  voiceHelp: 'En una sesión, el aparato puede decir qué hacer y contar contigo.',
  tapsHelp: 'Una sesión puede esperarte en cada paso.',
  taps: { on: 'Seguir solo cuando toque', off: 'Seguir sola' },
  voices: { on: 'Hablar en una sesión', off: 'Sin voz' },
  lock: 'Candado',
  lockLine: 'Una frase de paso para este diario.',
  people: 'Personas',
  peopleLine: 'Un diario para alguien a quien cuidas.',
  data: 'Tus datos',
  dataLine: 'Guardarlos, recuperarlos, borrarlos.',
};
