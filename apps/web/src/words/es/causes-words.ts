/** Spanish of "What may have caused it?". */
import type { causesWords as english } from '../causes-words.ts';

export const causesWords: typeof english = {
  title: '¿Qué pudo causarlo?',
  lead: 'Lo que mejor encaja con tus respuestas. Es una suposición a partir de lo que cuentas, no un diagnóstico.',
  none: 'Nada de lo que dijiste apunta a una sola causa. Es común, y no cambia nada de lo que ayuda.',
  clinician: 'Un profesional de la salud debe saber:',
  askMore: 'Saber más sobre la causa',
};
