/** Spanish of rest, breath, sleep, walking and doing a little. */

export const remediesRest = {
  'Find a position of ease': 'Busca una postura de alivio',
  'Takes the load off the muscle, so that it can let go.':
    'Quita la carga al músculo para que pueda soltarse.',
  'Lie on your side. Put a pillow between your knees and hug another one.':
    'Acuéstate de lado. Pon una almohada entre las rodillas y abraza otra.',
  'Or lie on your back with your knees over pillows.':
    'O boca arriba, con las rodillas sobre almohadas.',
  'Or lean back in a chair with your forearms held up.':
    'O recuéstate en una silla con los antebrazos apoyados en alto.',
  'Or sit at a table and rest your forehead on your arms.':
    'O siéntate a una mesa y apoya la frente sobre los brazos.',
  'Or stand and rest your forearms on a worktop.':
    'O ponte de pie y apoya los antebrazos en una encimera.',
  'Stay in the one that hurts least.': 'Sigue en la que menos duela.',
  'In pregnancy, choose your side or a chair rather than your back.':
    'En el embarazo, mejor de lado o en una silla que boca arriba.',
  '10 to 20 minutes, then move a little. By day, not still for more than 2 hours.':
    'De 10 a 20 minutos, luego muévete un poco. De día, no más de 2 horas sin moverte.',
  'Slow breathing': 'Respiración lenta',
  'Calms the guarding of the muscle.': 'Calma la tensión con la que el músculo se protege.',
  'Rest a hand on your lower ribs.': 'Apoya una mano en las costillas de abajo.',
  'Breathe in through the nose for 4 seconds. Let the ribs widen.':
    'Toma aire por la nariz durante 4 segundos. Deja que las costillas se abran.',
  'Breathe out slowly for 6 seconds.': 'Suelta el aire despacio durante 6 segundos.',
  '5 minutes, 2 to 4 times a day and before sleep.':
    '5 minutos, de 2 a 4 veces al día y antes de dormir.',
  'It hurts sharply to breathe in: check the danger signs again.':
    'Al tomar aire hay un dolor agudo: revisa otra vez las señales de peligro.',
  'Tense and let go': 'Tensar y soltar',
  'Teaches tight muscles the way back to rest.':
    'Enseña a los músculos tensos a volver al descanso.',
  'Lie or sit in a position of ease.': 'Acuéstate o siéntate en una postura de alivio.',
  'Tense one part a little for 5 seconds, such as a fist. Then let it go for 10.':
    'Tensa un poco una parte durante 5 segundos, por ejemplo un puño. Luego suéltala durante 10.',
  'Go on: arms, face, belly, legs. Leave the sore part out.':
    'Sigue: brazos, cara, vientre, piernas. Salta la parte que duele.',
  'Feel how heavy each part gets.': 'Siente lo pesada que se vuelve cada parte.',
  '10 minutes, once a day and before sleep.': '10 minutos, una vez al día y antes de dormir.',
  'The spasm gets stronger.': 'El espasmo se hace más fuerte.',
  'You feel tingling or light in the head.': 'Sientes hormigueo o un leve mareo.',
  'Tested in low-back pain that had lasted for months.':
    'Probado en dolor lumbar que duraba meses.',
  'A better night': 'Una noche mejor',
  'Sleep helps the back to settle.': 'Dormir ayuda a la espalda a calmarse.',
  'Any position that lets you sleep is right. Your side or back is often easier.':
    'Vale cualquier postura que te deje dormir. De lado o boca arriba suele ser más fácil.',
  'Let the pillow fill the gap from shoulder to ear.':
    'Que la almohada llene el hueco del hombro a la oreja.',
  'Keep your arm below your head, not above it.':
    'Deja el brazo por debajo de la cabeza, no por encima.',
  'Turn all heat off before you sleep.': 'Apaga todo el calor antes de dormir.',
  'From week 28 of a pregnancy, fall asleep on your side.':
    'Desde la semana 28 de un embarazo, duérmete de lado.',
  'Go to bed and get up at the same hours.': 'Acuéstate y levántate a las mismas horas.',
  'Night pain tablets may hold a drug that you took by day. Read the pack.':
    'Las pastillas de noche para el dolor pueden llevar algo que ya tomaste de día. Lee el envase.',
  'Every night.': 'Cada noche.',
  'The pain wakes you each night, or is worse at night: run the check again.':
    'El dolor te despierta cada noche, o empeora de noche: repite la revisión.',
  'Easy walking': 'Caminar suave',
  'Gentle movement helps more than bed rest.':
    'El movimiento suave ayuda más que quedarse en cama.',
  'Walk slowly and let the arms swing a little.':
    'Camina despacio y deja que los brazos se muevan un poco.',
  'Stop before it hurts more.': 'Para antes de que duela más.',
  'Carry nothing heavy.': 'No cargues nada pesado.',
  '5 to 10 minutes, 3 to 6 times a day. Add 10 to 20 % a day if the next morning is no worse.':
    'De 5 a 10 minutos, de 3 a 6 veces al día. Añade de 10 a 20 % al día si la mañana siguiente no es peor.',
  'A tight or heavy chest, or short of breath: call for help.':
    'Opresión o peso en el pecho, o falta de aire: pide ayuda.',
  'The pain goes up by 2 or more and stays up.': 'El dolor sube 2 puntos o más y sigue alto.',
  'New weakness, numbness or stumbling.': 'Debilidad, adormecimiento o tropiezos nuevos.',
  'Do a little, often': 'Poco y a menudo',
  'Keeps you going without a new flare.': 'Te deja seguir sin una nueva crisis.',
  'Split each task into small parts, with a pause between.':
    'Divide cada tarea en partes pequeñas, con una pausa entre ellas.',
  'Swap arms, and swap between sitting, standing and walking.':
    'Cambia de brazo, y alterna entre sentarte, estar de pie y caminar.',
  'In a flare carry at most 2 to 5 kg (5 to 10 lb), close to your body.':
    'En una crisis carga como máximo de 2 a 5 kg (5 a 10 lb), cerca del cuerpo.',
  'Change your work for some days. Do not stop it if you can help it.':
    'Cambia tu trabajo por unos días. No lo dejes si puedes evitarlo.',
  'Drive only if you can turn and brake well and are not drowsy.':
    'Conduce solo si puedes girar y frenar bien y no tienes sueño.',
  'Note what you did. Add 10 to 20 % when the next morning is no worse.':
    'Anota lo que hiciste. Añade de 10 a 20 % cuando la mañana siguiente no sea peor.',
  'Every day. In bed by day for no more than 1 or 2 days.':
    'Cada día. De día en cama no más de 1 o 2 días.',
  'The pain goes up by 2 or more and is still up a day later: do less.':
    'El dolor sube 2 puntos o más y sigue alto un día después: haz menos.',
  'New numbness, weakness or any danger sign.':
    'Adormecimiento o debilidad nuevos, o cualquier señal de peligro.',
  'Desk, screen and phone': 'Escritorio, pantalla y teléfono',
  'There is no one right way to sit. Changing often is what counts.':
    'No hay una única forma correcta de sentarse. Lo que cuenta es cambiar a menudo.',
  'Get up for half a minute every 20 to 30 minutes, and for 5 minutes each hour.':
    'Levántate medio minuto cada 20 a 30 minutos, y 5 minutos cada hora.',
  'Raise a laptop and add a keyboard.': 'Sube el portátil y añade un teclado.',
  'Put the top of the screen at eye level, an arm away.':
    'Pon el borde de arriba de la pantalla a la altura de los ojos, a un brazo de distancia.',
  'Rest your forearms, with the elbows bent at a right angle and the feet flat.':
    'Apoya los antebrazos, con los codos en ángulo recto y los pies planos.',
  'Hold the phone at chest height.': 'Sostén el teléfono a la altura del pecho.',
  'Use the mouse with the other hand at times.': 'Usa a veces el ratón con la otra mano.',
  'Every day at the desk.': 'Cada día en el escritorio.',
  'Arm pain, tingling or weakness while you sit: run the check again.':
    'Dolor, hormigueo o debilidad en el brazo al sentarte: repite la revisión.',
  'Drink when you are thirsty': 'Bebe cuando tengas sed',
  'Enough to drink is good for you. More does not loosen a muscle.':
    'Beber lo suficiente te hace bien. Más no afloja un músculo.',
  'Drink to thirst and eat as usual. Pale yellow urine is fine.':
    'Bebe según la sed y come como siempre. La orina amarilla clara está bien.',
  'Do not force water down.': 'No te obligues a beber agua.',
  'Salt drinks are only for over an hour of heavy sweat.':
    'Las bebidas con sales son solo para más de una hora de mucho sudor.',
  'At a long race drink to thirst. Do not gain weight.':
    'En una carrera larga bebe según la sed. No subas de peso.',
  'All day, to thirst.': 'Todo el día, según la sed.',
  'Headache, confusion or swollen hands after much water: get help.':
    'Dolor de cabeza, confusión o manos hinchadas tras mucha agua: busca ayuda.',
} as const;
