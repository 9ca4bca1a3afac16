/** Spanish of warmth, cold, massage, the plan of each phase and what is not advised. */

export const remediesWarmth = {
  'Tested in low-back pain, not in the upper back.':
    'Probado en dolor lumbar, no en la parte alta de la espalda.',
  'A warm pad or hot-water bottle': 'Una almohadilla caliente o una bolsa de agua caliente',
  'Warmth eases the pain and loosens the muscle.': 'El calor alivia el dolor y afloja el músculo.',
  'Make it warm, not hot.': 'Que esté tibia, no muy caliente.',
  'Put a cloth between the pad and your skin. Use no balm or cream with it.':
    'Pon un paño entre la almohadilla y la piel. No la uses con bálsamos ni cremas.',
  'Lay it flat on top of you. Do not lie on it.':
    'Ponla extendida encima de ti. No te acuestes sobre ella.',
  'Look at the skin after 5 minutes.': 'Mira la piel a los 5 minutos.',
  'Take it off before you sleep.': 'Quítala antes de dormir.',
  '15 to 20 minutes, up to 3 or 4 times a day, with 1 to 2 hours between.':
    'De 15 a 20 minutos, hasta 3 o 4 veces al día, con 1 a 2 horas entre ellas.',
  'A heat wrap from the pharmacy': 'Una faja de calor de la farmacia',
  'Low, steady warmth of about 40 °C (104 °F).': 'Calor suave y constante de unos 40 °C (104 °F).',
  'Put it on as the pack says.': 'Póntela como dice el envase.',
  'Look at the skin often.': 'Mira la piel a menudo.',
  'Do not use it with a balm, a cream or another heat source.':
    'No la uses con un bálsamo, una crema u otra fuente de calor.',
  'Do not lie on it. Take it off before you sleep.':
    'No te acuestes sobre ella. Quítala antes de dormir.',
  'Up to 8 hours in any 24. At most 7 days; if it is no better by then, ask a clinician.':
    'Hasta 8 horas de cada 24. Como máximo 7 días; si para entonces no mejora, pregunta a un profesional de la salud.',
  'A warm shower': 'Una ducha tibia',
  'Warm water on the shoulders and neck.': 'Agua tibia sobre los hombros y el cuello.',
  'Make it pleasantly warm, not hot.': 'Que esté agradable, no muy caliente.',
  'Let the water run over your shoulders and neck.':
    'Deja correr el agua sobre los hombros y el cuello.',
  'With multiple sclerosis keep it cool to warm. It may make you worse for an hour.':
    'Con esclerosis múltiple, que esté entre fresca y tibia. Puede dejarte peor durante una hora.',
  '5 to 10 minutes.': 'De 5 a 10 minutos.',
  'You feel dizzy or faint.': 'Sientes mareo o que te vas a desmayar.',
  'A warm bath': 'Un baño tibio',
  'Warm water all round takes the weight off and soothes.':
    'El agua tibia por todo el cuerpo quita peso y calma.',
  'Run it pleasantly warm: at most 38 °C (100 °F). Measure it.':
    'Que esté agradable: como máximo 38 °C (100 °F). Mídelo.',
  'Take no alcohol before it, and nothing that makes you drowsy.':
    'No tomes alcohol antes, ni nada que dé sueño.',
  'Have someone near, so that you get in and out safely.':
    'Ten a alguien cerca, para entrar y salir con seguridad.',
  'Get out slowly and sit down for a moment.': 'Sal despacio y siéntate un momento.',
  '10 to 15 minutes, once or twice a day.': 'De 10 a 15 minutos, una o dos veces al día.',
  'No trial in the upper back. The limits of heat are well known.':
    'Sin estudios en la parte alta de la espalda. Los límites del calor se conocen bien.',
  'A hot tub or spa': 'Un jacuzzi o spa',
  'Hot water may feel good. It can also overheat you.':
    'El agua caliente puede sentar bien. También puede calentarte demasiado.',
  'Measure the water yourself: 38 °C (100 °F) is the safe mark.':
    'Mide tú el agua: 38 °C (100 °F) es la marca segura.',
  'Stay out if it is above 40 °C (104 °F). The dial can be wrong.':
    'No entres si pasa de 40 °C (104 °F). El indicador puede fallar.',
  'Never go in alone.': 'Nunca entres a solas.',
  'Take no alcohol or cannabis before it, and nothing that makes you drowsy.':
    'No tomes alcohol ni cannabis antes, ni nada que dé sueño.',
  'Get out at once if you feel dizzy or sick, or your heart pounds.':
    'Sal enseguida si sientes mareo o náuseas, o el corazón te late con fuerza.',
  '10 to 15 minutes. A warm shower does as well.':
    'De 10 a 15 minutos. Una ducha tibia sirve igual.',
  'You feel dizzy, sick or faint, or your heart pounds: get out.':
    'Sientes mareo, náuseas o que te vas a desmayar, o el corazón te late con fuerza: sal.',
  'The skin turns red in patches, stings or blisters.':
    'La piel se pone roja a manchas, escuece o hace ampollas.',
  'Hardly tested for pain. The limits of heat are well known.':
    'Apenas se ha probado para el dolor. Los límites del calor se conocen bien.',
  'A cold pack': 'Una bolsa fría',
  'Cold can dull the pain of a fresh knock, if you like it.':
    'El frío puede calmar el dolor de un golpe reciente, si te agrada.',
  'Wrap the pack in a cloth. Never put ice on bare skin.':
    'Envuelve la bolsa en un paño. Nunca pongas hielo sobre la piel.',
  'Lay it beside the spine, not on the bones.': 'Ponla al lado de la columna, no sobre los huesos.',
  'Take it off when the time is up.': 'Quítala cuando acabe el tiempo.',
  '10 to 15 minutes, with 1 to 2 hours between. In the first 24 to 48 hours after a knock.':
    'De 10 a 15 minutos, con 1 a 2 horas entre ellas. En las primeras 24 a 48 horas tras un golpe.',
  'The skin turns white, blue or numb.': 'La piel se pone blanca o azul, o se duerme.',
  'Gentle self-massage': 'Automasaje suave',
  'Light pressure may ease a tight spot for a while.':
    'Una presión ligera puede aliviar un punto tenso por un rato.',
  'Put a ball between a wall and the muscle beside your spine. Never on the spine.':
    'Pon una pelota entre una pared y el músculo junto a la columna. Nunca sobre la columna.',
  'Lean in gently: a "good hurt" of at most 5 of 10.':
    'Apóyate con suavidad: un “dolor bueno” de 5 de 10 como máximo.',
  'Stay 30 to 60 seconds on a spot. Breathe. Then move on.':
    'Quédate de 30 a 60 segundos en un punto. Respira. Luego pasa a otro.',
  'Leave the front and the sides of your neck alone.':
    'No toques la parte de delante ni los lados del cuello.',
  'A foam roller across the upper back works too, with your head held up.':
    'También sirve un rodillo de espuma cruzado en la parte alta de la espalda, con la cabeza sostenida.',
  '5 minutes, once or twice a day.': '5 minutos, una o dos veces al día.',
  'A firm massage by someone else': 'Un masaje firme de otra persona',
  'May ease the pain for a short time.': 'Puede aliviar el dolor por poco tiempo.',
  'Go to someone trained. Tell them what you have and what you take.':
    'Ve a alguien con formación. Cuéntale lo que tienes y lo que tomas.',
  'Ask for pressure that you can bear easily.': 'Pide una presión que aguantes bien.',
  'Let nobody press or twist your neck or spine.':
    'Que nadie te apriete ni te gire el cuello o la columna.',
  'Move about afterwards. Massage helps most along with exercise.':
    'Muévete después. El masaje ayuda más junto con el ejercicio.',
  'Up to half an hour. Wait a day and see how it was.':
    'Hasta media hora. Espera un día y mira cómo fue.',
  'Big bruises or short of breath afterwards: get help at once.':
    'Moretones grandes o falta de aire después: busca ayuda enseguida.',
  'Tested in low-back pain, and for a short time only.':
    'Probado en dolor lumbar, y solo por poco tiempo.',
  'A massage gun': 'Una pistola de masaje',
  'May loosen a muscle. Used hard, it has done harm.':
    'Puede aflojar un músculo. Usada con fuerza, ha causado daño.',
  'Use the lowest setting.': 'Usa el nivel más bajo.',
  'Keep to the thick part of a muscle.': 'Usa solo la parte gruesa de un músculo.',
  'Never use it on the neck, the spine, the ribs, the collarbone or over the kidneys.':
    'Nunca la uses en el cuello, la columna, las costillas, la clavícula o sobre los riñones.',
  'Leave out tired or bruised muscles, and skin under a patch.':
    'Salta los músculos cansados o con moretones, y la piel bajo un parche.',
  'At most 60 seconds on an area, once a day.':
    'Como máximo 60 segundos en una zona, una vez al día.',
  'It hurts more than 5 of 10, or the pain stays up.':
    'Duele más de 5 de 10, o el dolor sigue alto.',
  'A bruise, a lump, or skin that changes.': 'Un moretón, un bulto o la piel cambia.',
  'You feel numb, weak or dizzy, or your head hurts.':
    'Sientes adormecimiento, debilidad o mareo, o te duele la cabeza.',
  'Dark urine, or a muscle that swells: get help today.':
    'Orina oscura, o un músculo que se hincha: busca ayuda hoy.',
  'Headache, dizziness or changed sight afterwards: get help at once.':
    'Dolor de cabeza, mareo o cambios en la vista después: busca ayuda enseguida.',
  'Hardly tested. Two reports tell of serious harm.':
    'Apenas se ha probado. Dos informes cuentan daños graves.',
  'Lying in bed for more than a day or two.': 'Quedarte en cama más de uno o dos días.',
  'Lifting or carrying more than 2 to 5 kg (5 to 10 lb).':
    'Levantar o cargar más de 2 a 5 kg (5 a 10 lb).',
  'Stretching hard while the muscle is in spasm.':
    'Estirar con fuerza mientras el músculo está en espasmo.',
  '15 to 20 minutes, just before you move or stretch gently.':
    'De 15 a 20 minutos, justo antes de moverte o estirarte con suavidad.',
  '5 to 10 minutes, just before you move or stretch gently.':
    'De 5 a 10 minutos, justo antes de moverte o estirarte con suavidad.',
  '10 to 20 minutes, twice a day.': 'De 10 a 20 minutos, dos veces al día.',
  'Staying in bed by day.': 'Quedarte en cama de día.',
  'A sudden jump in load: add only 10 to 20 % a day.':
    'Un salto brusco de carga: añade solo de 10 a 20 % al día.',
  'Stretching cold, or into pain.': 'Estirar en frío, o hasta el dolor.',
  'The skin changes where the heat was.': 'La piel cambia donde estuvo el calor.',
  'Write down what you lift and train. Add 10 to 20 % a week.':
    'Apunta lo que levantas y entrenas. Añade de 10 a 20 % a la semana.',
  'Two hard days in a row for the same muscles.':
    'Dos días duros seguidos para los mismos músculos.',
  'Going on when the next morning is worse.': 'Seguir cuando la mañana siguiente es peor.',
  'Half a minute of moving every 20 to 30 minutes at the desk.':
    'Medio minuto de movimiento cada 20 a 30 minutos en el escritorio.',
  'A good walk on most days.': 'Una buena caminata casi todos los días.',
  'If it comes back: go back to the first days of this plan for a day or two.':
    'Si vuelve: regresa a los primeros días de este plan por uno o dos días.',
  'A sudden jump in work, sport or carrying.':
    'Un salto brusco en el trabajo, el deporte o lo que cargas.',
  'Cracking the back or neck with force.': 'Hacer crujir la espalda o el cuello con fuerza.',
  'Tablets that were given to somebody else.': 'Pastillas que le dieron a otra persona.',
  'Alcohol to relax.': 'Alcohol para relajarte.',
  'Any danger sign: run the check again, or call for help.':
    'Cualquier señal de peligro: repite la revisión, o pide ayuda.',
  'New numbness, weakness or tingling.': 'Adormecimiento, debilidad u hormigueo nuevos.',
  'The pain goes up by 2 or more and stays up for a day.':
    'El dolor sube 2 puntos o más y sigue alto un día.',
  'Magnesium for the spasm': 'Magnesio para el espasmo',
  'In trials it did not prevent cramps. It can cause loose stools, builds up in kidney disease and blocks some other medicines.':
    'En los estudios no evitó los calambres. Puede causar diarrea, se acumula si hay enfermedad del riñón y bloquea algunas otras medicinas.',
  'Quinine for cramps': 'Quinina para los calambres',
  'Its harms are serious, and it is not for cramps.':
    'Sus daños son graves, y no es para calambres.',
  'Turmeric, ginger, ginkgo or fish oil with a blood thinner':
    'Cúrcuma, jengibre, ginkgo o aceite de pescado con un anticoagulante',
  'They may make you bleed more.': 'Pueden hacerte sangrar más.',
  'Forcing water or salt drinks': 'Obligarte a beber agua o bebidas con sales',
  'Too much water can thin the salts in the blood. It does not loosen a muscle.':
    'Demasiada agua puede diluir las sales de la sangre. No afloja un músculo.',
  'A collar or brace as a habit': 'Un collarín o una faja por costumbre',
  'It keeps you from moving, and moving is what helps.':
    'Te impide moverte, y moverte es lo que ayuda.',
  'Long pulls on the spine (traction)': 'Tirones largos de la columna (tracción)',
  'For back pain the British advice is not to use it.':
    'Para el dolor de espalda, el consejo británico es no usarlo.',
  'TENS and other electric devices': 'TENS y otros aparatos eléctricos',
  'For back pain the British advice is not to use them.':
    'Para el dolor de espalda, el consejo británico es no usarlos.',
  'Having the neck or back cracked by someone who is not trained, or with force by yourself':
    'Que alguien sin formación te haga crujir el cuello o la espalda, o hacerlo tú con fuerza',
  'It can hurt a joint or a neck artery.': 'Puede dañar una articulación o una arteria del cuello.',
  'Strong painkillers by yourself': 'Analgésicos fuertes por tu cuenta',
  'They make you drowsy, can harm, and hide what the pain would tell.':
    'Dan sueño, pueden dañar y esconden lo que el dolor avisa.',
  'Muscle relaxants from a friend': 'Relajantes musculares de una amistad',
  'What is safe for one can be a danger for another.':
    'Lo que es seguro para una persona puede ser un peligro para otra.',
  'Alcohol to relax': 'Alcohol para relajarte',
  'It spoils sleep and is a danger with painkillers and with heat.':
    'Estropea el sueño y es un peligro con analgésicos y con calor.',
} as const;
