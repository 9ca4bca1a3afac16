/** Spanish of what may be wrong and what to do at once: emergencies, and what follows from them. */

export const rulesUrgent = {
  'A tear in the main artery (aorta)': 'Un desgarro de la arteria principal (aorta)',
  'Sit or lie down and keep still.': 'Siéntate o acuéstate y no te muevas.',
  'A heart attack': 'Un infarto de corazón',
  'Stop what you are doing and sit down.': 'Para lo que estás haciendo y siéntate.',
  'Even if the pain fades, call.': 'Aunque el dolor se vaya, llama.',
  'Angina: the heart gets too little blood during effort':
    'Angina: al corazón le llega poca sangre durante el esfuerzo',
  'A heart problem behind chest pain of the last days':
    'Un problema del corazón detrás del dolor de pecho de los últimos días',
  'Chest pain in the last two weeks that nobody has explained':
    'Dolor de pecho en las últimas dos semanas que nadie ha explicado',
  'A blood clot in the lung': 'Un coágulo de sangre en el pulmón',
  'Blood from the lung': 'Sangre del pulmón',
  'A collapsed lung': 'Un pulmón colapsado',
  'Sit up and rest.': 'Siéntate con la espalda recta y descansa.',
  'Do not drive yourself.': 'No conduzcas tú.',
  'A small collapsed lung or a chest infection':
    'Un pequeño colapso del pulmón o una infección del pecho',
  'Pressure on the spinal cord': 'Presión sobre la médula espinal',
  'Squeezed nerves at the lower end of the spine':
    'Nervios apretados en el extremo bajo de la columna',
  'A serious infection of the spine or the blood':
    'Una infección grave de la columna o de la sangre',
  'Meningitis or blood poisoning': 'Meningitis o infección grave de la sangre',
  'An infection of the spine': 'Una infección de la columna',
  'Do not test how far you can move.': 'No pruebes hasta dónde puedes moverte.',
  'An injury of the spine after a serious accident':
    'Una lesión de la columna tras un accidente grave',
  'Bleeding around the spinal cord': 'Un sangrado alrededor de la médula espinal',
  'Bleeding near the spine on a blood thinner':
    'Un sangrado cerca de la columna con un anticoagulante',
  'New spine pain on a blood thinner': 'Dolor nuevo en la columna con un anticoagulante',
  'A broken spine bone that presses on nerves':
    'Un hueso roto de la columna que aprieta los nervios',
  'A broken bone in the spine': 'Un hueso roto en la columna',
  'A small break in a spine bone': 'Una pequeña fractura en un hueso de la columna',
  'A tear in the food pipe': 'Un desgarro del esófago',
  'Take no ibuprofen, naproxen or aspirin.': 'No tomes ibuprofeno, naproxeno ni aspirina.',
  'Bleeding from the stomach or gut, or a hole in it':
    'Un sangrado del estómago o el intestino, o un agujero en él',
  'A burst main artery (aorta) in the belly':
    'Una rotura de la arteria principal (aorta) en el vientre',
  'A pregnancy outside the womb that bleeds': 'Un embarazo fuera del útero que sangra',
  'Pre-eclampsia: the blood pressure is too high, in a pregnancy or just after it':
    'Preeclampsia: la presión está demasiado alta, en un embarazo o justo después',
  'You can also call your maternity unit now.':
    'También puedes llamar ahora a tu unidad de maternidad.',
  'Too little calcium in the blood, which can close the throat or cause a fit':
    'Muy poco calcio en la sangre, que puede cerrar la garganta o causar una convulsión',
  'Tetanus (lockjaw)': 'Tétanos',
  'A tooth or jaw problem, or a medicine that makes muscles lock':
    'Un problema de dientes o mandíbula, o una medicina que traba los músculos',
  'A dangerous reaction to a medicine or to heat':
    'Una reacción peligrosa a una medicina o al calor',
  'Too much water and too little salt in the blood after a long race':
    'Demasiada agua y muy poca sal en la sangre tras una carrera larga',
  'Do not drink more water.': 'No bebas más agua.',
  'A severe allergic reaction': 'Una reacción alérgica grave',
  'A torn spleen that bleeds': 'Un bazo desgarrado que sangra',
  'A spleen that glandular fever has made large and weak':
    'Un bazo que la mononucleosis ha vuelto grande y débil',
  'No massage and no exercise of the trunk. Let nobody push on that side.':
    'Sin masajes y sin ejercicio del tronco. Que nadie apriete ese lado.',
  'A stroke, or a tear in a neck artery':
    'Un derrame cerebral, o un desgarro en una arteria del cuello',
  'Even if it has gone, call.': 'Aunque ya se haya ido, llama.',
  'A small tear in a neck artery': 'Un pequeño desgarro en una arteria del cuello',
  'Harm to the liver from too much paracetamol (acetaminophen)':
    'Daño en el hígado por demasiado paracetamol (acetaminofén)',
  'Go even if you feel well: harm to the liver is worst only after 3 or 4 days.':
    'Ve aunque te sientas bien: el daño en el hígado solo llega a lo peor tras 3 o 4 días.',
  'More paracetamol (acetaminophen) than the liver may bear':
    'Más paracetamol (acetaminofén) del que quizá aguanta el hígado',
  'Take no more of it until you are told that you may.':
    'No tomes más hasta que te digan que puedes.',
  'Too much of a strong painkiller, a drug that calms, or alcohol':
    'Demasiado de un analgésico fuerte, un calmante para los nervios o alcohol',
  'Take off any medicine patch.': 'Quita cualquier parche de medicina.',
  'Do not leave the person alone.': 'No dejes a la persona sola.',
  'A crisis in which your life is at risk': 'Una crisis en la que tu vida corre peligro',
  'Thoughts that you should not have to carry alone':
    'Pensamientos que no deberías tener que llevar a solas',
  'In the US, call or text 988, at any hour.':
    'En Estados Unidos, llama o envía un mensaje al 988, a cualquier hora.',
  'In the UK, call 111 and choose option 2, at any hour. Call 999 if you are hurt or your life is at risk.':
    'En el Reino Unido, llama al 111 y elige la opción 2, a cualquier hora. Llama al 999 si tienes una herida o tu vida corre peligro.',
  'Elsewhere, call the crisis line of your country, or an ambulance.':
    'En otro lugar, llama a la línea de crisis de tu país, o a una ambulancia.',
  'Inflamed nerves that fail from the feet or hands upwards (Guillain-Barré)':
    'Nervios inflamados que fallan desde los pies o las manos hacia arriba (Guillain-Barré)',
  'Inflamed nerves, with tingling that climbs': 'Nervios inflamados, con hormigueo que va subiendo',
  'Call for help at once if you get weak, or if it gets hard to breathe, swallow or move the face.':
    'Pide ayuda enseguida si pierdes fuerza, o si te cuesta respirar, tragar o mover la cara.',
  'A sickle cell crisis that reaches the chest, the nerves or the blood':
    'Una crisis de células falciformes que llega al pecho, los nervios o la sangre',
  'A sickle cell crisis that your own plan cannot hold':
    'Una crisis de células falciformes que tu propio plan no puede frenar',
  'Call your sickle cell team or go to the hospital.':
    'Llama a tu equipo de células falciformes o ve al hospital.',
  'Check every 4 hours for fever, chest pain, short breath or new weakness.':
    'Mira cada 4 horas si hay fiebre, dolor de pecho, falta de aire o debilidad nueva.',
  'Too little calcium in the blood after the operation on the neck':
    'Muy poco calcio en la sangre tras la operación de cuello',
  'Say that you had an operation on the neck.': 'Di que te operaron del cuello.',
  'Calcium in the blood that falls after the operation on the neck':
    'El calcio de la sangre baja tras la operación de cuello',
  'Call the ward where you had the operation. Your blood must be checked within hours.':
    'Llama a la planta del hospital donde te operaron. Hay que revisar tu sangre en pocas horas.',
  'Blood pressure that shoots up after a spinal cord injury':
    'Presión que se dispara tras una lesión de la médula espinal',
  'Sit up with the legs down.': 'Siéntate con la espalda recta y las piernas hacia abajo.',
  'Loosen tight clothes and straps, and take off any heat pad.':
    'Afloja la ropa y las correas que aprietan, y quita cualquier almohadilla de calor.',
  'Empty the bladder. Check the catheter and the bowel.':
    'Vacía la vejiga. Revisa la sonda y el intestino.',
  'Withdrawal: the body misses a medicine that has stopped':
    'Abstinencia: al cuerpo le falta una medicina que se dejó',
  "Do not take tablets from someone else's supply.": 'No tomes pastillas de otra persona.',
  'Poison from a spider bite or a scorpion sting':
    'Veneno de una mordedura de araña o una picadura de escorpión',
  'A bite or sting whose poison may still spread':
    'Una mordedura o picadura cuyo veneno aún puede extenderse',
  'In the US, call Poison Help at 1-800-222-1222. In the UK, call 111.':
    'En Estados Unidos, llama al centro de toxicología, 1-800-222-1222. En el Reino Unido, llama al 111.',
  'The bends: gas bubbles in the blood or the spine after a dive':
    'Enfermedad del buzo: burbujas de gas en la sangre o la columna tras bucear',
  'Lie flat.': 'Acuéstate boca arriba, en plano.',
  'Breathe oxygen if there is some.': 'Respira oxígeno si lo hay.',
  'The bends, which can feel like a strain':
    'Enfermedad del buzo, que puede parecer un tirón muscular',
  'Do not dive or fly.': 'No bucees ni vueles.',
  'Call the dive line too, if you know its number.':
    'Llama también a la línea de emergencias de buceo, si sabes su número.',
  'Too little of the steroid that the body needs (adrenal crisis)':
    'Muy poco del corticoide que el cuerpo necesita (crisis suprarrenal)',
  'Say "steroid emergency card", and show the card if you have one.':
    'Di “tarjeta de emergencia de corticoides” y muestra la tarjeta si la tienes.',
  'A broken bone in the neck': 'Un hueso roto en el cuello',
  'Lie still.': 'Acuéstate y no te muevas.',
  'Do not turn your neck to test it.': 'No gires el cuello para probarlo.',
  'A small break or a torn band in the neck':
    'Una pequeña fractura o un ligamento roto en el cuello',
  'Pressure on the spinal cord in the neck, or bleeding around it':
    'Presión sobre la médula espinal en el cuello, o un sangrado alrededor',
  'Lie still and move as little as you can.': 'Acuéstate y muévete lo menos que puedas.',
} as const;
