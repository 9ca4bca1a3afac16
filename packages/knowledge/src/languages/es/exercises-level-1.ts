/** Spanish of the exercises of level 1: gentle moves and stretches. */

export const exercisesLevel1 = {
  'Cat and camel': 'Gato y camello',
  'Bends and straightens the middle of the back.': 'Dobla y endereza la mitad de la espalda.',
  'Go on hands and knees, hands under the shoulders.':
    'Ponte a cuatro patas, con las manos bajo los hombros.',
  'Round your back up and let the head sink.':
    'Redondea la espalda hacia arriba y deja caer la cabeza.',
  'Then let the middle of the back sink and look a little up.':
    'Luego deja hundirse la mitad de la espalda y mira un poco hacia arriba.',
  'Go slowly, 4 to 6 seconds each way.': 'Ve despacio, de 4 a 6 segundos en cada sentido.',
  'Leave out the rounding. Only arch gently.': 'Omite el redondeo. Solo arquea con suavidad.',
  'Stand and put your hands on a wall instead.':
    'En su lugar, ponte de pie con las manos en una pared.',
  'Breathe in as you arch and out as you round.': 'Toma aire al arquear y suéltalo al redondear.',
  'Open book': 'Libro abierto',
  'Turns the upper back while the low back rests.':
    'Gira la espalda alta mientras la zona lumbar descansa.',
  'Lie on your side, knees bent, arms straight in front, palms together.':
    'Acuéstate de lado, rodillas dobladas, brazos rectos al frente, palmas juntas.',
  'Lift the top arm and open it to the other side.':
    'Levanta el brazo de arriba y ábrelo hacia el otro lado.',
  'Follow the hand with your eyes.': 'Sigue la mano con la mirada.',
  'Stay open for 5 seconds, then come back.': 'Quédate con el brazo abierto 5 segundos y vuelve.',
  'Keep the top hand on your chest and turn only the chest.':
    'Deja la mano de arriba en el pecho y gira solo el pecho.',
  'Turn only as far as it is easy, not to the end.':
    'Gira solo hasta donde sea fácil, no hasta el final.',
  'Hold a cushion between your knees.': 'Sujeta un cojín entre las rodillas.',
  'Thread the needle': 'Enhebrar la aguja',
  'Turns and stretches the space between the shoulder blades.':
    'Gira y estira el espacio entre los omóplatos.',
  'Kneel on hands and knees.': 'Ponte a cuatro patas sobre manos y rodillas.',
  'Slide one arm under your chest, palm up.':
    'Desliza un brazo por debajo del pecho, con la palma hacia arriba.',
  'Let the shoulder and the side of the head come down.':
    'Deja bajar el hombro y el lado de la cabeza.',
  'Stay for 5 seconds, then slide back.': 'Quédate 5 segundos y desliza el brazo de vuelta.',
  'The shoulder or the neck pinches.': 'El hombro o el cuello pellizca.',
  'Stay for up to 15 seconds.': 'Quédate hasta 15 segundos.',
  'Seated turn': 'Giro en la silla',
  'Brings back the turn to both sides.': 'Devuelve el giro a los dos lados.',
  'Sit tall, feet flat, arms crossed on your chest.':
    'Siéntate con la espalda larga, pies planos, brazos cruzados sobre el pecho.',
  'Turn the chest to one side as far as it is easy.':
    'Gira el pecho a un lado hasta donde sea fácil.',
  'Stay for 2 seconds.': 'Quédate 2 segundos.',
  'Come back and turn to the other side.': 'Vuelve y gira hacia el otro lado.',
  'Turn only half as far.': 'Gira solo la mitad.',
  'Hold a stick across the chest and turn a little further.':
    'Sujeta un palo delante del pecho y gira un poco más.',
  'Lean back over the chair': 'Hacia atrás sobre la silla',
  'Straightens an upper back that has been bent for long.':
    'Endereza una espalda alta que ha estado mucho tiempo doblada.',
  'Sit with the middle of your back at the top edge of the chair back.':
    'Siéntate con la mitad de la espalda contra el borde de arriba del respaldo.',
  'Put your hands behind your head and let them carry it.':
    'Pon las manos detrás de la cabeza y deja que la sostengan.',
  'Lean back a little over the edge.': 'Inclínate un poco hacia atrás sobre el borde.',
  'Come back up. Keep it small.': 'Vuelve a subir. Que sea pequeño.',
  'A chair with a firm, low back': 'Una silla con respaldo firme y bajo',
  'Keep it small and stop well before the end.': 'Que sea pequeño, y para mucho antes del final.',
  'Cross your arms on your chest instead.': 'En su lugar, cruza los brazos sobre el pecho.',
  'Lie with a rolled towel under the middle of your back for 5 minutes.':
    'Acuéstate con una toalla enrollada bajo la mitad de la espalda durante 5 minutos.',
  'Doorway chest stretch': 'Estirar el pecho en la puerta',
  'Lengthens the front of the chest that pulls the shoulders forward.':
    'Alarga la parte delantera del pecho, que tira de los hombros hacia delante.',
  'Stand in a doorway, one forearm on the frame, elbow no higher than the shoulder.':
    'Ponte en una puerta, un antebrazo en el marco y el codo como mucho a la altura del hombro, no más alto.',
  'Step through with one foot until you feel a mild pull.':
    'Da un paso con un pie hasta sentir un tirón suave.',
  'Breathe and stay. Do not bounce.': 'Respira y quédate. Sin rebotes.',
  'Step back and change sides.': 'Vuelve atrás y cambia de lado.',
  'A doorway': 'Una puerta',
  'Keep the elbow lower and the step small.': 'Pon el codo más bajo y da un paso más pequeño.',
  'The hand tingles: lower the arm.': 'La mano hormiguea: baja el brazo.',
  'Stay for up to 30 seconds.': 'Quédate hasta 30 segundos.',
  'Neck-to-shoulder stretch': 'Estirar del cuello al hombro',
  'Lengthens the muscle from the neck to the top of the shoulder blade.':
    'Alarga el músculo que va del cuello a lo alto del omóplato.',
  'Sit on one hand, so that this shoulder stays down.':
    'Siéntate sobre una mano, para que ese hombro se quede abajo.',
  'Look down towards the other armpit.': 'Mira hacia abajo, hacia la otra axila.',
  'Rest the free hand on your head. Let only its weight work.':
    'Apoya la mano libre en la cabeza. Que solo trabaje su peso.',
  'Breathe and stay. Never pull and never jerk.':
    'Respira y quédate. Nunca tires y nunca des sacudidas.',
  'Leave the hand off your head.': 'Quita la mano de la cabeza.',
  'Dizzy, or pain runs into the arm.': 'Mareo, o dolor que baja por el brazo.',
  'It stays as it is. More pull does not help more.': 'Se queda como está. Tirar más no ayuda más.',
  'Kneel and reach': 'De rodillas y estirar',
  'Lengthens the back and the sides and lets you breathe into them.':
    'Alarga la espalda y los costados y te deja respirar hacia ellos.',
  'Go on hands and knees.': 'Ponte a cuatro patas.',
  'Sit back towards your heels.': 'Siéntate hacia los talones.',
  'Slide your arms forward along the floor.': 'Desliza los brazos hacia delante por el suelo.',
  'Breathe into the back of your ribs.': 'Respira hacia la parte de atrás de las costillas.',
  'Sit at a table and slide your arms along it.':
    'Siéntate a una mesa y desliza los brazos sobre ella.',
  'Take the knees wide, to leave room for the belly.':
    'Abre las rodillas para dejar sitio al vientre.',
  'Walk both hands to one side, then to the other.':
    'Camina con las dos manos hacia un lado y luego hacia el otro.',
  'Standing side bend': 'Inclinarse a un lado de pie',
  'Opens the ribs on one side.': 'Abre las costillas de un lado.',
  'Stand with your feet as wide as your hips.':
    'Ponte de pie con los pies al ancho de las caderas.',
  'Lift one arm over your head.': 'Levanta un brazo por encima de la cabeza.',
  'Lean to the other side until you feel a mild pull.':
    'Inclínate al otro lado hasta sentir un tirón suave.',
  'Breathe and stay, then change sides.': 'Respira y quédate, luego cambia de lado.',
  'Lean only a little.': 'Inclínate solo un poco.',
  'Put the hand on your head or hip.': 'Pon la mano en la cabeza o en la cadera.',
  'Stand side on to a wall and lean your hip towards it.':
    'Ponte de lado junto a una pared e inclina la cadera hacia ella.',
  'Small nod': 'Asentir un poco',
  'Wakes the deep muscles that hold the neck long.':
    'Despierta los músculos profundos que mantienen largo el cuello.',
  'Sit tall and look straight ahead.': 'Siéntate con la espalda larga y mira al frente.',
  'Nod a little, as if to say a small yes.': 'Asiente un poco, como si dijeras un pequeño sí.',
  'Make the back of the neck long.': 'Alarga la nuca.',
  'Stay for 5 seconds, then let go.': 'Quédate 5 segundos y suelta.',
  'Go on only if the arm feels better with it.': 'Sigue solo si el brazo se siente mejor con ello.',
  'The pain or tingling in the arm spreads.': 'El dolor o el hormigueo del brazo se extiende.',
  'Do it lying on your back.': 'Hazlo boca arriba.',
  'Breathe into a towel': 'Respirar contra una toalla',
  'Lets the ribs move again with each breath.':
    'Deja que las costillas se muevan otra vez con cada respiración.',
  'Sit tall, a towel round your low ribs, its ends crossed in your hands.':
    'Siéntate con la espalda larga, una toalla alrededor de las costillas bajas y sus puntas cruzadas en las manos.',
  'Pull the towel lightly snug.': 'Tira de la toalla hasta que quede un poco ajustada.',
  'Breathe in and widen the ribs against it.': 'Toma aire y abre las costillas contra ella.',
  'Breathe out and let the towel follow.': 'Suelta el aire y deja que la toalla acompañe.',
  'A towel': 'Una toalla',
  'Stay wide for 2 seconds before you breathe out.':
    'Quédate con las costillas abiertas 2 segundos antes de soltar el aire.',
  'Cat and cow': 'Gato y vaca',
  'Moves the whole spine with the breath.': 'Mueve toda la columna con la respiración.',
  'Breathe in, let the back sink and look a little up.':
    'Toma aire, deja hundirse la espalda y mira un poco hacia arriba.',
  'Breathe out and round the back.': 'Suelta el aire y redondea la espalda.',
  'Let the breath lead.': 'Deja que guíe la respiración.',
  'Slow the breath down.': 'Haz la respiración más lenta.',
  'Tested in low-back pain that lasts, where it did about as well as other exercise.':
    'Se probó en el dolor lumbar que dura, y ayudó más o menos tanto como otro ejercicio.',
  "Child's pose on cushions": 'Postura del niño sobre cojines',
  'Lets the back rest over a support.': 'Deja descansar la espalda sobre un apoyo.',
  'Kneel with a firm cushion in front of you.': 'Ponte de rodillas con un cojín firme delante.',
  'Lay your chest and head on the cushion.': 'Apoya el pecho y la cabeza en el cojín.',
  'Breathe into your back.': 'Respira hacia la espalda.',
  'Firm cushions': 'Cojines firmes',
  'Sit and rest over a table in place of the floor.':
    'En vez del suelo, siéntate y descansa sobre una mesa.',
  'Use less support.': 'Usa menos apoyo.',
  'Turns the upper back and stretches behind the shoulder.':
    'Gira la espalda alta y estira la parte de atrás del hombro.',
  'Kneel on hands and knees, a cushion in front of you.':
    'Ponte a cuatro patas, con un cojín delante.',
  'Slide one arm under your chest.': 'Desliza un brazo por debajo del pecho.',
  'Rest the shoulder and head on the cushion.': 'Apoya el hombro y la cabeza en el cojín.',
  'Stay for 5 breaths, then change sides.': 'Quédate 5 respiraciones y cambia de lado.',
  'A cushion': 'Un cojín',
  'Put a folded towel under your knees.': 'Pon una toalla doblada bajo las rodillas.',
  'Use a lower cushion.': 'Usa un cojín más bajo.',
  'Sphinx on the elbows': 'Esfinge sobre los codos',
  'Straightens the back gently.': 'Endereza la espalda con suavidad.',
  'Lie on your front, forearms on the floor, elbows under the shoulders.':
    'Acuéstate boca abajo, antebrazos en el suelo, codos bajo los hombros.',
  'Press the forearms down and let the chest rise.':
    'Aprieta los antebrazos hacia abajo y deja subir el pecho.',
  'Keep the hips on the floor and the neck long.':
    'Deja las caderas en el suelo y el cuello largo.',
  'Stay for 5 breaths and lower.': 'Quédate 5 respiraciones y baja.',
  'Rise only a little.': 'Sube solo un poco.',
  'The low back pinches, or pain runs down a leg.':
    'La zona lumbar pellizca, o el dolor baja por una pierna.',
  'Stay a little longer.': 'Quédate un poco más.',
  'Twist on a chair': 'Torsión en la silla',
  'Turns the trunk with the help of the chair.': 'Gira el tronco con ayuda de la silla.',
  'Sit tall on a chair, feet flat.':
    'Siéntate en una silla con la espalda larga y los pies planos.',
  'Put one hand on the other knee and one on the chair back.':
    'Pon una mano en la otra rodilla y la otra en el respaldo.',
  'Grow tall, then turn without pulling.': 'Alárgate y luego gira sin tirar.',
  'Stay for 3 breaths and change sides.': 'Quédate 3 respiraciones y cambia de lado.',
  'Turn away from the belly: an open twist only.':
    'Gira alejándote del vientre: solo una torsión abierta.',
  'Turn with the breath out.': 'Gira al soltar el aire.',
  'Mountain with arms': 'Montaña con brazos',
  'Gives you a feel for standing tall at ease.':
    'Te hace sentir cómo es estar de pie con la espalda larga y a gusto.',
  'Stand with both feet flat.': 'Ponte de pie con los dos pies planos.',
  'Grow tall from feet to head.': 'Alárgate de los pies a la cabeza.',
  'Breathe in and lift the arms out and up.': 'Toma aire y levanta los brazos por los lados.',
  'Breathe out and lower them.': 'Suelta el aire y bájalos.',
  'Lift the arms only to shoulder height.': 'Levanta los brazos solo hasta los hombros.',
  'Stay up for 2 breaths.': 'Quédate arriba 2 respiraciones.',
  'Legs up the wall': 'Piernas en la pared',
  'Lets everything rest at the end.': 'Deja que todo descanse al final.',
  'Sit side on to a wall, then lie back and swing the legs up.':
    'Siéntate de lado junto a una pared, recuéstate y sube las piernas.',
  'Rest the legs on the wall.': 'Apoya las piernas en la pared.',
  'Lay your hands on your ribs.': 'Pon las manos en las costillas.',
  'Breathe slowly. Let the floor carry you.': 'Respira despacio. Deja que el suelo te sostenga.',
  'Stay for up to 10 minutes.': 'Quédate hasta 10 minutos.',
} as const;
