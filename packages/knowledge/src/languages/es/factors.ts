/** Spanish of what may have contributed, what to change and what a clinician should look at. */

export const factors = {
  'A strained muscle': 'Un tirón muscular',
  'Ease off for 1 to 3 days.': 'Baja el ritmo de 1 a 3 días.',
  'Use warmth.': 'Usa calor.',
  'Then build the load up in small steps.': 'Luego sube la carga en pasos pequeños.',
  'Likely from the story. No test proves it.':
    'Probable por lo que cuentas. Ninguna prueba lo demuestra.',
  'New or much more load than usual': 'Carga nueva o mucho mayor que la habitual',
  'Note what you lift, carry and train.': 'Anota lo que levantas, cargas y entrenas.',
  'Add only 10 to 20 % a week.': 'Añade solo de 10 a 20 % a la semana.',
  'Train the neck and shoulders for 2 to 12 minutes a day once it eases.':
    'Entrena el cuello y los hombros de 2 a 12 minutos al día cuando se alivie.',
  'A few minutes of training a day lowered neck and shoulder pain in a trial.':
    'En un estudio, unos minutos de entrenamiento al día redujeron el dolor de cuello y hombros.',
  'A fall or a knock': 'Una caída o un golpe',
  'Spare it for some days.': 'Cuídalo unos días.',
  'Go back to sport in steps.': 'Vuelve al deporte paso a paso.',
  'After a fall a sore bone, age, steroids or growing pain need a look.':
    'Tras una caída, un hueso que duele, la edad, los corticoides o un dolor que crece piden una revisión.',
  'If it is worse after 3 days, have it looked at.': 'Si a los 3 días está peor, que lo revisen.',
  'Clear from the story. After a hard fall about 1 in 9 had a broken bone in one review.':
    'Claro por lo que cuentas. En una revisión, tras una caída fuerte, más o menos 1 de cada 9 tenía un hueso roto.',
  'A long race or march': 'Una carrera o marcha larga',
  'Build up strength and pace yourself.': 'Gana fuerza y mide tu ritmo.',
  'Set the straps well and let the arms hang loose.':
    'Ajusta bien las correas y deja los brazos sueltos.',
  'Drink to thirst.': 'Bebe según la sed.',
  'Take no ibuprofen or the like around the race.':
    'No tomes ibuprofeno ni algo parecido en torno a la carrera.',
  'Dark urine, swollen hands, headache or confusion after a race: get help at once.':
    'Orina oscura, manos hinchadas, dolor de cabeza o confusión tras una carrera: busca ayuda enseguida.',
  'Several causes act together. Loss of salt is not a proven main cause.':
    'Actúan varias causas juntas. La pérdida de sal no es una causa principal demostrada.',
  'A heavy bag, or heavy breasts': 'Un bolso pesado, o pechos pesados',
  'Carry less, on both straps.': 'Carga menos, con las dos correas.',
  'Wear a bra that is fitted well, with broad straps.':
    'Usa un sujetador bien ajustado, con tirantes anchos.',
  'School studies found a weak and very mixed link with bags.':
    'Los estudios en escuelas hallaron una relación débil y muy variable con las mochilas.',
  'Back and shoulder muscles that tire soon':
    'Músculos de la espalda y los hombros que se cansan pronto',
  'Train them 3 times a week once the pain is low.':
    'Entrénalos 3 veces a la semana cuando el dolor sea bajo.',
  'Training helps. Weak muscles by themselves foretell little.':
    'Entrenar ayuda. Los músculos débiles por sí solos predicen poco.',
  'Weeks with little movement': 'Semanas con poco movimiento',
  'Start small and do a little more every few days.':
    'Empieza con poco y haz algo más cada pocos días.',
  'A long time in one position': 'Mucho tiempo en una postura',
  'Stand up for half a minute every 20 to 30 minutes.':
    'Ponte de pie medio minuto cada 20 a 30 minutos.',
  'Change position often; no single posture is the right one.':
    'Cambia de postura a menudo; ninguna postura es la única correcta.',
  'Raise the screen to eye level.': 'Sube la pantalla a la altura de los ojos.',
  'People without pain shift more often as they sit. A better desk alone does little.':
    'Las personas sin dolor se mueven más al estar sentadas. Un escritorio mejor, por sí solo, hace poco.',
  'The way you slept': 'Cómo dormiste',
  'Sleep on your side or back.': 'Duerme de lado o boca arriba.',
  'Let the pillow fill the gap at your neck.': 'Que la almohada llene el hueco del cuello.',
  'Hug a second pillow.': 'Abraza otra almohada.',
  'Long morning stiffness that gets better with movement may be an inflamed spine.':
    'Una rigidez larga por la mañana que mejora al moverte puede ser una columna inflamada.',
  'Stress and tension': 'Estrés y tensión',
  'Slow breathing for 5 to 10 minutes, twice a day.':
    'Respiración lenta de 5 a 10 minutos, dos veces al día.',
  'Do a little at a time.': 'Haz poco cada vez.',
  'Thoughts of ending your life: talk to someone today.':
    'Pensamientos de quitarte la vida: habla hoy con alguien.',
  'If low mood or worry stays for weeks, talk to a clinician.':
    'Si el ánimo bajo o la preocupación duran semanas, habla con un profesional de la salud.',
  'Low mood and fear that it will last slow recovery. Relaxing is advised for back pain.':
    'El ánimo bajo y el miedo a que dure frenan la mejoría. Se aconseja relajarse para el dolor de espalda.',
  'Body weight': 'Peso corporal',
  'Being active helps first, whatever the scales say.':
    'Primero ayuda moverse, diga lo que diga la báscula.',
  'A small link with low-back pain over years. Not shown for the upper back.':
    'Una pequeña relación con el dolor lumbar a lo largo de años. No se ha visto en la parte alta de la espalda.',
  'Short muscles at the back of the thigh': 'Músculos cortos detrás del muslo',
  'A gentle stretch, if you like it.': 'Un estiramiento suave, si te agrada.',
  'Weak, and only in low-back pain.': 'Débil, y solo en dolor lumbar.',
  'You have had it before': 'Ya lo tuviste antes',
  'Keep up the plan that prevents: short breaks, walking, training.':
    'Mantén el plan que previene: pausas cortas, caminar, entrenar.',
  'In low-back pain about 7 of 10 had it again within a year.':
    'En el dolor lumbar, más o menos 7 de 10 lo volvieron a tener en un año.',
  'Pregnancy, or feeding and carrying a baby': 'Embarazo, o alimentar y cargar a un bebé',
  'Prop the baby and your arms on pillows.': 'Apoya al bebé y tus brazos en almohadas.',
  'Swap sides often.': 'Cambia de lado a menudo.',
  'In pregnancy tell your midwife or doctor about a back pain.':
    'En el embarazo, cuenta el dolor de espalda en tu consulta médica o de matrona.',
  'Cold or a draught': 'Frío o una corriente de aire',
  'Keep warm. This cause is weak and harmless.': 'Abrígate. Esta causa es débil e inofensiva.',
  'A folk belief. Weak.': 'Una creencia popular. Débil.',
  Smoking: 'Fumar',
  'Get help to stop. It works better than will alone.':
    'Busca ayuda para dejarlo. Funciona mejor que solo la voluntad.',
  'It goes with worn discs on scans of people without pain. A link to this pain is not shown.':
    'Va junto a discos gastados en imágenes de personas sin dolor. No se ha visto relación con este dolor.',
  'Tight spots in the muscle': 'Puntos tensos en el músculo',
  'Gentle self-massage.': 'Automasaje suave.',
  'Training, once the pain is low.': 'Entrenar, cuando el dolor sea bajo.',
  'Experts argue about it. Pressing such spots helps a little, for a short time.':
    'Los expertos discuten sobre ello. Apretar esos puntos ayuda un poco, por poco tiempo.',
  'A sore joint of a rib or of the spine':
    'Dolor en una articulación de una costilla o de la columna',
  'Turn gently, both ways.': 'Gírate con suavidad, hacia los dos lados.',
  'Warmth.': 'Calor.',
  'A sharp pain on breathing that nothing set off needs a look.':
    'Un dolor agudo al respirar que nada provocó pide una revisión.',
  'If it has not settled in 2 to 4 weeks, have it looked at.':
    'Si no se ha calmado en 2 a 4 semanas, que lo revisen.',
  'A nerve from the neck': 'Un nervio del cuello',
  'Do not hold your head back or turned for long.':
    'No tengas la cabeza hacia atrás o girada mucho rato.',
  'Draw the chin in gently, if that moves the pain out of the arm.':
    'Mete el mentón con suavidad, si eso saca el dolor del brazo.',
  'A weak arm or grip needs a look today.':
    'Un brazo débil o una mano con poca fuerza pide una revisión hoy.',
  'Arm pain or tingling for over 2 weeks needs a look.':
    'Dolor u hormigueo en el brazo por más de 2 semanas pide una revisión.',
  'In a study 7 of 10 people with such a nerve had pain at the blade first.':
    'En un estudio, 7 de 10 personas con un nervio así tuvieron primero dolor en el omóplato.',
  'A disc of the upper back': 'Un disco de la parte alta de la espalda',
  'Nothing special. Keep moving within comfort.':
    'Nada especial. Sigue moviéndote hasta donde sea cómodo.',
  'A clinician should look at it.': 'Un profesional de la salud debe revisarlo.',
  'Worn discs are common on scans of people without pain: about 1 in 3.':
    'Los discos gastados son comunes en imágenes de personas sin dolor: más o menos 1 de cada 3.',
  'Shingles before the rash': 'Herpes zóster antes del sarpullido',
  'Look at the skin each day.': 'Mira la piel cada día.',
  'Keep heat off that strip.': 'Aleja el calor de esa franja.',
  'Blisters or a rash in the strip: see someone the same day.':
    'Ampollas o un sarpullido en la franja: pide que te vean el mismo día.',
  'The pain can come some days before the rash.':
    'El dolor puede venir unos días antes del sarpullido.',
  'A known illness of the nerves': 'Una enfermedad conocida de los nervios',
  'Tell your team about anything new.': 'Cuenta a tu equipo cualquier cosa nueva.',
  'Your team should know of this pain.': 'Tu equipo debe saber de este dolor.',
  'Multiple sclerosis can cause a tight band round the trunk.':
    'La esclerosis múltiple puede causar una banda que aprieta el tronco.',
  'Stiff muscles from the brain or cord': 'Músculos rígidos por el cerebro o la médula',
  'Look for what sets it off: an infection, sore skin, the bladder, the bowels, pain.':
    'Busca lo que lo provoca: una infección, piel dañada, la vejiga, el intestino, dolor.',
  'Your team should look at it.': 'Tu equipo debe revisarlo.',
  'It belongs to an illness of the brain or cord. It does not come from a strain.':
    'Es parte de una enfermedad del cerebro o la médula. No viene de un tirón muscular.',
  'Both hands tingle with a stiff upper back':
    'Hormigueo en las dos manos con la espalda alta rígida',
  'Nothing before it has been looked at.': 'Nada antes de que lo revisen.',
  'The nerves need a check first: the neck, the wrists, sugar, vitamin B12.':
    'Primero hay que revisar los nervios: el cuello, las muñecas, el azúcar, la vitamina B12.',
  'The evidence is poor. It is named only when all else is ruled out.':
    'Hay pocas pruebas. Solo se nombra cuando todo lo demás está descartado.',
  'The shoulder joint': 'La articulación del hombro',
  'Use the arm below the height that hurts.': 'Usa el brazo por debajo de la altura que duele.',
  'Train the shoulder once it eases.': 'Entrena el hombro cuando se alivie.',
  'Over 6 weeks: have it looked at.': 'Más de 6 semanas: que lo revisen.',
  'A weak arm needs a look.': 'Un brazo débil pide una revisión.',
  'A nerve of the shoulder blade': 'Un nervio del omóplato',
  'Do not train it before it has been looked at.': 'No lo entrenes antes de que lo revisen.',
  'A nerve clinic should look. New or growing weakness: the same day.':
    'Debe verlo una consulta de nervios. Debilidad nueva o creciente: el mismo día.',
  'Most get better. Up to a third keep signs of it.':
    'La mayoría mejora. Hasta un tercio conserva señales de ello.',
  'Low salts in the blood': 'Pocas sales en la sangre',
  'Eat as usual. No supplement is needed by default.':
    'Come como siempre. En principio no hace falta ningún suplemento.',
  'A blood test should show calcium, magnesium, potassium and the kidneys.':
    'Un análisis de sangre debe mostrar calcio, magnesio, potasio y los riñones.',
  'Low salts cause cramps in many places, not one tight spot in the back.':
    'La falta de sales causa calambres en muchos sitios, no un solo punto tenso en la espalda.',
  'Heat and too little to drink': 'Calor y beber muy poco',
  'Rest in the shade.': 'Descansa a la sombra.',
  'Drink to thirst, and eat something with salt.': 'Bebe según la sed, y come algo con sal.',
  'Confused, very hot or no urine: get help at once.':
    'Confusión, mucho calor o no orinar: busca ayuda enseguida.',
  'Days of coughing or hard breathing': 'Días de tos o de respirar con esfuerzo',
  'Hug a pillow when you cough.': 'Abraza una almohada al toser.',
  'Treat the cough.': 'Trata la tos.',
  'A cough over 3 weeks, blood or fever needs a look.':
    'Tos de más de 3 semanas, sangre o fiebre piden una revisión.',
  'A curve of the spine since your youth': 'Una curva de la columna desde la juventud',
  'Keep moving and stay strong.': 'Sigue moviéndote y mantén la fuerza.',
  'A clinician should look at the curve, without hurry.':
    'Un profesional de la salud debe mirar la curva, sin prisa.',
  'An inflamed spine': 'Una columna inflamada',
  'Keep moving meanwhile.': 'Mientras tanto, sigue moviéndote.',
  'A clinician should test for it.': 'Un profesional de la salud debe hacer pruebas.',
  'The signs were tested in low-back pain.': 'Las señales se probaron en dolor lumbar.',
  'Pain in many places with poor sleep': 'Dolor en muchos sitios y mal sueño',
  'Move a little every day.': 'Muévete un poco cada día.',
  'Protect your sleep.': 'Protege tu sueño.',
  'A clinician should look at the whole picture.':
    'Un profesional de la salud debe mirar el conjunto.',
  'Clinical experience.': 'Experiencia clínica.',
  'A new or changed medicine': 'Una medicina nueva o cambiada',
  'Change nothing by yourself. Ask who prescribed it.':
    'No cambies nada por tu cuenta. Pregunta a quien la recetó.',
  'Ask the prescriber within 3 days.': 'Pregunta a quien la recetó en un plazo de 3 días.',
  'Such side effects mostly come in the first 2 weeks.':
    'Esos efectos suelen llegar en las primeras 2 semanas.',
} as const;
