/** Spanish of the warm-up, the signs to stop, the areas of the body and the way back to sport. */

export const movement = {
  'March on the spot': 'Marcha en el sitio',
  'Walk on the spot or round the room.': 'Camina en el sitio o por la habitación.',
  'Let the arms swing a little.': 'Deja que los brazos se muevan un poco al caminar.',
  'Shoulder rolls': 'Círculos de hombros',
  'Roll both shoulders back 10 times.': 'Gira los dos hombros hacia atrás 10 veces.',
  'Roll them forward 10 times.': 'Gíralos hacia delante 10 veces.',
  'Arm swings': 'Balanceo de brazos',
  'Swing both arms to and fro, loose and low.':
    'Balancea los dos brazos adelante y atrás, sueltos y bajos.',
  'Do it 10 times.': 'Hazlo 10 veces.',
  'Small turns': 'Giros pequeños',
  'Put your hands on your ribs.': 'Pon las manos sobre las costillas.',
  'Turn a little to each side, 10 times in all.': 'Gira un poco a cada lado, 10 veces en total.',
  'Slow breaths': 'Respiraciones lentas',
  'Breathe in through the nose and feel the ribs widen.':
    'Toma aire por la nariz y siente cómo se abren las costillas.',
  'Breathe out slowly, 5 times.': 'Suelta el aire despacio, 5 veces.',
  'Gets blood and breath going, so that the first movement is not a cold one.':
    'Pone en marcha la sangre y la respiración, para que el primer movimiento no llegue en frío.',
  'Pain or pressure in the chest.': 'Dolor o presión en el pecho.',
  'Short of breath.': 'Falta de aire.',
  'Faint, or about to faint.': 'Un desmayo, o casi.',
  'A racing or uneven heartbeat.': 'El corazón va muy rápido o late de forma irregular.',
  'New tingling, weakness or numbness.': 'Hormigueo, debilidad o adormecimiento nuevos.',
  'A change in the bladder or the bowels.': 'Un cambio en la vejiga o el intestino.',
  'An electric shock down the spine.': 'Una descarga eléctrica por la columna.',
  'A sudden tearing pain.': 'Un dolor repentino como un desgarro.',
  'A headache as you move the neck.': 'Dolor de cabeza al mover el cuello.',
  'Pain that spreads to an arm or a leg.': 'Dolor que se extiende a un brazo o una pierna.',
  'A cramp that has not eased after 5 minutes.':
    'Un calambre que, después de 5 minutos, no ha cedido.',
  'Pain of 6 of 10 or more.': 'Dolor de 6 de 10 o más.',
  Neck: 'Cuello',
  'Tops of the shoulders': 'Lo alto de los hombros',
  Shoulders: 'Hombros',
  'Shoulder blades': 'Omóplatos',
  'Front of the chest': 'Parte delantera del pecho',
  'Ribs and breath': 'Costillas y respiración',
  'Middle of the back': 'Mitad de la espalda',
  'Side of the trunk': 'Costado del tronco',
  'Low back': 'Zona lumbar',
  Belly: 'Vientre',
  Arms: 'Brazos',
  'Hips and buttocks': 'Caderas y glúteos',
  'Backs of the thighs': 'Parte de atrás de los muslos',
  Legs: 'Piernas',
  'No danger sign stands.': 'No hay ninguna señal de peligro.',
  'For 7 days the pain was 1 or less at rest and 2 or less with the task.':
    'Durante 7 días el dolor fue de 1 o menos en reposo y de 2 o menos con la tarea.',
  'You needed no painkiller for 48 hours.': 'En 48 horas no necesitaste ningún analgésico.',
  'You turn as far to both sides, within 10 % or 5 degrees.':
    'Giras igual a los dos lados, con una diferencia de hasta 10 % o 5 grados.',
  'A deep breath, a cough and a reach above your head do not hurt.':
    'Respirar hondo, toser y alcanzar por encima de la cabeza no duele.',
  'You do at least 90 % as many rows or raises on the sore side.':
    'Haces con el lado dolorido al menos el 90 % de los remos o elevaciones.',
  'You did half, then three quarters, then all of your usual amount, and each was settled the next morning.':
    'Hiciste la mitad, luego tres cuartos y luego todo lo habitual, y cada vez la mañana siguiente estuvo en calma.',
  'You can brace, fall and turn as your sport needs, and take nothing that makes you drowsy.':
    'Puedes afirmarte, caer y girar como pide tu deporte, y no tomas nada que dé sueño.',
  'You trust your back: 7 of 10 or more.': 'Confías en tu espalda: 7 de 10 o más.',
} as const;
