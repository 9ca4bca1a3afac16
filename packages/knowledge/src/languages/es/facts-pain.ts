/** Spanish of the questions about the person, how the pain began and what it is like. */

export const factsPain = {
  Age: 'Edad',
  'How old are you?': '¿Cuántos años tienes?',
  years: 'años',
  Sex: 'Sexo',
  'Some causes depend on it.': 'Algunas causas dependen de ello.',
  'Which sex were you given at birth?': '¿Qué sexo te asignaron al nacer?',
  Female: 'Mujer',
  Male: 'Hombre',
  'Other, or I would rather not say': 'Otro, o prefiero no decirlo',
  Weight: 'Peso',
  'The safe dose of paracetamol depends on it.':
    'De él depende qué dosis de paracetamol es segura.',
  'How much do you weigh?': '¿Cuánto pesas?',
  kg: 'kg',
  'Lives in the UK': 'Vive en el Reino Unido',
  'Pain now': 'Dolor ahora',
  '0 is no pain. 10 is the worst pain you can think of.':
    '0 es ningún dolor. 10 es el peor dolor que puedas imaginar.',
  'How bad is the pain now?': '¿Cuánto te duele ahora?',
  'Days since it began': 'Días desde que empezó',
  '0 means today.': '0 significa hoy.',
  'How many days ago did this pain begin?': '¿Hace cuántos días empezó este dolor?',
  'Times you asked for help in the last 7 days': 'Veces que pediste ayuda en los últimos 7 días',
  'How many times did you ask a doctor, nurse or helpline about this pain in the last 7 days?':
    '¿Cuántas veces consultaste por este dolor en los últimos 7 días, en persona o por teléfono, con personal médico o de enfermería?',
  times: 'veces',
  'The pain hit with full force within seconds or a few minutes':
    'El dolor llegó con toda su fuerza en segundos o en pocos minutos',
  'The pain began within minutes to an hour':
    'El dolor empezó en cuestión de minutos o en menos de una hora',
  'The pain built up over hours or days': 'El dolor fue creciendo durante horas o días',
  'It began while I lifted, pulled, twisted, reached, bent or coughed':
    'Empezó al levantar algo, tirar, girarme, estirarme, agacharme o toser',
  'It came after new or much more work, sport or carrying than usual':
    'Llegó después de un trabajo, un deporte o una carga nuevos o mucho mayores que de costumbre',
  'It came after a long time in one position, such as at a desk or driving':
    'Llegó después de mucho tiempo en una misma postura, por ejemplo ante un escritorio o al volante',
  'I slept in an awkward position or woke up with it': 'Dormí en mala postura o me desperté con él',
  'It came in a tense or stressful time': 'Llegó en una época de tensión o estrés',
  'It came after cold or a draught': 'Llegó después de pasar frío o de una corriente de aire',
  'It is where I had a small knock, a needle or a vaccine':
    'Está donde tuve un golpe pequeño, un pinchazo o una vacuna',
  'Moving, changing position or pressing on the spot changes the pain':
    'El dolor cambia al moverme, al cambiar de postura o al apretar ese punto',
  'Moving, lying down or pressing makes no change at all to the pain':
    'Moverme, acostarme o apretar no cambia el dolor en nada',
  'It eases at least a little when I keep still or lean on something':
    'Se alivia al menos un poco si dejo de moverme o me apoyo en algo',
  'The pain is clearly less than at its worst':
    'El dolor es claramente menor que en su peor momento',
  'It has been getting worse for a week or more': 'Lleva una semana o más empeorando',
  'The pain feels like tearing or ripping': 'Siento el dolor como un desgarro',
  'The pain moves from place to place, such as from chest to back or down the back':
    'El dolor se mueve de un sitio a otro, por ejemplo del pecho a la espalda o espalda abajo',
  'One of these does not help at all: rest, any position, or pain tablets. Or it never lets up':
    'Una de estas cosas no ayuda nada: descansar, cualquier postura o las pastillas para el dolor. O el dolor no cede nunca',
  'It wakes me or is worse at night, and not only when I roll onto the sore side':
    'Me despierta o empeora de noche, y no solo cuando me giro hacia el lado que duele',
  'No position and no pain tablet helps at all':
    'Ninguna postura y ninguna pastilla para el dolor ayuda nada',
  'It is no better after resting': 'No mejora después de descansar',
  'I cannot find any position that helps': 'No encuentro ninguna postura que ayude',
  'The pain wakes me at night, and not only when I roll onto the sore side':
    'El dolor me despierta de noche, y no solo cuando me giro hacia el lado que duele',
  'The pain is worse at night, and not only when I roll onto the sore side':
    'El dolor empeora de noche, y no solo cuando me giro hacia el lado que duele',
  'Coughing, sneezing or straining makes it worse': 'Empeora al toser, estornudar o hacer fuerza',
  'There is a new pain in the spine when I stand or carry weight':
    'Hay un dolor nuevo en la columna cuando estoy de pie o cargo peso',
  'The bones in the middle of the spine hurt when pressed':
    'Los huesos del centro de la columna duelen al apretarlos',
  'A new pain right over the middle of the spine':
    'Un dolor nuevo justo en el centro de la columna',
  'The middle of the spine hurts when I cough': 'El centro de la columna me duele al toser',
  'Trying to sit or stand brings on strong pain, tingling or weakness':
    'Al intentar sentarme o ponerme de pie aparece dolor fuerte, hormigueo o debilidad',
  'A new electric pain into an arm, a leg or around the chest':
    'Un dolor nuevo, como una descarga eléctrica, hacia un brazo, una pierna o alrededor del pecho',
  'A tight belt or band around the chest or belly':
    'Como un cinturón o una banda que aprieta alrededor del pecho o el vientre',
  'It feels like a tight belt around the trunk':
    'Se siente como un cinturón apretado alrededor del tronco',
  'The pain runs around both sides of the chest or belly':
    'El dolor rodea los dos lados del pecho o del vientre',
  'The pain is severe (7 of 10 or more)': 'El dolor es muy fuerte (7 de 10 o más)',
  'Something clear set it off': 'Algo claro lo desencadenó',
  'A movement set it off, moving changes it and keeping still eases it':
    'Lo desencadenó un movimiento, cambia al moverme y se alivia con la quietud',
  'A sign from the nerves or the spinal cord': 'Una señal de los nervios o de la médula espinal',
  'A new bladder or bowel problem': 'Un problema nuevo de la vejiga o el intestino',
  'The pain behaves like a muscle or joint pain':
    'El dolor se comporta como un dolor de músculo o de articulación',
  'A strain, a fall or pressing pain in someone whose bones may break easily':
    'Un esfuerzo, una caída o dolor al apretar en alguien con huesos que quizá se rompan con facilidad',
} as const;
