/** Spanish of the questions about the chest, the breath and the blood flow. */

export const factsChest = {
  'Pain, pressure or tightness in the chest, now or in the last 2 weeks':
    'Dolor, presión u opresión en el pecho, ahora o en las últimas 2 semanas',
  'Pain in the front or side of the chest that is there between breaths and without moving':
    'Dolor delante o a un lado del pecho que sigue entre una respiración y otra y sin moverme',
  'Also if it has gone now. Not sure which kind it was? Then tap it.':
    'También si ya se fue. ¿No sabes de qué tipo era? Entonces tócalo.',
  'A tight, heavy or squeezing feeling in the chest':
    'Una sensación de opresión, peso o apretón en el pecho',
  'When the chest pain or pressure was last there':
    'Cuándo fue la última vez del dolor o la presión en el pecho',
  'When was the chest pain or pressure last there?':
    '¿Cuándo fue la última vez que sentiste el dolor o la presión en el pecho?',
  Now: 'Ahora',
  'Within the last 12 hours': 'En las últimas 12 horas',
  '12 hours to 3 days ago': 'Hace entre 12 horas y 3 días',
  '3 days to 2 weeks ago': 'Hace entre 3 días y 2 semanas',
  'Longer ago': 'Hace más tiempo',
  'The chest pain lasted 15 minutes or more': 'El dolor de pecho duró 15 minutos o más',
  'The chest pain keeps coming back at rest or with little effort':
    'El dolor de pecho vuelve una y otra vez en reposo o con poco esfuerzo',
  'The pain comes with effort, such as stairs, and goes when I rest for some minutes':
    'El dolor viene con el esfuerzo, como subir escaleras, y se va cuando descanso unos minutos',
  'That pain is there now, while I rest': 'Ese dolor está ahora, mientras descanso',
  'The pain spreads to an arm or to the jaw': 'El dolor se extiende a un brazo o a la mandíbula',
  'In the arm it is a strip of tingling or electric pain, set off by moving the neck':
    'En el brazo es una franja de hormigueo o de dolor eléctrico que aparece al mover el cuello',
  'And no chest pain, no sweating, and effort does not bring it on.':
    'Y sin dolor de pecho, sin sudor, y no aparece con el esfuerzo.',
  'A sharp pain when I breathe in or cough': 'Un dolor agudo al tomar aire o al toser',
  'Sweaty, cold and clammy': 'Sudor frío y piel húmeda',
  'Feeling sick or being sick': 'Náuseas o vómitos',
  'Short of breath at rest or with very little effort':
    'Falta de aire en reposo o con muy poco esfuerzo',
  'New shortness of breath, but only with effort': 'Falta de aire nueva, pero solo con el esfuerzo',
  'The shortness of breath came within minutes': 'La falta de aire llegó en cuestión de minutos',
  'Breathing fast while at rest': 'Respiración rápida en reposo',
  'Coughing up blood': 'Tos con sangre',
  'More blood than a few streaks': 'Más sangre que unos hilos',
  'One calf is swollen or sore': 'Una pantorrilla está hinchada o duele',
  'A racing or uneven heartbeat': 'El corazón late muy rápido o de forma irregular',
  'Fainted or nearly fainted': 'Desmayo o casi desmayo',
  'Grey, blue or blotchy skin, a cold arm or leg, swollen legs, or one sore calf':
    'Piel gris, azul o con manchas, un brazo o una pierna fríos, piernas hinchadas o dolor en una pantorrilla',
  'Very pale, grey, or blue lips': 'Palidez muy marcada, piel gris o labios azules',
  'An arm or leg is cold or has no pulse': 'Un brazo o una pierna están fríos o sin pulso',
  'Blotchy or blue skin': 'Piel con manchas o azulada',
  'A new or changed cough, phlegm, or coughing up blood':
    'Tos nueva o distinta, flemas o tos con sangre',
  'A new cough': 'Una tos nueva',
  'I cough up phlegm': 'Al toser echo flemas',
  'A cough for more than 3 weeks': 'Tos desde hace más de 3 semanas',
  'A long-standing cough that has changed': 'Una tos de hace tiempo que ha cambiado',
  'Hot and shivery': 'Calor y escalofríos',
  'A temperature below 36 °C (96.8 °F)': 'Temperatura por debajo de 36 °C (96.8 °F)',
  'Shaking chills that I cannot stop': 'Escalofríos con temblor que no puedo parar',
  'A sharp or stabbing pain in the chest, of any kind':
    'Un dolor agudo o como una puñalada en el pecho, del tipo que sea',
  'A clinician has looked at this very chest pain and knows its cause':
    'Un profesional de la salud ha examinado este mismo dolor de pecho y sabe su causa',
  'It is worse when I lie flat': 'Empeora al acostarme boca arriba',
  'It eases when I lean forward': 'Se alivia al inclinarme hacia delante',
  'It is worse when I swallow': 'Empeora al tragar',
  'A pain on top of the shoulder that is worse when I lie down or breathe in':
    'Un dolor en lo alto del hombro que empeora al acostarme o al tomar aire',
  'A pain at the tip of a shoulder or in a blade that comes with each breath':
    'Un dolor en la punta de un hombro o en un omóplato que viene con cada respiración',
  'A hoarse voice that nobody has explained': 'Una voz ronca que nadie ha explicado',
  'Finger ends that have grown round and wide':
    'Las puntas de los dedos se han vuelto redondas y anchas',
  'A swollen face or neck': 'La cara o el cuello hinchados',
  'The little-finger side of a hand is numb, weak or thin':
    'El lado del meñique de una mano está dormido, débil o más delgado',
  'Pain in the chest or a shoulder for over 3 weeks that nobody has explained':
    'Dolor en el pecho o en un hombro desde hace más de 3 semanas que nadie ha explicado',
} as const;
