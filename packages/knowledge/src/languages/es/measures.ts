/** Spanish of what is measured from week to week. */

export const measures = {
  'Your own activities': 'Tus propias actividades',
  'Name one to three things that your back makes hard. How well can you do each one now?':
    'Nombra de una a tres cosas que la espalda te hace difíciles. ¿Qué tan bien puedes hacer cada una ahora?',
  'not at all': 'nada',
  'as before': 'como antes',
  'Unknot check': 'Control de Unknot',
  'This week, how much did the pain get in the way of what you had to do?':
    'Esta semana, ¿cuánto te estorbó el dolor en lo que tenías que hacer?',
  'How much did it keep you from what you wanted to do?':
    '¿Cuánto te impidió lo que querías hacer?',
  'How much was it on your mind?': '¿Cuánto pensaste en él?',
  'as much as can be': 'lo máximo posible',
  'Change since it began': 'Cambio desde que empezó',
  'How is your back now, compared with when it began?':
    '¿Cómo está tu espalda ahora, comparada con cuando empezó?',
  'much worse': 'mucho peor',
  'much better': 'mucho mejor',
} as const;
