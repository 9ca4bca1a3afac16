/** Spanish of relaxants, opioids, tricyclics, steroids and supplements: what to talk about with who prescribes them. */

export const medicinesPrescribed = {
  Methocarbamol: 'Metocarbamol',
  'Tell them if you ever had a fit, or have myasthenia.':
    'Cuenta si alguna vez tuviste una convulsión, o si tienes miastenia.',
  Cyclobenzaprine: 'Ciclobenzaprina',
  'Never with an MAOI, or within 2 weeks of one.':
    'Nunca con un IMAO, ni en las 2 semanas de haberlo tomado.',
  'With this medicine it can cause shaking, fever and confusion.':
    'Con esta medicina puede causar temblores, fiebre y confusión.',
  'It is a tricyclic itself: never two of them.': 'Es un tricíclico: nunca dos a la vez.',
  'With verapamil it can cause shaking, fever and confusion.':
    'Con verapamilo puede causar temblores, fiebre y confusión.',
  'Not with heart failure.': 'No con insuficiencia del corazón.',
  'Not after a recent heart attack, or with a heartbeat problem.':
    'No después de un infarto reciente, ni con un problema del ritmo del corazón.',
  'Tell them of thyroid trouble, glaucoma, or trouble passing urine.':
    'Cuenta si tienes problemas de tiroides, glaucoma o dificultad para orinar.',
  'Tell them of a triptan, linezolid, or a cough syrup with dextromethorphan.':
    'Cuenta si tomas un triptán, linezolid o un jarabe para la tos con dextrometorfano.',
  'For 2 to 3 weeks at most.': 'De 2 a 3 semanas como máximo.',
  Tizanidine: 'Tizanidina',
  'Never with ciprofloxacin: it makes tizanidine many times stronger, and the blood pressure drops.':
    'Nunca con ciprofloxacino: hace la tizanidina muchas veces más fuerte, y baja la presión.',
  'Never with fluvoxamine: it makes tizanidine many times stronger, and the blood pressure drops.':
    'Nunca con fluvoxamina: hace la tizanidina muchas veces más fuerte, y baja la presión.',
  'With this medicine tizanidine stays in the body and gets too strong.':
    'Con esta medicina la tizanidina se queda en el cuerpo y se hace demasiado fuerte.',
  'With the pill tizanidine stays in the body and gets too strong.':
    'Con las pastillas anticonceptivas la tizanidina se queda en el cuerpo y se hace demasiado fuerte.',
  'It lowers the blood pressure and is hard on the liver.': 'Baja la presión y castiga el hígado.',
  'Stand up slowly: it lowers the blood pressure.': 'Levántate despacio: baja la presión.',
  'Stopped at once, it lets the blood pressure jump.':
    'Si se deja de golpe, la presión se dispara.',
  Carisoprodol: 'Carisoprodol',
  'It can lead to dependence.': 'Puede crear dependencia.',
  'Tell them if you have porphyria.': 'Cuenta si tienes porfiria.',
  Baclofen: 'Baclofeno',
  'With kidney disease it builds up and can make you confused. Taken daily already? Call the prescriber today; do not stop by yourself.':
    'Con enfermedad del riñón se acumula y puede causar confusión. ¿Ya lo tomas a diario? Llama hoy a quien te lo receta; no lo dejes por tu cuenta.',
  'It is for nerve disease, not for a strained back.':
    'Es para enfermedades de los nervios, no para un tirón de espalda.',
  'Never stop it suddenly: that is dangerous.': 'Nunca lo dejes de golpe: es peligroso.',
  Orphenadrine: 'Orfenadrina',
  'Tell them of glaucoma, or if you cannot pass urine well.':
    'Cuenta si tienes glaucoma, o si no orinas bien.',
  Chlorzoxazone: 'Clorzoxazona',
  'It can harm the liver.': 'Puede dañar el hígado.',
  'Yellow skin or eyes: get help at once.': 'Piel u ojos amarillos: busca ayuda enseguida.',
  Metaxalone: 'Metaxalona',
  'Small and unsure: about 8 points of 100 in low-back pain, and 8 side effects for every 5 on a dummy pill.':
    'Pequeño e inseguro: unos 8 puntos de 100 en el dolor lumbar, y 8 efectos adversos por cada 5 con un placebo.',
  Diazepam: 'Diazepam',
  'It makes you drowsy, and the body soon wants it. Given for a few days only, if at all.':
    'Da sueño, y el cuerpo pronto lo pide. Se da solo unos días, si acaso.',
  'Tell them if you stop breathing in your sleep.': 'Cuenta si dejas de respirar mientras duermes.',
  Amitriptyline: 'Amitriptilina',
  Nortriptyline: 'Nortriptilina',
  'Not advised for back pain: after 6 months it was no better than another pill.':
    'No se aconseja para el dolor de espalda: tras 6 meses no fue mejor que otra pastilla.',
  'With a strong painkiller such as codeine or tramadol it makes you more drowsy.':
    'Con un analgésico fuerte como codeína o tramadol da más sueño.',
  'One muscle relaxant, cyclobenzaprine, is a tricyclic itself: never two of them.':
    'Un relajante muscular, la ciclobenzaprina, es un tricíclico: nunca dos a la vez.',
  'Never with an MAOI.': 'Nunca con un IMAO.',
  'It does not go with some antidepressants, with tramadol, or with heart disease.':
    'No va con algunos antidepresivos, con tramadol, ni con una enfermedad del corazón.',
  'Tell them of a heartbeat problem, glaucoma, fits, very high or low moods, or trouble passing urine.':
    'Cuenta si tienes un problema del ritmo del corazón, glaucoma, convulsiones, ánimo muy alto o muy bajo, o dificultad para orinar.',
  'Too many at once are very dangerous. Keep them away from others.':
    'Demasiadas a la vez son muy peligrosas. Guárdalas lejos de otras personas.',
  Tramadol: 'Tramadol',
  'With this medicine it can make you shake, with fever and a muddled mind.':
    'Con esta medicina puede dar temblores, con fiebre y la mente confusa.',
  Morphine: 'Morfina',
  Oxycodone: 'Oxicodona',
  'With diazepam or a sleeping tablet it can stop your breath.':
    'Con diazepam o una pastilla para dormir puede pararte la respiración.',
  'With a muscle relaxant it can make you far too drowsy and stop your breath.':
    'Con un relajante muscular puede dar demasiado sueño y pararte la respiración.',
  'With gabapentin or pregabalin it can make you far too drowsy and stop your breath.':
    'Con gabapentina o pregabalina puede dar demasiado sueño y pararte la respiración.',
  'With a night or allergy tablet it can make you far too drowsy.':
    'Con una pastilla de noche o para la alergia puede dar demasiado sueño.',
  'With amitriptyline or the like it makes you more drowsy.':
    'Con amitriptilina o algo parecido da más sueño.',
  'Not with an MAOI or a breathing problem.': 'No con un IMAO ni con un problema para respirar.',
  'Ask first if you take another strong painkiller, are pregnant or breastfeed.':
    'Pregunta antes si tomas otro analgésico fuerte, si hay embarazo o si das el pecho.',
  'Some of these tablets hold paracetamol (acetaminophen) too: count it.':
    'Algunas de estas pastillas llevan también paracetamol (acetaminofén): cuéntalo.',
  Gabapentin: 'Gabapentina',
  Pregabalin: 'Pregabalina',
  'With alcohol it can make you far too drowsy and stop your breath.':
    'Con alcohol puede dar demasiado sueño y pararte la respiración.',
  'With heavy drinking it can make you far too drowsy and stop your breath.':
    'Con mucho alcohol puede dar demasiado sueño y pararte la respiración.',
  'With a strong painkiller such as codeine or tramadol it can stop your breath.':
    'Con un analgésico fuerte como codeína o tramadol puede pararte la respiración.',
  'You take something that makes you drowsy already. Together they do it more.':
    'Ya tomas algo que da sueño. Juntos dan más.',
  'From 65 on, it leads to falls and confusion more often.':
    'A partir de los 65 años, causa caídas y confusión más a menudo.',
  'Ask first when pregnant, when breastfeeding, or with trouble breathing.':
    'Pregunta antes en el embarazo, al dar el pecho o si te cuesta respirar.',
  'Slow breath, blue lips, or cannot be woken: call for help now.':
    'Respiración lenta, labios azules o no se puede despertar: pide ayuda ahora.',
  'Very sleepy or confused, or pupils like pins.':
    'Mucho sueño o confusión, o pupilas como puntas de alfiler.',
  'A fall.': 'Una caída.',
  'Never share it, and never take a tablet that is left over.':
    'Nunca la compartas, y nunca tomes una pastilla que haya sobrado.',
  'If you take it every day, do not stop it by yourself: some of these are dangerous to stop at once.':
    'Si la tomas cada día, no la dejes por tu cuenta: algunas son peligrosas si se dejan de golpe.',
  'Do not drive, and do not drink alcohol with it.': 'No conduzcas, y no bebas alcohol con ella.',
  'Prednisone tablets': 'Prednisona en pastillas',
  'Prednisolone tablets': 'Prednisolona en pastillas',
  'Not advised for a sore back.': 'No se aconseja para el dolor de espalda.',
  'Only a prescriber can say whether it is for you. Unknot names no dose, and no start or stop.':
    'Solo quien la receta puede decir si es para ti. Unknot no da dosis, ni dice cuándo empezar o dejarla.',
  'The stomach bleeds more easily with it.': 'Con ella el estómago sangra con más facilidad.',
  'Never take one that was given to somebody else.':
    'Nunca tomes una que le dieron a otra persona.',
  'Black or bloody stool, or vomiting blood.': 'Heces negras o con sangre, o vómito con sangre.',
  'Fever, or you feel gravely ill.': 'Fiebre, o te sientes gravemente mal.',
  'Take it only if it was prescribed for you, and for this.':
    'Tómala solo si te la recetaron a ti, y para esto.',
  'If you take it every day, never stop it by yourself: that is dangerous.':
    'Si la tomas cada día, nunca la dejes por tu cuenta: es peligroso.',
  Magnesium: 'Magnesio',
  'None shown: it did not prevent cramps in older adults.':
    'No se ha visto ninguno: no evitó los calambres en personas mayores.',
  'It does not help spasm, and it can cause diarrhoea. Nobody needs it for a sore back.':
    'No ayuda al espasmo, y puede causar diarrea. Nadie lo necesita para el dolor de espalda.',
  'With kidney disease magnesium builds up in the body.':
    'Con enfermedad del riñón el magnesio se acumula en el cuerpo.',
  'It can bind this antibiotic so that it does not work.':
    'Puede unirse a este antibiótico, de modo que no funcione.',
  Potassium: 'Potasio',
  'None shown for spasm.': 'No se ha visto ninguno para el espasmo.',
  'Nobody needs it for a sore back. Only after a blood test.':
    'Nadie lo necesita para el dolor de espalda. Solo tras un análisis de sangre.',
  'With kidney disease potassium builds up in the body.':
    'Con enfermedad del riñón el potasio se acumula en el cuerpo.',
  'Some of these tablets keep potassium in the body.':
    'Algunas de estas pastillas retienen el potasio en el cuerpo.',
  Quinine: 'Quinina',
  'Not for cramps or spasm: its harms are serious.':
    'No es para calambres ni espasmos: sus daños son graves.',
  'You have thoughts of ending your life. Talk to someone now; Unknot names no dose.':
    'Tienes pensamientos de quitarte la vida. Habla ahora con alguien; Unknot no da dosis.',
  'Unknot clears no medicine under 18. Ask a pharmacist or a doctor.':
    'Unknot no autoriza ninguna medicina a menores de 18 años. Pregunta en la farmacia o a un médico.',
  'Given to you by a doctor for malaria? Then go by what they said.':
    '¿Te la recetaron para la malaria? Entonces sigue lo que te dijeron.',
  'Weak muscles, a slow heartbeat or confusion: get help at once.':
    'Músculos débiles, corazón lento o confusión: busca ayuda enseguida.',
} as const;
