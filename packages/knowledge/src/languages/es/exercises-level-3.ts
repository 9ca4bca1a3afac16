/** Spanish of the exercises of level 3: load and daily life. */

export const exercisesLevel3 = {
  'Hip hinge lift': 'Levantar desde las caderas',
  'Teaches you to lift from the hips with a straight back.':
    'Te enseña a levantar desde las caderas con la espalda recta.',
  'Stand with a broomstick along your head, mid back and tailbone.':
    'Ponte de pie con un palo de escoba a lo largo de la cabeza, la mitad de la espalda y la rabadilla.',
  'Push your hips back and bend forward, knees soft.':
    'Lleva las caderas hacia atrás e inclínate, con las rodillas sueltas.',
  'Keep the stick in touch at all three places.': 'Que el palo siga tocando los tres sitios.',
  'Stand up. Once it is easy, lift 4 to 10 kg (9 to 22 lb) in place of the stick.':
    'Ponte de pie. Cuando sea fácil, levanta de 4 a 10 kg (de 9 a 22 lb) en lugar del palo.',
  'A broomstick, then a weight': 'Un palo de escoba, y luego un peso',
  'Lift nothing with a bent back. Stay with the stick.':
    'No levantes nada con la espalda doblada. Sigue con el palo.',
  'Bend only half way and slowly.': 'Inclínate solo hasta la mitad y despacio.',
  'Start at 4 kg (9 lb) and go up to 10 kg (22 lb).':
    'Empieza con 4 kg (9 lb) y sube hasta 10 kg (22 lb).',
  'Light overhead press': 'Empuje ligero sobre la cabeza',
  'Gets you ready to reach and lift above your head.':
    'Te prepara para alcanzar y levantar por encima de la cabeza.',
  'Stand with light weights at your shoulders.':
    'Ponte de pie con pesos ligeros junto a los hombros.',
  'Keep the ribs down.': 'Mantén las costillas bajas.',
  'Press both hands up over your head.': 'Empuja las dos manos por encima de la cabeza.',
  'Lower slowly.': 'Baja despacio.',
  'Two light weights': 'Dos pesos ligeros',
  'Take a little more weight.': 'Toma un poco más de peso.',
  'Ball turn': 'Giro con balón',
  'Loads the turn that sport and work need.':
    'Carga el giro que el deporte y el trabajo necesitan.',
  'Stand with a light ball or a fixed band in both hands.':
    'Ponte de pie con un balón ligero o una banda fija en las dos manos.',
  'Turn your chest and the ball to one side.': 'Gira el pecho y el balón a un lado.',
  'Let your hips turn a little too.': 'Deja que las caderas también giren un poco.',
  'Turn to the other side, smooth and slow.': 'Gira al otro lado, suave y lento.',
  'A ball of 1 to 2 kg, or a band': 'Un balón de 1 a 2 kg, o una banda',
  'A rib hurts.': 'Duele una costilla.',
  'Go a little faster, then take a heavier ball.':
    'Ve un poco más rápido, y luego toma un balón más pesado.',
  'Brisk walk, cycle or swim': 'Caminar a buen paso, bicicleta o nadar',
  'Builds the stamina that keeps backs well.': 'Crea la resistencia que mantiene sana la espalda.',
  'Choose what you like: walking, cycling or swimming.':
    'Elige lo que te guste: caminar, montar en bicicleta o nadar.',
  'Go at a pace that makes you breathe faster but lets you talk.':
    'Ve a un ritmo que te haga respirar más rápido pero te deje hablar.',
  'Keep the shoulders loose.': 'Mantén los hombros sueltos.',
  'Slow down for the last 3 minutes.': 'Baja el ritmo en los últimos 3 minutos.',
  'Walk, for 20 minutes at most in one go.': 'Camina, como máximo 20 minutos seguidos.',
  'Add a few minutes a week, up to 30 minutes on 5 days.':
    'Añade unos minutos por semana, hasta 30 minutos 5 días.',
  'One-minute desk break': 'Pausa de un minuto en el escritorio',
  'Breaks up long sitting before the back stiffens.':
    'Interrumpe el mucho estar en la silla antes de que la espalda se ponga rígida.',
  'Sit at your desk.': 'Siéntate ante tu escritorio.',
  'Shrug 5 times.': 'Encoge los hombros 5 veces.',
  'Turn 5 times to each side.': 'Gira 5 veces a cada lado.',
  'Pull your arms apart 5 times.': 'Abre los brazos 5 veces.',
  'Stand up. Do this after every 30 to 60 minutes of sitting.':
    'Ponte de pie. Haz esto cada 30 a 60 minutos en la silla.',
  'Walk for a minute after it.': 'Camina un minuto después.',
  'Back-of-thigh stretch': 'Estirar la parte de atrás del muslo',
  'Lengthens the back of the thigh, if your own test says it is short.':
    'Alarga la parte de atrás del muslo, si tu propia prueba dice que está corta.',
  'Lie on your back, a strap round one foot, this hip bent at a right angle.':
    'Acuéstate boca arriba, una correa alrededor de un pie, esa cadera doblada en ángulo recto.',
  'Hold the thigh upright.': 'Mantén el muslo vertical.',
  'Straighten the knee until you feel a mild pull.':
    'Estira la rodilla hasta sentir un tirón suave.',
  'Breathe and stay, then change legs.': 'Respira y quédate, luego cambia de pierna.',
  'A strap or belt': 'Una correa o un cinturón',
  'Pain or tingling runs down the leg.': 'El dolor o el hormigueo baja por la pierna.',
  'It stays as it is.': 'Se queda como está.',
  'Studied in low-back pain, with weak and mixed results.':
    'Estudiado en el dolor lumbar, con resultados débiles y variados.',
} as const;
