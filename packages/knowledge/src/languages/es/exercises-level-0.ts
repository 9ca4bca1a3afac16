/** Spanish of the exercises of level 0: breathe, let go, move a little. */

export const exercisesLevel0 = {
  'Low rib breathing': 'Respirar con las costillas bajas',
  'Calms the muscles that guard the sore place.':
    'Calma los músculos que protegen el sitio dolorido.',
  'Lie on your back with your knees bent, or lean back in a chair.':
    'Acuéstate boca arriba con las rodillas dobladas, o recuéstate en una silla.',
  'Rest your hands on your low ribs.': 'Apoya las manos en las costillas bajas.',
  'Breathe in through the nose and let the ribs widen into your hands.':
    'Toma aire por la nariz y deja que las costillas se abran hacia las manos.',
  'Breathe out long and slow, longer than in.':
    'Suelta el aire largo y lento, más tiempo del que tardas en tomarlo.',
  'Let the shoulders sink with each breath out.':
    'Deja caer los hombros cada vez que sueltas el aire.',
  'Lean back in a chair or lie on your side, not flat on your back.':
    'Recuéstate en una silla o acuéstate de lado, no del todo boca arriba.',
  'A sharp pain as you breathe in: run the check again.':
    'Un dolor agudo al tomar aire: repite la revisión.',
  'Tingling or light in the head: breathe as usual.': 'Hormigueo o mareo: respira como siempre.',
  'Do it sitting, then standing.': 'Hazlo en una silla, luego de pie.',
  'Relaxing was tested in low-back pain that lasts, not in the upper back.':
    'La relajación se probó en el dolor lumbar que dura, no en la espalda alta.',
  'Shrug and let go': 'Encoger y soltar',
  'Lets shoulders that creep up come down again.':
    'Hace bajar los hombros que se suben poco a poco.',
  'Sit or stand with your arms hanging.': 'Siéntate o ponte de pie con los brazos colgando.',
  'Lift both shoulders towards your ears for 3 seconds.':
    'Sube los dos hombros hacia las orejas durante 3 segundos.',
  'Let them drop and rest for 5 seconds.': 'Déjalos caer y descansa 5 segundos.',
  'Feel how low they come.': 'Siente cuánto bajan.',
  'Pain or tingling runs into the arm.': 'El dolor o el hormigueo baja por el brazo.',
  'Hold each lift for 5 seconds.': 'Mantén cada subida 5 segundos.',
  'Small shoulder-blade clock': 'Reloj pequeño de los omóplatos',
  'Moves the shoulder blades without loading them.': 'Mueve los omóplatos sin cargarlos.',
  'Sit tall with your hands on your thighs.':
    'Siéntate con la espalda larga y las manos en los muslos.',
  'Slide the shoulder blades up a little, then down.':
    'Desliza los omóplatos un poco hacia arriba y luego hacia abajo.',
  'Slide them back a little, then forward.':
    'Deslízalos un poco hacia atrás y luego hacia delante.',
  'Keep it tiny and slow, and keep the arms loose.':
    'Que sea muy pequeño y lento, con los brazos sueltos.',
  'Make the circle a little larger.': 'Haz el círculo un poco más grande.',
  'Seated rock': 'Balanceo en la silla',
  'Gets the whole spine to move from below, so the sore part only follows.':
    'Mueve toda la columna desde abajo, de modo que la parte dolorida solo acompaña.',
  'Sit near the front of a chair, feet flat.':
    'Siéntate cerca del borde de una silla, con los pies planos.',
  'Roll back on your seat and let the chest sink.':
    'Rueda hacia atrás sobre el asiento y deja hundirse el pecho.',
  'Roll forward and let the chest rise.': 'Rueda hacia delante y deja subir el pecho.',
  'Go slowly, with your breath.': 'Ve despacio, con tu respiración.',
  'Do it standing, hands on your hips.': 'Hazlo de pie, con las manos en las caderas.',
  'Lean on the table': 'Apoyarse en la mesa',
  'Holds the weight of your head and arms, so the back can rest.':
    'La mesa carga el peso de la cabeza y los brazos, y así la espalda descansa.',
  'Sit at a table.': 'Siéntate a una mesa.',
  'Lay your forearms on the table.': 'Pon los antebrazos sobre la mesa.',
  'Rest your forehead on your arms.': 'Apoya la frente en los brazos.',
  'Breathe slowly into the upper back.': 'Respira despacio hacia la espalda alta.',
  'A table': 'Una mesa',
  'You feel dizzy as you bend or come up.': 'Te mareas al inclinarte o al subir.',
  'Stay longer, as long as it eases.': 'Quédate más tiempo, mientras alivie.',
  'Easy walk': 'Paseo fácil',
  'Stand tall, with nothing heavy in your hands.':
    'Ponte de pie con la espalda larga y nada pesado en las manos.',
  'Walk slowly on flat ground.': 'Camina despacio por terreno llano.',
  'Let the arms swing small.': 'Deja que los brazos se muevan un poco.',
  'Turn back while it is easy.': 'Da la vuelta mientras aún sea fácil.',
  'Walk for 20 minutes at most in one go.': 'Camina como máximo 20 minutos seguidos.',
  'A tight chest or a short breath that comes with the effort: call for help.':
    'El pecho aprieta o falta el aire con el esfuerzo: pide ayuda.',
  'Add 10 to 20 % a day if the next morning is no worse.':
    'Añade de 10 a 20 % al día si la mañana siguiente no es peor.',
} as const;
