/** Spanish of the week: the plan for moving, and the questions asked once a week. */
import type { weekWords as english } from '../week-words.ts';

export const weekWords: typeof english = {
  title: 'Tu semana',
  lead: 'Lo que hiciste, y lo que viene según se ve hoy. Cada día puede cambiarlo.',
  days: 'Siete días',
  today: 'Hoy',
  done: (minutes) => (minutes === 1 ? 'Hecho, 1 minuto' : `Hecho, ${minutes} minutos`),
  twice: (count) => `${count} sesiones hechas`,
  stopped: 'Empezada, y parada a tiempo',
  rest: 'Sin sesión',
  notPlanned: 'Aún sin plan',
  planned: {
    gentle: 'Movimiento suave',
    light: 'Movimiento ligero',
    strength: 'Fuerza',
  },
  start: 'Ir a la sesión',
  rule: 'La fuerza necesita descanso: nunca dos días seguidos, y como máximo tres veces en siete días.',
  amount: 'Cuánto',
  share: (share) => `La próxima vez: ${share} de la primera cantidad.`,
  advice: {
    start: 'Empiezas en este nivel. La cantidad es la de comienzo.',
    progress: 'La última sesión fue fácil y por la mañana ya había calma. Así que crece un poco.',
    hold: 'Sigue como está. Crece cuando una sesión sea fácil y la mañana siguiente esté en calma.',
    halve: 'La última sesión dolió, o dejó más dolor durante más de un día. Así que es la mitad.',
    'step-back':
      'Dos veces en una semana el dolor siguió alto más de un día. Así que baja un nivel.',
    'see-clinician':
      'El dolor siguió alto más de 3 días. Ahora es la mitad. Pide cita con un profesional de la salud.',
    'check-first':
      'Una señal de aviso terminó la última sesión. Responde primero a las preguntas de peligro.',
  },
  why: 'Por qué crece tan despacio',
  whyText:
    'Como máximo una décima parte más de una sesión a la siguiente, y una quinta parte más en una semana.',
  alongside: 'A lo largo del día',
  aDay: (minutes, times) =>
    times === 1
      ? `${minutes} minutos, una vez al día`
      : `${minutes} minutos, ${times} veces al día`,
  aWeek: (minutes, times) => `${minutes} minutos, ${times} días a la semana`,
  none: {
    danger: 'Ahora, sin sesiones. Busca ayuda primero.',
    undecided: 'Responde primero a las preguntas de peligro. Luego se puede hacer el plan.',
    'check-first':
      'Una señal de aviso terminó la última sesión. Responde primero a las preguntas de peligro.',
    questions: 'Quedan unas preguntas abiertas. Respóndelas y se hace el plan.',
    'nothing-cleared':
      'Ningún movimiento está permitido para ti ahora. Pregunta a un profesional de la salud cuáles te van bien.',
  },
  toCheck: 'Ir a las preguntas',
  toMove: 'Seguir con las preguntas',
  reminders: 'Avisos para tu calendario',

  check: {
    due: 'Tres páginas cortas te esperan.',
    notDue: 'Tres páginas cortas, una vez a la semana.',
    name: (place) => `Actividad ${place}`,
    nameHelp: 'Por ejemplo: levantar a mi hijo, conducir, dormir de lado.',
    how: (activity) => `Qué tan bien puedes hacerla: ${activity}`,
    add: 'Nombrar una más',
    next: 'Siguiente',
    skip: 'Saltar esto',
    chooseFirst: 'Elige un número para cada una, o salta esta página.',
    changes: {
      '-3': 'Mucho peor',
      '-2': 'Peor',
      '-1': 'Un poco peor',
      '0': 'Más o menos igual',
      '1': 'Un poco mejor',
      '2': 'Mejor',
      '3': 'Mucho mejor',
    },
    save: 'Guardar',
    done: {
      title: 'Tu semana en breve',
      lead: 'Vuelve dentro de una semana. Las pequeñas subidas y bajadas no son un cambio.',
    },
    source: 'De dónde viene esto',
    toDiary: 'Ir al diario',
    fromTo: (first, latest) => `${first} al principio, ${latest} ahora`,
    only: (latest) => `${latest} ahora`,
    scale: (least, most) => `0 es ${least}, 10 es ${most}`,
    verdicts: {
      better: 'Mejor. El cambio es tan grande que cuenta.',
      same: 'Más o menos igual.',
      worse: 'Peor. El cambio es tan grande que cuenta.',
    },
    baseline: 'Desde aquí empiezas.',
    worse: 'Si está empeorando, responde de nuevo a las preguntas de peligro.',
  },
};
