/** Spanish of the articles about when to get help. */

export const articlesHelp = {
  'Danger signs': 'Señales de peligro',
  'They are rare. If one is there, call an ambulance and do not wait.':
    'Son raras. Si hay una, llama a una ambulancia y no esperes.',
  'Call an ambulance': 'Llama a una ambulancia',
  'Chest pain that is tight or heavy, that spreads, or that comes with sweat, sickness or short breath.':
    'Dolor de pecho que aprieta o pesa, que se extiende, o que viene con sudor, náuseas o falta de aire.',
  'Sudden tearing pain, or pain that is at its worst at once with no movement to explain it.':
    'Dolor repentino como un desgarro, o dolor que es el peor desde el primer momento sin movimiento que lo explique.',
  'Very short of breath, coughing blood, or a collapse.':
    'Mucha falta de aire, toser sangre, o un colapso.',
  'New weak legs, numb between the legs, or trouble with bladder or bowel.':
    'Debilidad nueva en las piernas, adormecimiento entre las piernas, o problemas para orinar o hacer de vientre.',
  'Back pain after a serious accident.': 'Dolor de espalda tras un accidente grave.',
  'Fever with a stiff neck, or confused, or feeling gravely ill.':
    'Fiebre con el cuello rígido, o confusión, o sentirse muy grave.',
  'A drooping face, a weak arm or lost speech, also when it has passed.':
    'La cara caída, un brazo débil o el habla perdida, también si ya ha pasado.',
  'It still counts': 'Sigue contando',
  'Chest pain that has gone still counts. In the first 12 hours call an ambulance. Up to 3 days later be seen the same day.':
    'Un dolor de pecho que se ha ido sigue contando. En las primeras 12 horas, llama a una ambulancia. Hasta 3 días después, que te vean el mismo día.',
  'Being young, a sore chest wall or relief from a tablet does not rule out the heart.':
    'Ser joven, tener dolorida la pared del pecho o mejorar con una pastilla no descarta el corazón.',
  'How rare they are': 'Lo raras que son',
  'Of 1,172 people who saw a doctor with new back pain, 11 had a serious cause.':
    'De 1172 personas que fueron al médico con un dolor de espalda nuevo, 11 tenían una causa grave.',
  'That is why Unknot asks short questions and does not scare you with one weak sign.':
    'Por eso Unknot hace preguntas cortas y no te asusta con una sola señal débil.',
  'The top of the back': 'Lo alto de la espalda',
  'In the UK, the NHS asks you to call 111 or a GP for pain at the top of the back.':
    'En el Reino Unido, el NHS te pide que llames al 111 o a tu médico de cabecera por un dolor en lo alto de la espalda.',
  'Unknot says so with each answer in the UK.':
    'Unknot lo dice con cada respuesta en el Reino Unido.',
  'When to see someone': 'Cuándo consultar',
  'Worse, or not going away, or a danger sign: one of them is enough.':
    'Que empeore, o que no se vaya, o una señal de peligro: basta con una.',
  Today: 'Hoy',
  'With a fever, weight loss without trying, a lump or a new shape of the back.':
    'Con fiebre, pérdida de peso sin buscarla, un bulto o una forma nueva de la espalda.',
  'When a cough, a sneeze or pressing makes it worse.':
    'Cuando toser, estornudar o apretar lo empeora.',
  'When rest does not ease it, or when it is much worse at night.':
    'Cuando el reposo no lo alivia, o cuando es mucho peor de noche.',
  'When you ask for help with it for the third time in a week.':
    'Cuando pides ayuda por él por tercera vez en una semana.',
  'This week': 'Esta semana',
  'Heat has not helped after 7 days.': 'Después de 7 días, el calor no ha ayudado.',
  'You have needed pain tablets for 10 days, or the pain has lasted that long with them.':
    'Has necesitado pastillas para el dolor durante 10 días, o el dolor ha durado eso con ellas.',
  'It is getting worse from week to week.': 'Empeora de semana en semana.',
  'You can do less than before, whatever the number says.':
    'Puedes hacer menos que antes, diga lo que diga el número.',
  'Within two weeks': 'En dos semanas',
  'After 14 days it is hardly better.': 'A los 14 días apenas está mejor.',
  'It has come three times in half a year.': 'Ha venido tres veces en medio año.',
  'Still there after a month': 'Sigue ahí después de un mes',
  'Have it looked at. No change after a month makes a serious cause more likely, though it is still not likely.':
    'Que te lo miren. Si no cambia en un mes, una causa grave es más probable, aunque sigue sin ser probable.',
  'After 6 weeks a clinician or a physio should look at what holds it up.':
    'Tras 6 semanas, un profesional de la salud o un fisioterapeuta debe mirar qué lo mantiene.',
  'After 3 months it is called lasting pain. Exercise and help with coping are what is advised.':
    'Tras 3 meses se llama dolor que dura. Lo que se aconseja es ejercicio y ayuda para llevarlo.',
  'If you have a long illness too, tell that team.':
    'Si tienes además una enfermedad larga, cuéntalo a ese equipo.',
  'If you have another illness': 'Si tienes otra enfermedad',
  'It may not cause the spasm. It changes what is safe.':
    'Quizá no cause el espasmo. Cambia lo que es seguro.',
  'Why Unknot asks': 'Por qué pregunta Unknot',
  'Most long illnesses do not cause a spasm. They change the danger check and the care.':
    'La mayoría de las enfermedades largas no causa un espasmo. Cambian la revisión y los cuidados.',
  'You are asked once, and Unknot remembers.': 'Se te pregunta una vez, y Unknot lo recuerda.',
  'They change the check': 'Cambian la revisión',
  'After cancer, any new back pain needs a talk with a clinician.':
    'Después de un cáncer, cualquier dolor de espalda nuevo pide hablar con un profesional de la salud.',
  'Steroid tablets for a long time, or thin bones: a small strain can break a bone.':
    'Pastillas de corticoides mucho tiempo, o huesos frágiles: un pequeño esfuerzo puede romper un hueso.',
  'A weak immune system, or a needle used for drugs: infection is possible also with no fever.':
    'Unas defensas débiles, o una aguja usada para drogas: es posible una infección también sin fiebre.',
  'A stiff, fused spine: after any fall keep still and call for help.':
    'Una columna rígida y soldada: tras cualquier caída, quédate como estás y pide ayuda.',
  'Sickle cell: a fever, chest pain or short breath needs an ambulance.':
    'Células falciformes: fiebre, dolor de pecho o falta de aire piden una ambulancia.',
  'They change the care': 'Cambian los cuidados',
  'With a blood thinner: no ibuprofen and no deep massage.':
    'Con un anticoagulante: sin ibuprofeno y sin masaje profundo.',
  'With numb skin or poor blood flow: no heat, or ask first.':
    'Con la piel dormida o mala circulación: sin calor, o pregunta primero.',
  'With a medicine patch: no heat near it.': 'Con un parche de medicina: sin calor cerca.',
  'With kidney, heart or stomach trouble: ask before ibuprofen.':
    'Con problemas de riñón, corazón o estómago: pregunta antes del ibuprofeno.',
  'In pregnancy': 'En el embarazo',
  'Much is harmless. Some signs need help the same day.':
    'Mucho es inofensivo. Algunas señales necesitan ayuda el mismo día.',
  'Get help': 'Busca ayuda',
  'Call your midwife or doctor today with strong pain, fever, waves of tightening, or a baby that moves less.':
    'Llama hoy a tu matrona o a tu médico con dolor fuerte, fiebre, contracciones que van y vienen, o un bebé que se mueve menos.',
  'From week 20: a bad headache, changed sight, pain below the ribs or sudden swelling needs advice at once.':
    'Desde la semana 20: un fuerte dolor de cabeza, cambios en la vista, dolor bajo las costillas o una hinchazón repentina piden consejo enseguida.',
  'Early on: pain at the tip of the shoulder with belly pain or bleeding is an emergency.':
    'Al principio: un dolor en la punta del hombro con dolor de vientre o sangrado es una urgencia.',
  'Short of breath with a sharp pain as you breathe is an emergency too.':
    'La falta de aire con un dolor agudo al respirar también es una urgencia.',
  'No ibuprofen or naproxen from week 20. Before that, ask.':
    'Ni ibuprofeno ni naproxeno desde la semana 20. Antes, pregunta.',
  'Paracetamol is mostly the first choice, for a short time.':
    'El paracetamol suele ser la primera opción, por poco tiempo.',
  'What is comfortable': 'Lo que resulta cómodo',
  'Walk, and lie on your side with a pillow.': 'Camina, y acuéstate de lado con una almohada.',
  'From week 16, do not exercise flat on your back for long.':
    'Desde la semana 16, no hagas ejercicio mucho rato boca arriba.',
  'Keep out of hot tubs. A warm shower is fine.': 'Evita los jacuzzis. Una ducha tibia está bien.',
  'Children and teenagers': 'Niños y adolescentes',
  'A child with back pain should be seen.': 'A un niño con dolor de espalda hay que verlo.',
  'Have it seen': 'Que lo vean',
  'Unknot is not made for anyone under 16.': 'Unknot no está hecho para menores de 16 años.',
  'Under 16, see a clinician within a few days, even when the child is well.':
    'Con menos de 16, que lo vea un profesional de la salud en unos días, aunque esté bien.',
  'From 16 on you can read along here. Unknot counts no doses below 18.':
    'Desde los 16 puedes leer aquí. Unknot no cuenta dosis por debajo de 18.',
  'The same day': 'El mismo día',
  'A child of 5 or younger, with a fever, a limp, or pain at night.':
    'Un niño de 5 años o menos, con fiebre, con cojera o con dolor de noche.',
  'A child who is weak, numb or unsteady, or looks ill.':
    'Un niño débil, con adormecimiento o inestable, o que parece enfermo.',
  'Pain that has lasted more than 4 weeks.': 'Un dolor que ha durado más de 4 semanas.',
  'A locked neck for more than a week, or a spasm that blocks movement with no injury.':
    'Un cuello bloqueado más de una semana, o un espasmo que impide moverse sin una lesión.',
  'No aspirin under 16, unless a doctor says so.':
    'Sin aspirina por debajo de 16, salvo que lo diga un médico.',
} as const;
