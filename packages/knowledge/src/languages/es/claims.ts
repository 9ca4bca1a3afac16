/** Spanish of the claims about spasms, and what became of each. */

export const claims = {
  'For most people it goes on and gets worse with age.':
    'En la mayoría sigue y empeora con la edad.',
  'We say that it mostly eases within weeks and can come back. Age changes the safety checks.':
    'Decimos que casi siempre se alivia en semanas y puede volver. La edad cambia lo que se revisa.',
  'It starts in a moment.': 'Empieza en un momento.',
  'A start with one movement and a worst pain at once with none are two questions. The second can be an emergency.':
    'Empezar con un movimiento, y el peor dolor de golpe sin ninguno, son dos preguntas. Lo segundo puede ser una urgencia.',
  'A spasm is a muscle that tightens by itself.':
    'Un espasmo es un músculo que se tensa por sí mismo.',
  'Five words that get mixed up are told apart: guarding, cramp, spasticity, dystonia and tetany.':
    'Se distinguen cinco palabras que se confunden: protección, calambre, espasticidad, distonía y tetania.',
  'It leaves most people helpless.': 'Deja a la mayoría de la gente incapaz de valerse.',
  'We ask how much it hurts and what you can do, in calm words.':
    'Preguntamos cuánto duele y qué puedes hacer, con palabras tranquilas.',
  'Several things can cause it.': 'Varias cosas pueden causarlo.',
  'Several likely causes are ranked. One sure cause is never named.':
    'Se ordenan varias causas probables. Nunca se nombra una sola como segura.',
  'Mostly it is an injury in sport, an accident or a strain.':
    'Casi siempre es una lesión del deporte, un accidente o un tirón.',
  'A strain is the usual name, though it can seldom be proved. Falls and blows are asked about first.':
    'Tirón es el nombre habitual, aunque rara vez se puede probar. Se pregunta primero por caídas y golpes.',
  'Multiple sclerosis is a common cause.': 'La esclerosis múltiple es una causa frecuente.',
  'MS is rare and can feel like a tight band. New signs of it lead to a check, known MS to its own team.':
    'La EM es rara y puede sentirse como una banda que aprieta. Sus señales nuevas llevan a una revisión; la EM conocida, a su propio equipo.',
  'Tumours are a common cause.': 'Los tumores son una causa frecuente.',
  'A tumour is never listed as an everyday cause. It is looked for in the danger check alone.':
    'Un tumor nunca se pone entre las causas corrientes. Solo se busca en la revisión.',
  '“Spastic muscles” are a common cause.': 'Los «músculos espásticos» son una causa frecuente.',
  'Spasticity is a sign of an illness of brain or cord. Who has it asks their own team. New stiffness with weak legs is an emergency.':
    'La espasticidad es señal de una enfermedad del cerebro o de la médula. Quien la tiene pregunta a su equipo. Una rigidez nueva con piernas débiles es una urgencia.',
  'An irritated nerve is a common cause.': 'Un nervio irritado es una causa frecuente.',
  'A neck nerve often hurts at the shoulder blade, so arms, neck and skin are asked about.':
    'Un nervio del cuello duele a menudo en el omóplato, así que se pregunta por brazos, cuello y piel.',
  'A lack of nutrients can cause it.': 'La falta de nutrientes puede causarlo.',
  'A gap in the diet is hardly ever the reason, and no supplement is advised. A real lack has other signs, which are asked about.':
    'Una falta en la comida casi nunca es la razón, y no se aconseja ningún suplemento. Una falta real tiene otras señales, por las que se pregunta.',
  'Marathon runners get it because they lose salt.':
    'Los corredores de maratón lo tienen porque pierden sal.',
  'Tired arms, straps and hard breathing come first. Drink to thirst; too much water is a danger of its own.':
    'Primero vienen los brazos cansados, las correas y la respiración fuerte. Bebe según tu sed; demasiada agua es un peligro en sí.',
  'Being overweight adds to it.': 'El sobrepeso contribuye.',
  'It holds a little for the low back and is not shown for the upper back. It is never ranked first.':
    'Vale un poco para la zona lumbar y no está demostrado para la espalda alta. Nunca se pone en primer lugar.',
  'Sitting or sleeping the wrong way adds to it.':
    'Dormir mal colocado o pasar mucho rato en mala postura contribuye.',
  'There is no one right posture. We advise change and breaks, and to try another pillow.':
    'No hay una única postura correcta. Aconsejamos cambiar, hacer pausas y probar otra almohada.',
  'It comes from a disc that slipped out of place.': 'Viene de un disco que se salió de su sitio.',
  'Nobody is told that a disc has slipped. Nerve signs are asked about and lead to help.':
    'A nadie se le dice que un disco se ha salido. Se pregunta por señales de los nervios, y llevan a la ayuda.',
  'The disc hits a ligament, and that sets off the spasm.':
    'El disco golpea un ligamento, y eso provoca el espasmo.',
  'Nothing was found to support it.': 'No se encontró nada que lo apoye.',
  'Certain illnesses put you at high risk.': 'Ciertas enfermedades te ponen en alto riesgo.',
  'They are asked about once. They change the danger check and what is safe, not the chance of a spasm.':
    'Se pregunta por ellas una vez. Cambian la revisión y lo que es seguro, no la probabilidad de un espasmo.',
  'Tight hamstrings put you at risk.': 'La parte de atrás del muslo corta te pone en riesgo.',
  'The link is tiny and for the low back alone. The stretch is there for who likes it.':
    'El vínculo es mínimo y solo para la zona lumbar. El estiramiento está ahí para quien lo quiera.',
  'Weak, stiff back muscles put you at risk.':
    'Los músculos de la espalda débiles y rígidos te ponen en riesgo.',
  'A test foretells little, but training helps. It is built up step by step.':
    'Una prueba predice poco, pero entrenar ayuda. Se sube paso a paso.',
  'The pain can spread along nerves to other parts of the back.':
    'El dolor puede extenderse por los nervios a otras partes de la espalda.',
  'Pain close by is harmless. A belt of pain, numb skin or a weak limb leads to help.':
    'El dolor cercano es inofensivo. Un cinturón de dolor, la piel dormida o un brazo o una pierna débil llevan a la ayuda.',
  'Most people cannot turn or move the spine.': 'La mayoría no puede girar o mover la columna.',
  'Hard to turn is usual. A stiff neck with a fever is an emergency.':
    'Que cueste girar es habitual. Un cuello rígido con fiebre es una urgencia.',
  'Walking and small moves of an arm or leg make it worse.':
    'Caminar y los movimientos pequeños de un brazo o una pierna lo empeoran.',
  'That fits a muscle. Pain that comes with effort and goes with rest is checked as a sign of the heart.':
    'Eso encaja con un músculo. El dolor que llega con el esfuerzo y se va con el reposo se revisa como señal del corazón.',
  'A heating pad relaxes the muscle and eases the pain.':
    'Una almohadilla de calor relaja el músculo y alivia el dolor.',
  'Heat comes first among the remedies, with limits on how warm and how long, and questions about the skin.':
    'El calor es lo primero entre los remedios, con límites de temperatura y de tiempo, y preguntas sobre la piel.',
  'A hot tub or a hot shower helps.': 'Un jacuzzi o una ducha caliente ayuda.',
  'Warm, not hot, with a limit for the water and a list of who should ask first. No hot tub in pregnancy.':
    'Tibio, no caliente, con un límite para el agua y una lista de quién debe preguntar antes. Ningún jacuzzi en el embarazo.',
  'Massage is a powerful way to relax the muscle.':
    'El masaje es una forma potente de relajar el músculo.',
  'It may ease pain for a short time. It is gentle, beside the spine, and not for everyone.':
    'Quizá alivie el dolor por un tiempo corto. Es suave, al lado de la columna, y no para todo el mundo.',
  'Doctors give muscle relaxants to prevent a spasm.':
    'Los médicos dan relajantes musculares para prevenir un espasmo.',
  'They ease a spasm for a short time and prevent none. They are never cleared here; there are questions for your clinician.':
    'Alivian un espasmo por poco tiempo y no previenen ninguno. Aquí nunca se dan por buenos; hay preguntas para tu profesional de la salud.',
  'Paracetamol (acetaminophen) is the standard pain reliever.':
    'El paracetamol (acetaminofén) es el analgésico habitual.',
  'It is offered when ibuprofen is not for you, with the note that it may help little.':
    'Se ofrece cuando el ibuprofeno no es para ti, con la nota de que quizá ayude poco.',
  'Ibuprofen and naproxen ease pain because they treat swelling.':
    'El ibuprofeno y el naproxeno alivian el dolor porque tratan la hinchazón.',
  'The gain is small and swelling is mostly not the cause. Who must not take them is asked before each one.':
    'El beneficio es pequeño y la hinchazón casi nunca es la causa. Antes de cada uno se pregunta quién no debe tomarlos.',
  'A low dose of a tricyclic eases a lasting spasm.':
    'Una dosis baja de un tricíclico alivia un espasmo que dura.',
  'They are a matter for your prescriber and are never cleared here.':
    'Son cosa de quien te los receta y aquí nunca se dan por buenos.',
  'Leave sport and whatever hurts until it has healed.':
    'Deja el deporte y todo lo que duela hasta que se cure.',
  'Rest from what hurts for some days and stay active. Sport comes back in steps.':
    'Descansa unos días de lo que duele y sigue en movimiento. El deporte vuelve por pasos.',
  'When it eases, ask a doctor about stretching.':
    'Cuando se alivie, pregunta a un médico por los estiramientos.',
  'Gentle moves start earlier, and clear marks say when to stretch. A clinician is for those with a sign that needs one.':
    'Los movimientos suaves empiezan antes, y marcas claras dicen cuándo estirar. El profesional de la salud es para quien tiene una señal que lo pide.',
  'Yoga is the safest and best exercise for it.':
    'El yoga es el ejercicio mejor y más seguro para ello.',
  'It is one choice among several, about as good and as safe as other exercise.':
    'Es una opción entre varias, más o menos tan buena y tan segura como otro ejercicio.',
  'Warm up well before you stretch.': 'Calienta bien antes de estirar.',
  'Each session begins with a warm-up of 3 to 5 minutes.':
    'Cada sesión empieza con un calentamiento de 3 a 5 minutos.',
  'Most spasms happen because people skip the warm-up.':
    'La mayoría de los espasmos llega porque la gente se salta el calentamiento.',
  'No study shows it. Stretching before sport hardly changes injury or soreness.':
    'Ningún estudio lo muestra. Estirar antes del deporte apenas cambia las lesiones o las agujetas.',
  'A spasm from a pull or an injury is of little concern.':
    'Un espasmo por un tirón o una lesión preocupa poco.',
  'That holds once the danger check is clear. An injury, thin bones and age are asked about first.':
    'Eso vale una vez que la revisión está en orden. Se pregunta primero por lesiones, huesos frágiles y edad.',
  'A long spasm with another illness is a reason to worry.':
    'Un espasmo largo con otra enfermedad es motivo de preocupación.',
  'Pain that stays is followed in the diary and leads to a visit in time.':
    'El dolor que se queda se sigue en el diario y lleva a tiempo a una consulta.',
  'See a doctor when it is worse and does not go away.': 'Ve al médico cuando empeora y no se va.',
  'Worse, or lasting, or a danger sign: one is enough, and each has its time.':
    'Empeorar, o durar, o una señal de peligro: basta con una, y cada una tiene su plazo.',
  'Advice on a spasm can do without danger signs, warnings and limits.':
    'Los consejos sobre un espasmo pueden ir sin señales de peligro, advertencias y límites.',
  'The danger check comes first. Heat, medicines, pregnancy, children and time limits each have their rules.':
    'La revisión va primero. El calor, las medicinas, el embarazo, los niños y los plazos tienen cada uno sus reglas.',
} as const;
