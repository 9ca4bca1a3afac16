/** Spanish of the words inside the components of the design. */
import type { designWords as english } from '../design-words.ts';

export const designWords: typeof english = {
  skip: 'Saltar al contenido',
  levels: {
    emergency: 'Emergencia, ahora',
    urgent: 'Urgente, hoy',
    routine: 'Pronto, sin urgencia',
    'self-care': 'Cuidado en casa',
  },
  notices: { info: 'Nota', warning: 'Cuidado', offline: 'Sin conexión' },
  closeMessage: 'Cerrar este mensaje',
  less: (label) => `Menos: ${label}`,
  more: (label) => `Más: ${label}`,
  startTimer: (minutes) => `Empezar ${minutes} minutos`,
  stopTimer: 'Parar el reloj',
  timeIsUp: 'Se acabó el tiempo. Cerrar',
  timerOver: (label) => `${label}: se acabó el tiempo.`,
  timerLeft: (label, minutes) =>
    `${label}: ${minutes === 1 ? 'queda 1 minuto' : `quedan ${minutes} minutos`}.`,
};
