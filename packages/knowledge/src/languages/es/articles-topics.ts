/** Spanish of the topics of the articles, and the words beside claims and borrowed findings. */

export const articlesTopics = {
  'About spasms': 'Sobre los espasmos',
  'What it is, how long it lasts, why it comes back': 'Qué es, cuánto dura, por qué vuelve',
  Causes: 'Causas',
  'What sets it off, and what does not': 'Lo que lo provoca, y lo que no',
  Relief: 'Alivio',
  'Heat, massage and sleep': 'Calor, masaje y sueño',
  'What helps a little, and what to leave': 'Lo que ayuda un poco, y lo que conviene dejar',
  Moving: 'Moverse',
  'Stay active, stretch, get strong, go back to sport':
    'Seguir en movimiento, estirar, ganar fuerza, volver al deporte',
  'When to get help': 'Cuándo buscar ayuda',
  'Danger signs, and when to see someone': 'Señales de peligro, y cuándo consultar',
  'studied in low-back pain': 'estudiado en el dolor lumbar',
  'studied in neck and shoulder pain': 'estudiado en el dolor de cuello y hombros',
  True: 'Cierto',
  'Partly true': 'Cierto en parte',
  'Out of date': 'Anticuado',
  'Not so': 'No es así',
  'Not clear': 'No está claro',
} as const;
