/** Spanish of the articles about moving. */

export const articlesMoving = {
  'Stay active': 'Sigue en movimiento',
  'Rest from what hurts for a few days. Keep the rest of your life moving.':
    'Descansa de lo que duele unos pocos días. Mantén en movimiento el resto de tu vida.',
  'Better than bed': 'Mejor que la cama',
  'To stay active is slightly better than bed rest, for pain and for what you can do.':
    'Seguir en movimiento es un poco mejor que guardar cama, para el dolor y para lo que puedes hacer.',
  'Guidelines say: be as active as the pain allows.':
    'Las guías dicen: muévete tanto como el dolor permita.',
  'If you must lie down, keep it to a day or two.':
    'Si tienes que acostarte, que sea uno o dos días.',
  'Pace it': 'Dosifica',
  'Leave what brings the pain on for some days.': 'Deja unos días lo que provoca el dolor.',
  'Split tasks, swap arms, and carry things close to the body.':
    'Divide las tareas, alterna los brazos y lleva las cosas cerca del cuerpo.',
  'Walk a little, often.': 'Camina un poco, a menudo.',
  'Change your work for a while. You need not stop it.':
    'Cambia tu trabajo por un tiempo. No hace falta que lo dejes.',
  'And sport?': '¿Y el deporte?',
  'Sport is not forbidden. Do less for a while and come back in steps.':
    'El deporte no está prohibido. Haz menos por un tiempo y vuelve por pasos.',
  'Drive only when you can turn and brake, and nothing makes you sleepy.':
    'Conduce solo cuando puedas girarte y frenar, y nada te dé sueño.',
  'Stretching and warm-up': 'Estirar y calentar',
  'Gentle movement can start early. Stretch when the spasm lets go.':
    'El movimiento suave puede empezar pronto. Estira cuando el espasmo se suelte.',
  'When to start': 'Cuándo empezar',
  'Small, easy moves can start on the first day, if there is no danger sign.':
    'Los movimientos pequeños y fáciles pueden empezar el primer día, si no hay ninguna señal de peligro.',
  'Stretch when the pain at rest is 4 or less and not rising, and you can turn half way to each side.':
    'Estira cuando el dolor en reposo sea de 4 o menos y no suba, y puedas girar la mitad hacia cada lado.',
  'A simple spasm needs no doctor’s leave for that. A danger sign does.':
    'Un simple espasmo no necesita permiso del médico para eso. Una señal de peligro sí.',
  'Warm up first': 'Calienta primero',
  'March, roll your shoulders and breathe for 3 to 5 minutes.':
    'Marcha, gira los hombros y respira de 3 a 5 minutos.',
  'It is cheap and safe, so each session in Unknot begins with it.':
    'Es barato y seguro, así que cada sesión en Unknot empieza así.',
  'Did I skip the warm-up?': '¿Me salté el calentamiento?',
  'No study shows that most spasms come from that.':
    'Ningún estudio muestra que la mayoría de los espasmos venga de eso.',
  'Stretching before sport hardly changed how many got hurt.':
    'Estirar antes del deporte apenas cambió cuánta gente se lesionó.',
  'It hardly changed how sore people were.': 'Apenas cambió cuántas agujetas tuvo la gente.',
  'Active warm-ups do prevent some sport injuries. For the upper back nobody knows.':
    'El calentamiento activo sí previene algunas lesiones del deporte. Para la espalda alta nadie lo sabe.',
  'How to stretch': 'Cómo estirar',
  'Go slowly to a mild pull, and do not bounce.': 'Ve despacio hasta un tirón suave, y no rebotes.',
  'Stop with tingling, numbness, a weak limb, chest pain or dizziness.':
    'Para si hay hormigueo, adormecimiento, un brazo o una pierna débil, dolor de pecho o mareo.',
  Yoga: 'Yoga',
  'One good way to move among several. It is not magic.':
    'Una buena forma de moverse entre varias. No es magia.',
  'For lasting low-back pain it helps a little more than no exercise.':
    'Para el dolor lumbar que dura, ayuda un poco más que ningún ejercicio.',
  'It is about as good as other back exercise.':
    'Es más o menos tan bueno como otro ejercicio para la espalda.',
  'That is from 21 trials with 2,223 people. None was about a new spasm of the upper back.':
    'Eso viene de 21 estudios con 2223 personas. Ninguno trataba de un espasmo nuevo de la espalda alta.',
  'Is it safe?': '¿Es seguro?',
  'About as safe as other exercise. What people report is mostly more back pain.':
    'Más o menos tan seguro como otro ejercicio. Lo que cuenta la gente es casi siempre más dolor de espalda.',
  'Use props and stay short of the end of the range.':
    'Usa apoyos y quédate antes del final del recorrido.',
  'Leave out head and shoulder stands, the plough, deep folds and hot yoga.':
    'Omite la parada de cabeza y la vela, el arado, las flexiones profundas y el yoga con calor.',
  'After a break from thin bones, do not bend or twist far under load unless someone guides you.':
    'Tras una fractura por huesos frágiles, no te dobles ni gires mucho con carga si no te guía alguien.',
  Strength: 'Fuerza',
  'A few minutes a day are enough to matter.': 'Unos pocos minutos al día bastan para notarlo.',
  'Two minutes a day for 10 weeks took 1.4 points of 10 off neck and shoulder pain.':
    'Dos minutos al día durante 10 semanas quitaron 1.4 puntos de 10 al dolor de cuello y hombros.',
  'Twelve minutes took off 1.9.': 'Doce minutos quitaron 1.9.',
  'One hour a week works, however you split it.':
    'Una hora a la semana funciona, la repartas como la repartas.',
  'In students, training the upper back three times a week for 8 weeks eased their back pain.':
    'En estudiantes, entrenar la espalda alta tres veces por semana durante 8 semanas alivió su dolor de espalda.',
  'How to build up': 'Cómo ir subiendo',
  'Start when the pain is 3 or less, with little weight.':
    'Empieza cuando el dolor sea de 3 o menos, con poco peso.',
  'Pain of 0 to 3 while you train is fine. At 6 stop.':
    'Un dolor de 0 a 3 mientras entrenas está bien. Con 6, para.',
  'Next morning it should be as it was before. If not, do half.':
    'La mañana siguiente debe ser como antes. Si no, haz la mitad.',
  'With thin bones, strength work is good. Hinge at the hips.':
    'Con huesos frágiles, el trabajo de fuerza es bueno. Dobla por las caderas.',
  'Back to sport and heavy work': 'Volver al deporte y al trabajo pesado',
  'Come back in steps, when the body and you are ready.':
    'Vuelve por pasos, cuando tu cuerpo esté a punto y tú también.',
  'Ready?': '¿Es el momento?',
  'Being ready is a matter of degree, and you decide it together with those who help you.':
    'Estar a punto es cuestión de grados, y lo decides junto con quienes te ayudan.',
  'Unknot asks for a calm week, both sides about equal, no pain tablets for two days and your own trust in it.':
    'Unknot pide una semana en calma, los dos lados más o menos iguales, dos días sin pastillas para el dolor y tu propia confianza.',
  'These marks are ours. Experts on a torn hamstring ask for more: full strength and full range.':
    'Estas marcas son nuestras. Para un desgarro en la parte de atrás del muslo, los expertos piden más: toda la fuerza y todo el recorrido.',
  'In steps': 'Por pasos',
  'Do half, then three quarters, then all. Speed and force come last.':
    'Haz la mitad, luego tres cuartos, luego todo. La velocidad y la fuerza vienen al final.',
  'Add no more than 10 to 20 % a week.': 'No añadas más de 10 a 20 % por semana.',
  'Wait for the next morning before the next step.':
    'Espera a la mañana siguiente antes del paso siguiente.',
  'Ask first': 'Pregunta primero',
  'After an injury or for a contact sport, ask a clinician.':
    'Tras una lesión o para un deporte de contacto, pregunta a un profesional de la salud.',
  'No contact and no driving with a medicine that makes you sleepy.':
    'Con una medicina que dé sueño, ni contacto ni conducir.',
} as const;
