/** Spanish of the tests that a person can do at home. */

export const selfTests = {
  'Back-of-thigh length': 'Largo de la parte de atrás del muslo',
  'Lie on your back with one hip and knee at right angles.':
    'Acuéstate boca arriba con una cadera y una rodilla en ángulo recto.',
  'Hold the thigh upright and straighten the knee until the pull is firm.':
    'Mantén el muslo vertical y estira la rodilla hasta que el tirón sea firme.',
  'Let a helper or a phone on the shin read how many degrees are missing.':
    'Que alguien, o un teléfono sobre la espinilla, lea cuántos grados faltan.',
  'Classic: more than 20 degrees missing is tight. At 18 to 24 years: more than 33 in men and 23 in women.':
    'Clásico: si faltan más de 20 grados, está corto. De 18 a 24 años: más de 33 en hombres y 23 en mujeres.',
  'It gives the same result twice if done strictly. It agrees little with other tests. It says little about back pain.':
    'Da el mismo resultado dos veces si se hace con rigor. Coincide poco con otras pruebas. Dice poco sobre el dolor de espalda.',
  'Shorter than in most people of your age. It says little about your back.':
    'Más corto que en la mayoría de las personas de tu edad. Dice poco sobre tu espalda.',
  'Shorter than the classic mark. It says little about your back.':
    'Más corto que la marca clásica. Dice poco sobre tu espalda.',
  'Fingers to the floor': 'Dedos al suelo',
  'Stand with straight knees.': 'Ponte de pie con las rodillas rectas.',
  'Reach down.': 'Baja las manos hacia el suelo.',
  'Measure the gap to the floor.': 'Mide la distancia hasta el suelo.',
  'None for spasm.': 'Para el espasmo no hay ninguno.',
  'It mixes back, hips and thighs. Only compare it with yourself.':
    'Mezcla espalda, caderas y muslos. Compárate solo contigo.',
  'Straight leg raise': 'Elevación de la pierna recta',
  'A helper lifts the straight leg and reads the angle.':
    'Alguien levanta la pierna recta y lee el ángulo.',
  'None.': 'Ninguno.',
  'Nerve and pelvis change the result.': 'Los nervios y la pelvis cambian el resultado.',
  'It needs a helper, and a nerve can be strained.': 'Necesita ayuda, y puede tensar un nervio.',
  'Back hold over an edge': 'Sostener la espalda sobre un borde',
  'Lie with the trunk over an edge, legs held, and stay level.':
    'Acuéstate con el tronco fuera de un borde, con las piernas sujetas, y mantente en horizontal.',
  'Men: under 176 seconds went with low back pain in the next year, over 198 with none. Not in women.':
    'Hombres: menos de 176 segundos se asoció a dolor lumbar en el año siguiente; más de 198, a ninguno. En mujeres, no.',
  'Debated, and about the low back.': 'Discutido, y trata de la zona lumbar.',
  'Too hard and too risky to do alone. The chest-lift hold takes its place.':
    'Demasiado duro y arriesgado a solas. Lo sustituye sostener el pecho arriba.',
  'Chest-lift hold': 'Sostener el pecho arriba',
  'Lie on your front, arms by your sides.': 'Acuéstate boca abajo, brazos a los lados.',
  'Lift the forehead 2 to 3 cm (1 inch) off the floor and breathe.':
    'Levanta la frente de 2 a 3 cm (1 pulgada) del suelo y respira.',
  'Stop the clock when you sink.': 'Para el reloj cuando bajes.',
  'None for the upper back. A fair aim is from 30 to 60 seconds.':
    'Para la espalda alta no hay ninguno. Una buena meta es de 30 a 60 segundos.',
  'Holds like it exist. None has a norm for the upper back.':
    'Hay pruebas parecidas. Ninguna tiene una norma para la espalda alta.',
  'A fair aim is 30 seconds, then 60. There is no norm.':
    'Una buena meta son 30 segundos, luego 60. No hay norma.',
  'Shoulder-blade hold': 'Sostener los omóplatos',
  'Stand with bent elbows and a light band in your hands.':
    'Ponte de pie con los codos doblados y una banda suave en las manos.',
  'Pull it half apart and hold.': 'Ábrela hasta la mitad y mantén.',
  'Stop the clock when you shake or lose the place.':
    'Para el reloj cuando tiembles o pierdas la postura.',
  'No norm for people at home.': 'No hay norma para personas en casa.',
  'Sit with a broomstick across your chest.': 'Siéntate con un palo de escoba delante del pecho.',
  'Turn as far as you can without pain.': 'Gira todo lo que puedas sin dolor.',
  'Read the angle with a phone or from a photo taken from above. Do both sides.':
    'Lee el ángulo con un teléfono o en una foto hecha desde arriba. Haz los dos lados.',
  'Healthy adults turn about 41 to 45 degrees.':
    'Los adultos sanos giran de 41 a 45 grados, más o menos.',
  'Reliable: a change of 3 to 6 degrees is more than the error.':
    'Fiable: un cambio de 3 a 6 grados es más que el error.',
  'One side turns clearly less. Work on that side gently.':
    'Un lado gira claramente menos. Trabaja ese lado con suavidad.',
  'Kneeling turn': 'Giro de rodillas',
  'Kneel and sit back on your heels, one forearm on the floor.':
    'Ponte de rodillas y siéntate sobre los talones, con un antebrazo en el suelo.',
  'Put the other hand behind your head.': 'Pon la otra mano detrás de la cabeza.',
  'Open this elbow to the ceiling. Look or film how far it goes.':
    'Abre ese codo hacia el techo. Mira o graba hasta dónde llega.',
  'Less than 50 degrees is limited.': 'Menos de 50 grados es limitado.',
  'Fair. Judging it by eye works well enough.': 'Aceptable. Juzgarlo a ojo funciona bastante bien.',
  'Your upper back turns little. Gentle turns may help.':
    'Tu espalda alta gira poco. Los giros suaves pueden ayudar.',
  'Wall angel': 'Ángel en la pared',
  'Stand with your back to a wall.': 'Ponte de pie con la espalda contra una pared.',
  'Slide your arms up as far as they go with ease.':
    'Desliza los brazos hacia arriba hasta donde lleguen con facilidad.',
  'Note whether head, ribs and hands stay in touch.':
    'Anota si la cabeza, las costillas y las manos siguen tocando.',
  'Low. It only shows how the movement goes.': 'Baja. Solo muestra cómo va el movimiento.',
  'Neck hold': 'Sostener el cuello',
  'Lie on your back, nod, and hold the head 2 cm up.':
    'Acuéstate boca arriba, asiente y sostén la cabeza a 2 cm.',
  'None. Healthy adults hold 29 to 39 seconds, with a very wide spread.':
    'Ninguno. Los adultos sanos aguantan de 29 a 39 segundos, con diferencias muy grandes.',
  'A change must be about 46 seconds to be more than error.':
    'Un cambio debe ser de unos 46 segundos para ser más que error.',
  'The error is larger than the result.': 'El error es mayor que el resultado.',
  'Chest expansion': 'Expansión del pecho',
  'Put a tape round the chest. Compare full out with full in.':
    'Pon una cinta alrededor del pecho. Compara tras soltar todo el aire y tras tomarlo todo.',
  'None for all: it varies widely and falls with age.':
    'Ninguno para todos: varía mucho y baja con la edad.',
  'Limits that clinicians use depend on age and sex.':
    'Los límites que usan los profesionales dependen de la edad y del sexo.',
  'One limit for all would frighten the wrong people. A clinician can measure it.':
    'Un solo límite para todos asustaría a las personas equivocadas. Un profesional de la salud puede medirlo.',
  'Sit to stand in 30 seconds': 'Sentarse y levantarse en 30 segundos',
  'Sit on a firm chair with crossed arms.': 'Siéntate en una silla firme con los brazos cruzados.',
  'Stand up and sit down for 30 seconds.': 'Levántate y siéntate durante 30 segundos.',
  'Count each time you stand.': 'Cuenta cada vez que te pones de pie.',
  'Norms by age exist. Only compare it with yourself.':
    'Hay normas por edad. Compárate solo contigo.',
  'A start for pacing.': 'Un punto de partida para dosificar.',
  'Pain of 4 of 10 or more.': 'Dolor de 4 de 10 o más.',
  'You feel dizzy.': 'Te mareas.',
  'Anything tingles.': 'Algo hormiguea.',
  Headstand: 'Parada de cabeza',
  'Shoulder stand': 'Vela sobre los hombros',
  Plough: 'Arado',
  'Full wheel': 'Rueda completa',
  Camel: 'Camello',
  'Deep seated forward fold': 'Flexión profunda hacia delante en el suelo',
  'Fast flowing yoga': 'Yoga rápido y continuo',
  'Hot yoga': 'Yoga con calor',
} as const;
