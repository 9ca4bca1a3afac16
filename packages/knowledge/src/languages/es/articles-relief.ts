/** Spanish of the articles about heat, massage and sleep. */

export const articlesRelief = {
  'Heat, baths and hot tubs': 'Calor, baños y jacuzzis',
  'Warmth eases pain. A few limits keep it safe.':
    'El calor alivia el dolor. Unos pocos límites lo hacen seguro.',
  'Does it help?': '¿Ayuda?',
  'Yes. Heat eases pain in the first days.': 'Sí. El calor alivia el dolor en los primeros días.',
  'After 5 days a heat wrap beat a dummy by about 1 point on a scale of 0 to 5.':
    'A los 5 días, una faja de calor superó a un placebo en más o menos 1 punto en una escala de 0 a 5.',
  'Heat with exercise is better than heat alone.':
    'El calor con ejercicio es mejor que el calor solo.',
  'No burns': 'Sin quemaduras',
  'Make it warm, not hot, with a cloth between. Never sleep on it.':
    'Que esté tibio, no caliente, con una tela en medio. Nunca duermas encima.',
  'Heating pads send more than 1,600 people a year to emergency rooms in the US.':
    'En Estados Unidos, las almohadillas de calor mandan a urgencias a más de 1600 personas al año.',
  'Keep heat away from numb or broken skin, and from balms and creams.':
    'Aleja el calor de la piel dormida o con heridas, y de bálsamos y cremas.',
  'Keep heat away from a medicine patch. It can let out too much at once.':
    'Aleja el calor de un parche de medicina. Puede soltar demasiado de golpe.',
  'With MS, heat makes many people feel worse for a while.':
    'Con EM, el calor hace que muchas personas se sientan peor por un tiempo.',
  'Hot tubs and baths': 'Jacuzzis y baños',
  'No trial has tested a hot tub for this. Warmth may well help.':
    'Ningún estudio ha probado un jacuzzi para esto. El calor bien puede ayudar.',
  'Never above 40 °C (104 °F). For a healthy adult, 38 °C (100 °F) is the safe choice.':
    'Nunca por encima de 40 °C (104 °F). Para un adulto sano, 38 °C (100 °F) es lo seguro.',
  'Measure it: the dial can be wrong.': 'Mídelo: el indicador puede fallar.',
  'Not with alcohol, and not with a medicine that makes you sleepy.':
    'No con alcohol, y no con una medicina que dé sueño.',
  'Ask first with heart trouble, high or low blood pressure, diabetes or poor blood flow.':
    'Pregunta antes si tienes problemas de corazón, presión alta o baja, diabetes o mala circulación.',
  'In the first 3 months of pregnancy, water above 39 °C (102 °F) can harm the baby.':
    'En los primeros 3 meses del embarazo, el agua por encima de 39 °C (102 °F) puede dañar al bebé.',
  'The usual limit in pregnancy is 38 °C (100 °F).':
    'El límite habitual en el embarazo es 38 °C (100 °F).',
  'Unknot is stricter: no hot tub in pregnancy. Take a warm shower.':
    'Unknot es más estricto: ningún jacuzzi en el embarazo. Toma una ducha tibia.',
  'And cold?': '¿Y el frío?',
  'For cold the proof is thin. Use it if it feels better.':
    'Para el frío hay pocas pruebas. Úsalo si te sienta mejor.',
  Massage: 'Masaje',
  'It can feel good and may ease pain for a short time.':
    'Puede sentar bien y quizá alivie el dolor por un tiempo corto.',
  'It may ease pain for a short time.': 'Quizá alivie el dolor por un tiempo corto.',
  'The UK guideline has it only as an add-on to exercise.':
    'La guía del Reino Unido lo incluye solo junto con ejercicio.',
  Gently: 'Con suavidad',
  'Press beside the spine, never on it, and keep it at a good hurt.':
    'Aprieta al lado de la columna, nunca sobre ella, y que sea un dolor agradable.',
  'A ball between your back and the wall will do.': 'Basta una pelota entre tu espalda y la pared.',
  'When not to': 'Cuándo no',
  'Not with a blood thinner, thin bones, a fever, a rash or a possible clot.':
    'No con un anticoagulante, huesos frágiles, fiebre, sarpullido o un posible coágulo.',
  'Not where there is or was a cancer.': 'No donde hay o hubo un cáncer.',
  'A massage gun on the neck tore an artery in a person of 27.':
    'Una pistola de masaje en el cuello desgarró una arteria a una persona de 27 años.',
  'On tired legs a gun made muscle break down. Dark urine is the sign.':
    'En piernas cansadas, una pistola hizo que el músculo se deshiciera. La orina oscura es la señal.',
  Sleep: 'El sueño',
  'Any position that lets you sleep is a good one.':
    'Cualquier postura que te deje dormir es buena.',
  'How to lie': 'Cómo acostarte',
  'On the side or the back is mostly easier.': 'De lado o boca arriba suele ser más fácil.',
  'Let the pillow fill the gap between shoulder and ear.':
    'Que la almohada llene el hueco entre el hombro y la oreja.',
  'Hug a second pillow, and keep the arm below your head.':
    'Abraza una segunda almohada y deja el brazo por debajo de la cabeza.',
  'If you wake up sore, try another pillow for some nights.':
    'Si te despiertas con dolor, prueba otra almohada unas noches.',
  'Safe nights': 'Noches seguras',
  'Take the heat off before you sleep.': 'Quita el calor antes de dormir.',
  'Night tablets often hold a second painkiller. Read what is in them.':
    'Las pastillas para la noche llevan a menudo un segundo analgésico. Lee lo que contienen.',
  'Woken by pain': 'Cuando despierta el dolor',
  'To wake when you roll onto the sore side fits a muscle.':
    'Despertarse al rodar sobre el lado dolorido encaja con un músculo.',
  'Pain that rest does not ease, or that is worse at night, needs a call today in the UK.':
    'Un dolor que el reposo no alivia, o que es peor de noche, pide en el Reino Unido una llamada hoy.',
} as const;
