/** Spanish of what a doctor should look at today or soon, and of what to do until then. */

export const rulesSoon = {
  Shingles: 'Herpes zóster (culebrilla)',
  'An irritated nerve or the spinal cord, or shingles':
    'Un nervio irritado o la médula espinal, o herpes zóster',
  'Cancer that has spread to the spine': 'Cáncer que se ha extendido a la columna',
  'If you have a cancer team, call them today.': 'Si tienes un equipo de oncología, llama hoy.',
  'New back pain after cancer': 'Dolor de espalda nuevo después de un cáncer',
  'An illness behind the pain, such as an infection or a growth':
    'Una enfermedad detrás del dolor, como una infección o un tumor',
  'Pressure on a nerve or a disc problem': 'Presión sobre un nervio o un problema de disco',
  'A bone or a growth that changes the shape of the back':
    'Un hueso o un tumor que cambia la forma de la espalda',
  'A serious illness, as one sign of it is there':
    'Una enfermedad grave, pues hay una señal de ella',
  'A problem of the pregnancy': 'Un problema del embarazo',
  'A cause other than the muscle, as rest and position do not help':
    'Una causa distinta al músculo, pues el descanso y la postura no ayudan',
  'A cause that a clinician should look for, as the pain is bad at night or very strong':
    'Una causa que un profesional de la salud debe buscar, pues el dolor es malo de noche o muy fuerte',
  'A squeezed nerve in the neck that is losing strength':
    'Un nervio apretado en el cuello que pierde fuerza',
  'A bad infection of the lung': 'Una infección fuerte del pulmón',
  'An infection of the lung or its lining': 'Una infección del pulmón o de la capa que lo cubre',
  'A bad infection of the gallbladder': 'Una infección fuerte de la vesícula',
  'A gallbladder problem': 'Un problema de la vesícula',
  'Gallstones, or a sore stomach': 'Piedras en la vesícula, o un estómago irritado',
  'A badly inflamed pancreas': 'Un páncreas muy inflamado',
  'Eat and drink nothing.': 'No comas ni bebas nada.',
  'An inflamed pancreas, or another illness of the belly':
    'Un páncreas inflamado, u otra enfermedad del vientre',
  'A stomach ulcer': 'Una úlcera de estómago',
  'Take no more ibuprofen, naproxen or aspirin until you were seen.':
    'No tomes más ibuprofeno, naproxeno ni aspirina hasta que te hayan visto.',
  'A painkiller that harms the stomach, the kidneys or the heart':
    'Un analgésico que daña el estómago, los riñones o el corazón',
  'Take no more of it until you were seen.': 'No tomes más hasta que te hayan visto.',
  'A kidney infection that has reached the blood':
    'Una infección de riñón que ha llegado a la sangre',
  'A kidney infection or a kidney stone': 'Una infección de riñón o una piedra en el riñón',
  'A liver, kidney or muscle problem': 'Un problema del hígado, el riñón o los músculos',
  'A problem of the kidneys or the bladder': 'Un problema de los riñones o la vejiga',
  'Medicine works best in the first 3 days of the rash.':
    'La medicina funciona mejor en los primeros 3 días del sarpullido.',
  'Go to a doctor, not a pharmacy, in these cases: it is near an eye or on the nose; it is in more than one strip, black or bloody; you are pregnant; or your defences are weak.':
    'Ve a una consulta médica, no a una farmacia, en estos casos: está cerca de un ojo o en la nariz; está en más de una franja, es negro o sangra; hay embarazo; o tienes las defensas bajas.',
  'Keep heat off that skin.': 'Aleja el calor de esa piel.',
  'A nerve of the skin that is irritated, or shingles before its rash':
    'Un nervio de la piel irritado, o un herpes zóster antes de su sarpullido',
  'Look at the skin once a day for 7 days. Blisters: get help the same day.':
    'Mira la piel una vez al día durante 7 días. Si hay ampollas, busca ayuda el mismo día.',
  'A deep or large burn': 'Una quemadura profunda o grande',
  'Cover it with cling film.': 'Cúbrela con film transparente de cocina.',
  'A burn that needs care': 'Una quemadura que necesita cuidados',
  'Cool it for 20 minutes under cool running water. No ice, no cream.':
    'Enfríala 20 minutos bajo un chorro de agua fresca. Sin hielo, sin crema.',
  'No more heat on that skin.': 'No más calor en esa piel.',
  'Muscle that breaks down and harms the kidneys': 'Músculo que se destruye y daña los riñones',
  'Muscle that breaks down': 'Músculo que se destruye',
  'Go to a hospital, not to a practice.': 'Ve a un hospital, no a un consultorio.',
  'A muscle that is inflamed or torn': 'Un músculo inflamado o desgarrado',
  'A cholesterol tablet that harms the muscles or the liver':
    'Una pastilla para el colesterol que daña los músculos o el hígado',
  'In the UK, NHS advice is to stop the statin and to call 111 or your GP.':
    'En el Reino Unido, el NHS aconseja dejar la estatina y llamar al 111 o a tu médico de cabecera.',
  'Elsewhere, call who prescribes it today.': 'En otro lugar, llama hoy a quien te la receta.',
  'A medicine that locks muscles, near the throat':
    'Una medicina que traba los músculos, cerca de la garganta',
  'A medicine that locks muscles, or another illness of the nerves':
    'Una medicina que traba los músculos, u otra enfermedad de los nervios',
  'Tell them of any new medicine for the mind or against feeling sick, travel tablets too.':
    'Di si tomas alguna medicina nueva para la mente o las náuseas, también pastillas para el mareo.',
  'Too little calcium or another salt in the blood': 'Muy poco calcio u otra sal en la sangre',
  'A salt in the blood or a nerve that makes muscles cramp':
    'Una sal de la sangre o un nervio que acalambra los músculos',
  'A nerve illness that makes the trunk stiff':
    'Una enfermedad de los nervios que pone rígido el tronco',
  'A medicine that makes muscles stiff or sore':
    'Una medicina que deja los músculos rígidos o doloridos',
  'Ask who prescribes it. Do not stop it by yourself.':
    'Pregunta a quien te la receta. No la dejes por tu cuenta.',
  'Too little vitamin D': 'Muy poca vitamina D',
  'An illness of the bones or the muscles': 'Una enfermedad de los huesos o los músculos',
  'A bone that is weak from an illness, such as of the bone marrow':
    'Un hueso débil por una enfermedad, por ejemplo de la médula del hueso',
  'A tired or cracked rib from the same load again and again':
    'Una costilla cansada o con una fisura por la misma carga una y otra vez',
  'Leave out the load that brings it on until you were seen.':
    'Deja la carga que lo provoca hasta que te hayan visto.',
  'New activity of multiple sclerosis, or inflamed nerves':
    'Actividad nueva de la esclerosis múltiple, o nervios inflamados',
  'With known MS, call your MS team. Say if you have a fever or burning urine.':
    'Si ya tienes EM, llama a tu equipo de EM. Di si tienes fiebre o ardor al orinar.',
  'An irritated nerve': 'Un nervio irritado',
  'A nerve that does not work as it should': 'Un nervio que no funciona como debe',
  'Pressure on the cord or on nerves of the hands':
    'Presión sobre la médula o sobre los nervios de las manos',
  'Let nobody but a trained person push or crack your spine.':
    'Que nadie sin formación te apriete o te haga crujir la columna.',
  'An old nerve sign, which your usual team should know of':
    'Una señal antigua de los nervios, que tu equipo habitual debe conocer',
  'Any change in strength, feeling, walking, bladder or bowels is new: get help at once.':
    'Cualquier cambio en la fuerza, el tacto, el caminar, la vejiga o el intestino es nuevo: busca ayuda enseguida.',
  'An inflamed nerve of the shoulder that recovers':
    'Un nervio inflamado del hombro que se recupera',
  'An inflamed artery at the temple that threatens the sight':
    'Una arteria inflamada en la sien que pone en peligro la vista',
  'An inflamed artery at the temple': 'Una arteria inflamada en la sien',
  'Inflamed shoulders (polymyalgia)': 'Hombros inflamados (polimialgia)',
  'An inflamed spine (spondyloarthritis)': 'Una columna inflamada (espondiloartritis)',
  'Pain that is too strong to be left alone': 'Un dolor demasiado fuerte para dejarlo estar',
  'A cause that becomes more likely with age': 'Una causa más probable con la edad',
  'A cause other than a strain': 'Una causa distinta a un tirón muscular',
  'A pain of the whole body (fibromyalgia)': 'Un dolor de todo el cuerpo (fibromialgia)',
  'A curve of the spine that a clinician should look at once':
    'Una curva de la columna que un profesional de la salud debe mirar una vez',
  'Something at the top of the lung that presses on nerves':
    'Algo en lo alto del pulmón que aprieta los nervios',
  'A lung problem that an X-ray should look for':
    'Un problema del pulmón que hay que buscar con una radiografía',
  'An inflamed heart or heart sac': 'El corazón o la bolsa que lo rodea, inflamados',
  'An inflamed heart sac or lung lining': 'La bolsa del corazón o la capa del pulmón, inflamadas',
  'An inflamed heart after a vaccine': 'El corazón inflamado después de una vacuna',
  'A sore shoulder joint after a vaccine':
    'Dolor en la articulación del hombro después de una vacuna',
  'An infection or bleeding where the spine was treated':
    'Una infección o un sangrado donde se trató la columna',
  'An infection where the spine was treated': 'Una infección donde se trató la columna',
  'The old pain that comes back after a treatment of the spine':
    'El dolor de antes que vuelve tras un tratamiento de la columna',
  'A small leak of air from the lung after a needle':
    'Un pequeño escape de aire del pulmón tras un pinchazo',
  'An infection of the spine, which can come without fever':
    'Una infección de la columna, que puede venir sin fiebre',
  'Tuberculosis of the spine': 'Tuberculosis de la columna',
  'A break or an infection in someone who cannot say how it is':
    'Una fractura o una infección en alguien que no puede decir cómo está',
  'Do not move them more than you must.': 'No muevas a la persona más de lo necesario.',
  'A pain in someone who cannot say how it is': 'Un dolor en alguien que no puede decir cómo está',
  'A cause that the person cannot tell of': 'Una causa que la persona no puede contar',
  'A stretched neck (whiplash)': 'Un cuello estirado de golpe (latigazo)',
  'Go on with daily life. Expect some stiff weeks.':
    'Sigue con tu vida diaria. Cuenta con algunas semanas de rigidez.',
  'New tingling or weakness in an arm: get help the same day.':
    'Hormigueo o debilidad nuevos en un brazo: busca ayuda el mismo día.',
  'A bleed or a tear that begins like a spasm':
    'Un sangrado o un desgarro que empieza como un espasmo',
  'Look again after 1, 6 and 24 hours: legs, bladder and chest.':
    'Vuelve a mirar después de 1, 6 y 24 horas: piernas, vejiga y pecho.',
  'A cause other than a simple strain': 'Una causa distinta a un simple tirón muscular',
  'Something was missed, as you asked for help three times or more':
    'Algo que pasó inadvertido, pues pediste ayuda tres veces o más',
  'Something was missed, as you asked for help twice and it does not ease':
    'Algo que pasó inadvertido, pues pediste ayuda dos veces y no se alivia',
  'A condition that makes a clinician worth asking first':
    'Un problema de salud por el que conviene preguntar antes a un profesional',
  'An infection, a growth or another illness behind back pain in a child':
    'Una infección, un tumor u otra enfermedad detrás del dolor de espalda de un niño',
  'Back pain in a child, which a clinician should see':
    'Dolor de espalda en un niño, que un profesional de la salud debe ver',
  'Back pain at 16 or 17, which a clinician should see':
    'Dolor de espalda a los 16 o 17 años, que un profesional de la salud debe ver',
  'A cause other than a simple strain, as the pain flared and stays up':
    'Una causa distinta a un simple tirón muscular, pues el dolor se disparó y sigue alto',
  'Pain that flared and is now very strong': 'Un dolor que se disparó y ahora es muy fuerte',
  'A cause other than a simple strain, as the pain gets worse':
    'Una causa distinta a un simple tirón muscular, pues el dolor empeora',
  'Pain that has lasted two weeks and gets worse': 'Un dolor que dura dos semanas y empeora',
  'A growth, an infection or a break, as the pain gets worse after two weeks':
    'Un tumor, una infección o una fractura, pues el dolor empeora tras dos semanas',
  'A cause other than the muscle, as it wakes you and no position helps':
    'Una causa distinta al músculo, pues te despierta y ninguna postura ayuda',
  'Something that takes away what you could do before':
    'Algo que te quita lo que antes podías hacer',
  'Pain that has not eased in two weeks': 'Un dolor que no se ha aliviado en dos semanas',
  'Pain that is still there after four weeks, when most people are much better':
    'Un dolor que sigue ahí tras cuatro semanas, cuando la mayoría está mucho mejor',
  'Until then stay with gentle movements, and add no load by yourself.':
    'Hasta entonces, sigue con movimientos suaves y no añadas carga por tu cuenta.',
  'Pain that lasts over six weeks, which a clinician or physio can help to end':
    'Un dolor de más de seis semanas, que un profesional de la salud o de la fisioterapia puede ayudar a quitar',
  'Long-lasting pain, which needs a plan of its own':
    'Un dolor de larga duración, que necesita un plan propio',
  'Exercise, yoga, tai chi and calm training of the mind are what helps most people now.':
    'El ejercicio, el yoga, el taichí y ejercitar la calma de la mente es lo que ahora ayuda a la mayoría.',
  'Pain that a week of heat or pain tablets does not help':
    'Un dolor que una semana de calor o de pastillas para el dolor no alivia',
  'Ask a pharmacist or a clinician within this week.':
    'Pregunta esta semana en la farmacia o a un profesional de la salud.',
  'Pain that lasts longer than pain tablets should be taken':
    'Un dolor que dura más de lo que se deben tomar las pastillas para el dolor',
  'Stop the pain tablets and ask a pharmacist or a clinician before you take more. If one of them told you to take them, ask before you stop.':
    'Deja las pastillas para el dolor y pregunta en la farmacia o a un profesional de la salud antes de tomar más. Si te las mandaron allí, pregunta antes de dejarlas.',
  'Pain that keeps coming back, which needs a plan of its own':
    'Un dolor que vuelve una y otra vez, que necesita un plan propio',
  'A slow recovery, which help at this point can shorten':
    'Una recuperación lenta, que se puede acortar con ayuda ahora',
  'A low mood, which can be treated and then eases pain as well':
    'Un ánimo bajo, que se puede tratar y así también alivia el dolor',
} as const;
