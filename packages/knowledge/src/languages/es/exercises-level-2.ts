/** Spanish of the exercises of level 2: strength. */

export const exercisesLevel2 = {
  'Wall slide': 'Deslizar en la pared',
  'Trains the shoulder blades to glide as the arms go up.':
    'Enseña a los omóplatos a deslizarse cuando suben los brazos.',
  'Face a wall, forearms on it, elbows at shoulder height.':
    'Ponte frente a una pared, con los antebrazos en ella y los codos a la altura de los hombros.',
  'Press the forearms lightly into the wall.': 'Aprieta un poco los antebrazos contra la pared.',
  'Slide them up and let the shoulder blades glide.':
    'Deslízalos hacia arriba y deja que los omóplatos se deslicen.',
  'Slide them down slowly.': 'Deslízalos despacio hacia abajo.',
  'A wall': 'Una pared',
  'Slide only as high as it does not catch.': 'Desliza solo hasta donde no se enganche.',
  'Put a light band round your wrists.': 'Ponte una banda suave alrededor de las muñecas.',
  'Band pull-apart': 'Abrir la banda',
  'Strengthens the muscles between the shoulder blades.':
    'Fortalece los músculos entre los omóplatos.',
  'Stand tall, arms straight ahead, a light band in your hands.':
    'Ponte de pie con la espalda larga, los brazos rectos al frente y una banda suave en las manos.',
  'Pull the band apart until it meets your chest.': 'Abre la banda hasta que toque el pecho.',
  'Keep the shoulders low and breathe out.': 'Mantén los hombros bajos y suelta el aire.',
  'Let it come back slowly.': 'Deja que vuelva despacio.',
  'A light band': 'Una banda suave',
  'Take a lighter band. Leave it if the shoulder hurts more than 3 of 10.':
    'Toma una banda más suave. Déjalo si el hombro duele más de 3 de 10.',
  'The shoulder hurts more than 3 of 10.': 'El hombro duele más de 3 de 10.',
  'Take a stronger band.': 'Toma una banda más fuerte.',
  'Band row': 'Remo con banda',
  'Strengthens the pull that holds the upper back up.':
    'Fortalece el tirón que sostiene la espalda alta.',
  'Stand facing a band that is fixed at chest height.':
    'Ponte frente a una banda fijada a la altura del pecho.',
  'Pull your elbows back, close to your sides.':
    'Lleva los codos hacia atrás, cerca de los costados.',
  'Pause for 2 seconds.': 'Haz una pausa de 2 segundos.',
  'Let the arms go forward slowly.': 'Deja ir los brazos hacia delante despacio.',
  'A band and a firm hook or door': 'Una banda y un gancho o una puerta firmes',
  'Pull only until the elbows reach your sides.':
    'Tira solo hasta que los codos lleguen a los costados.',
  'The top of the shoulder joint pinches.': 'Pellizca en lo alto de la articulación del hombro.',
  'Pull with one arm at a time.': 'Tira con un brazo cada vez.',
  'Y, T and W': 'Y, T y W',
  'Strengthens the muscles that pull the shoulder blades back and down.':
    'Fortalece los músculos que llevan los omóplatos hacia atrás y hacia abajo.',
  'Lie on your front, forehead on a folded towel.':
    'Acuéstate boca abajo, con la frente en una toalla doblada.',
  'Lift the arms a little as a Y, thumbs up. Lower them.':
    'Levanta un poco los brazos en forma de Y, con los pulgares arriba. Bájalos.',
  'Lift them as a T, then as a W.': 'Levántalos en forma de T y luego de W.',
  'Keep the neck long and the lift small.': 'Mantén el cuello largo y la subida pequeña.',
  'Only do the shapes that do not hurt.': 'Haz solo las formas que no duelen.',
  'Stand bent at the hips, back straight, in place of lying.':
    'En vez de acostarte, ponte de pie con las caderas dobladas y la espalda recta.',
  'The low back pinches.': 'La zona lumbar pellizca.',
  'Hold half a kilo to a kilo (1 to 2 lb) in each hand.':
    'Sujeta de medio kilo a un kilo (de 1 a 2 lb) en cada mano.',
  'Shoulder-blade push-up': 'Flexión de omóplatos',
  'Strengthens the muscle that holds the blade flat on the ribs.':
    'Fortalece el músculo que mantiene el omóplato pegado a las costillas.',
  'Lean on a wall with straight arms.': 'Apóyate en una pared con los brazos rectos.',
  'Let the chest sink, so that the shoulder blades meet.':
    'Deja hundirse el pecho, de modo que los omóplatos se junten.',
  'Push the wall away, so that they part.': 'Empuja la pared, de modo que se separen.',
  'Keep the elbows straight.': 'Mantén los codos rectos.',
  'Lean on your forearms.': 'Apóyate en los antebrazos.',
  'Use a table, then the floor.': 'Usa una mesa y más adelante el suelo.',
  'Side raise': 'Elevación lateral',
  'Two minutes a day of this eased neck and shoulder pain in a trial.':
    'En un estudio, dos minutos al día de esto aliviaron el dolor de cuello y hombros.',
  'Stand on a light tube or band, its ends in your hands.':
    'Pisa un tubo o una banda suave, con las puntas en las manos.',
  'Bring the arms a little in front of your sides.':
    'Lleva los brazos un poco por delante de los costados.',
  'Lift them to shoulder height, thumbs up.':
    'Levántalos a la altura de los hombros, con los pulgares arriba.',
  'Lower slowly. Go on until you are tired, 2 minutes at most.':
    'Baja despacio. Sigue hasta cansarte, como máximo 2 minutos.',
  'A tube or long band': 'Un tubo o una banda larga',
  'Lift only below the height where it catches.':
    'Levanta solo por debajo de la altura en que se engancha.',
  'Build up to 12 minutes a day, with rests.':
    'Sube poco a poco hasta 12 minutos al día, con descansos.',
  'Tested in neck and shoulder pain of office workers.':
    'Se probó en el dolor de cuello y hombros de personas que trabajan en oficinas.',
  'Bird dog': 'Pájaro y perro',
  'Keeps the trunk still while an arm and a leg move.':
    'Mantiene firme el tronco mientras se mueven un brazo y una pierna.',
  'Reach one arm forward and the other leg back.':
    'Estira un brazo hacia delante y la otra pierna hacia atrás.',
  'Keep the back level and breathe.': 'Mantén la espalda nivelada y respira.',
  'Stay for 5 seconds, then change sides.': 'Quédate 5 segundos y cambia de lado.',
  'Rest on your forearms, or move only the leg.':
    'Apóyate en los antebrazos, o mueve solo la pierna.',
  'Stand at a wall and lift one arm and the other leg.':
    'Ponte de pie ante una pared y levanta un brazo y la otra pierna.',
  'You sway, or it hurts.': 'Te tambaleas, o duele.',
  'Stay for 8 seconds.': 'Quédate 8 segundos.',
  'Dead bug': 'Bicho boca arriba',
  'Trains the belly to hold the ribs still.': 'Enseña al vientre a mantener firmes las costillas.',
  'Lie on your back, arms up, hips and knees bent at right angles.':
    'Acuéstate boca arriba, brazos arriba, caderas y rodillas dobladas en ángulo recto.',
  'Lower one arm behind you and stretch the other leg away.':
    'Baja un brazo hacia atrás y estira la otra pierna.',
  'Breathe out and keep the back where it is.': 'Suelta el aire y deja la espalda donde está.',
  'Come back and change sides.': 'Vuelve y cambia de lado.',
  'Leave the arms up and move only the legs.': 'Deja los brazos arriba y mueve solo las piernas.',
  'Stretch the leg longer and lower.': 'Estira la pierna más lejos y más abajo.',
  'Side plank on the knees': 'Plancha lateral de rodillas',
  'Strengthens the side of the trunk.': 'Fortalece el costado del tronco.',
  'Lie on your side, elbow under the shoulder, knees bent back.':
    'Acuéstate de lado, el codo bajo el hombro, las rodillas dobladas hacia atrás.',
  'Lift your hips until you are straight from knees to head.':
    'Levanta las caderas hasta formar una línea de las rodillas a la cabeza.',
  'Breathe and hold.': 'Respira y mantén.',
  'Lower slowly and change sides.': 'Baja despacio y cambia de lado.',
  'The shoulder hurts.': 'Duele el hombro.',
  'Do it on your feet.': 'Hazlo sobre los pies.',
  'Chest lift': 'Levantar el pecho',
  'Strengthens the muscles along the spine.': 'Fortalece los músculos a lo largo de la columna.',
  'Lie on your front, arms by your sides, chin tucked.':
    'Acuéstate boca abajo, brazos a los lados, mentón hacia dentro.',
  'Lift your chest a little off the floor.': 'Levanta un poco el pecho del suelo.',
  'Look down and keep the neck long.': 'Mira hacia abajo y mantén el cuello largo.',
  'Hold for 3 seconds and lower.': 'Mantén 3 segundos y baja.',
  'Keep the lift small.': 'Que la subida sea pequeña.',
  'Hold the lift and time it.': 'Mantén la subida y mide el tiempo.',
  'One-sided carry': 'Cargar con una mano',
  'Trains the trunk to stay upright under a load.':
    'Enseña al tronco a seguir erguido con una carga.',
  'Stand tall with a light bag in one hand.':
    'Ponte de pie con la espalda larga y una bolsa ligera en una mano.',
  'Walk slowly for 20 metres.': 'Camina despacio 20 metros.',
  'Stay upright, as if you carried nothing.':
    'Sigue con la espalda larga, como si no llevaras nada.',
  'Change hands and walk back.': 'Cambia de mano y vuelve caminando.',
  'A light bag': 'Una bolsa ligera',
  'You lean or limp.': 'Te inclinas o cojeas.',
  'Add 1 kg (2 lb) to the bag.': 'Añade 1 kg (2 lb) a la bolsa.',
  Bridge: 'Puente',
  'Strengthens the back and the buttocks.': 'Fortalece la espalda y los glúteos.',
  'Lie on your back, knees bent, feet flat.':
    'Acuéstate boca arriba, rodillas dobladas, pies planos.',
  'Press the feet down and lift your hips.':
    'Aprieta los pies contra el suelo y levanta las caderas.',
  'Keep the weight on the shoulders, not on the neck.':
    'Lleva el peso en los hombros, no en el cuello.',
  'Stay for 3 breaths and lower slowly.': 'Quédate 3 respiraciones y baja despacio.',
  'You feel pressure in the neck or the head.': 'Sientes presión en el cuello o en la cabeza.',
  'Stay for 5 breaths.': 'Quédate 5 respiraciones.',
  'Puppy pose': 'Postura del cachorro',
  'Opens the upper back and the armpits.': 'Abre la espalda alta y las axilas.',
  'Walk your hands forward and keep the hips over the knees.':
    'Camina con las manos hacia delante y deja las caderas sobre las rodillas.',
  'Let the chest sink towards the floor.': 'Deja hundirse el pecho hacia el suelo.',
  'Rest the forehead and stay for 5 breaths.': 'Apoya la frente y quédate 5 respiraciones.',
  'Stand and rest your hands on a table.': 'Ponte de pie y apoya las manos en una mesa.',
  'Let the chest sink a little lower.': 'Deja hundirse el pecho un poco más.',
  'Downward dog at the wall': 'Perro boca abajo en la pared',
  'Lengthens shoulders, back and thighs without the head going down.':
    'Alarga hombros, espalda y muslos sin bajar la cabeza.',
  'Stand facing a wall, hands on it at hip height.':
    'Ponte frente a una pared, con las manos en ella a la altura de las caderas.',
  'Walk back until your back is level.': 'Camina hacia atrás hasta que la espalda quede nivelada.',
  'Push the hips away from the wall, knees soft.':
    'Aleja las caderas de la pared, con las rodillas sueltas.',
  'Stay for 5 breaths and walk in.': 'Quédate 5 respiraciones y acércate caminando.',
  'Rest your forearms on the wall or on a table.':
    'Apoya los antebrazos en la pared o en una mesa.',
  'You feel pressure in the head or the eyes.': 'Sientes presión en la cabeza o en los ojos.',
  'Straighten the knees a little more.': 'Estira las rodillas un poco más.',
} as const;
