/** Spanish of the articles about causes. */

export const articlesCauses = {
  'What usually causes it?': '¿Qué suele causarlo?',
  'Mostly several things add up. One sure cause can seldom be named.':
    'Casi siempre se suman varias cosas. Rara vez se puede nombrar una causa segura.',
  'Several things add up': 'Se suman varias cosas',
  'A new load, a long time in one position, poor sleep and stress can all add their part.':
    'Una carga nueva, mucho tiempo en una postura, dormir mal y el estrés pueden poner cada uno su parte.',
  'Unknot ranks what you tell it. It never names one cause as sure.':
    'Unknot ordena lo que le cuentas. Nunca da por segura una sola causa.',
  'A strain': 'Un tirón muscular',
  'A lift, a pull, a twist, a throw or a cough can strain a muscle.':
    'Levantar, tirar, girarse, lanzar o toser puede causar un tirón en un músculo.',
  'Which part hurts can seldom be proved, and it seldom matters.':
    'Qué parte duele rara vez se puede probar, y rara vez importa.',
  'Pain that changes when you move and eases when you are still fits a strain.':
    'Un dolor que cambia al moverte y se alivia en reposo encaja con un tirón.',
  'Many people cannot turn well for some days. That fits too.':
    'Muchas personas no pueden girarse bien durante unos días. Eso también encaja.',
  'A fall, a blow, a crash': 'Una caída, un golpe, un choque',
  'After a serious accident, back pain needs an ambulance first.':
    'Tras un accidente grave, el dolor de espalda necesita primero una ambulancia.',
  'A bruise or a graze over the spine makes a broken bone more likely.':
    'Un moretón o un rasguño sobre la columna hace más probable un hueso roto.',
  'It came in a moment': 'Llegó en un momento',
  'A start during one movement fits a strain.':
    'Un comienzo durante un solo movimiento encaja con un tirón.',
  'Pain that is at its worst at once, with no movement, can come from the main artery.':
    'Un dolor que es el peor desde el primer momento, sin movimiento, puede venir de la arteria principal.',
  'That is how about 8 in 10 tears of this artery begin. They are rare.':
    'Así empiezan unos 8 de cada 10 desgarros de esa arteria. Son raros.',
  'This is why Unknot asks about the start so early.':
    'Por eso Unknot pregunta tan pronto por el comienzo.',
  'Moving or effort?': '¿Movimiento o esfuerzo?',
  'Pain with each small move fits a muscle.':
    'El dolor con cada pequeño movimiento encaja con un músculo.',
  'Pain that comes with effort and goes with rest may come from the heart.':
    'El dolor que llega con el esfuerzo y se va con el reposo puede venir del corazón.',
  'Have that checked the same day, even if it has gone.':
    'Que te lo miren el mismo día, aunque se haya ido.',
  'Has a disc slipped?': '¿Se ha salido un disco?',
  'No. Discs do not slip, and a bulge on a scan often means nothing.':
    'No. Los discos no se salen, y un bulto en una imagen muchas veces no significa nada.',
  'Discs do not slip': 'Los discos no se salen',
  'A disc is grown into the bones above and below it. It cannot jump out of place.':
    'Un disco está unido a los huesos de arriba y de abajo. No puede saltar de su sitio.',
  'It can bulge. About 37 in 100 people with no pain have such a bulge in the middle of the back.':
    'Puede abombarse. En la mitad de la espalda, unas 37 de cada 100 personas sin dolor tienen un disco así.',
  'About half of people with no pain show worn discs there.':
    'Más o menos la mitad de las personas sin dolor tiene allí discos gastados.',
  'So a bulge on a scan is often not the reason for the pain.':
    'Así que un disco abombado en una imagen muchas veces no es la razón del dolor.',
  'When a disc does matter': 'Cuándo sí importa un disco',
  'Of all discs that cause trouble, at most 4 in 100 are in this part of the back.':
    'De todos los discos que dan problemas, como máximo 4 de cada 100 están en esta parte de la espalda.',
  'Then the cord may be pressed: weak or numb legs, an unsteady walk, bladder trouble.':
    'Entonces quizá algo apriete la médula: piernas débiles o dormidas, andar inestable, problemas de vejiga.',
  'With any of these signs, get emergency help.':
    'Con cualquiera de estas señales, busca ayuda de urgencia.',
  'A disc that hits a ligament?': '¿Un disco que golpea un ligamento?',
  'You may read that this sets off the spasm. We found nothing to support it.':
    'Quizá leas que eso provoca el espasmo. No encontramos nada que lo apoye.',
  'A muscle can guard any sore part of the spine.':
    'Un músculo puede proteger cualquier parte dolorida de la columna.',
  'Nerves, and pain that spreads': 'Los nervios, y el dolor que se extiende',
  'A neck nerve can hurt at the shoulder blade. Some spreading needs help.':
    'Un nervio del cuello puede doler en el omóplato. A veces, el dolor que se extiende necesita ayuda.',
  'A nerve in the neck': 'Un nervio en el cuello',
  'A pinched nerve in the neck often hurts at or between the shoulder blades.':
    'Un nervio pellizcado en el cuello duele a menudo en los omóplatos o entre ellos.',
  'In 7 of 10 people in one study this came before any sign in the arm.':
    'En un estudio, en 7 de cada 10 personas esto llegó antes que cualquier señal en el brazo.',
  'Tingling in the arm when you move the neck points that way.':
    'El hormigueo en el brazo al mover el cuello apunta hacia ahí.',
  'A nerve pinched in the chest part of the spine is not common.':
    'Un nervio pellizcado en la parte de la columna que va con el pecho no es frecuente.',
  'Pain that spreads': 'Dolor que se extiende',
  'A sore muscle or joint can be felt a hand’s width away. That is common and harmless.':
    'Un músculo o una articulación doloridos pueden sentirse a un palmo de distancia. Es frecuente e inofensivo.',
  'A belt of pain round the trunk, or numb or weak legs, needs help.':
    'Un cinturón de dolor alrededor del tronco, o las piernas dormidas o débiles, necesita ayuda.',
  'The heart, the lungs, the gall bladder and the kidneys can hurt in the same place.':
    'El corazón, los pulmones, la vesícula y los riñones pueden doler en el mismo sitio.',
  'A strip that burns': 'Una franja que arde',
  'Shingles can burn, itch or tingle in a strip 1 to 5 days before the rash.':
    'El herpes zóster puede arder, picar u hormiguear en una franja de 1 a 5 días antes del sarpullido.',
  'The chest is where it shows most often.': 'Donde más se muestra es en el pecho.',
  'The medicine works best within 3 days of the rash. So show it the same day.':
    'La medicina funciona mejor en los primeros 3 días del sarpullido. Así que muéstralo el mismo día.',
  'Could it be MS or a tumour?': '¿Podría ser EM o un tumor?',
  'Both are rare. A few signs tell when to have it looked at.':
    'Los dos son raros. Unas pocas señales dicen cuándo hacerlo mirar.',
  'How rare are serious causes?': '¿Son muy raras las causas graves?',
  'Of 1,172 people who saw a doctor for new back pain, 11 had a serious cause.':
    'De 1172 personas que fueron al médico por un dolor de espalda nuevo, 11 tenían una causa grave.',
  'Eight of those 11 had a broken bone.': 'Ocho de esas 11 tenían un hueso roto.',
  'One odd sign alone says little: 8 in 10 of all these people had at least one.':
    'Una sola señal rara dice poco: 8 de cada 10 de todas estas personas tenían al menos una.',
  Tumours: 'Tumores',
  'A tumour is not an everyday cause of a spasm.':
    'Un tumor no es una causa corriente de un espasmo.',
  'The sign that counts most is to have had cancer before.':
    'La señal que más cuenta es haber tenido cáncer antes.',
  'If that is you, tell a clinician about any new back pain.':
    'Si es tu caso, cuenta a un profesional de la salud cualquier dolor de espalda nuevo.',
  'When a tumour presses on the cord, it mostly sits in this part of the back. That is why Unknot asks.':
    'Cuando un tumor aprieta la médula, casi siempre está en esta parte de la espalda. Por eso pregunta Unknot.',
  'Multiple sclerosis': 'Esclerosis múltiple',
  'MS is rare next to a strained muscle.': 'La EM es rara al lado de un tirón muscular.',
  'It can feel like a tight band round the chest, called the MS hug.':
    'Puede sentirse como una banda que aprieta alrededor del pecho, llamada el abrazo de la EM.',
  'A new tight chest needs a check, also when you know that you have MS.':
    'Un pecho que aprieta y es nuevo necesita una revisión, también si sabes que tienes EM.',
  'A band that is just like one that was checked before is not new.':
    'Una banda igual a otra que ya se revisó no es nueva.',
  'Stiffness from brain or cord': 'Rigidez del cerebro o de la médula',
  'Spasticity comes with an illness such as a stroke or MS. It does not cause a simple spasm.':
    'La espasticidad llega con una enfermedad como un derrame cerebral o la EM. No causa un simple espasmo.',
  'If you live with it, ask your own team before you stretch.':
    'Si vives con ella, pregunta a tu propio equipo antes de estirar.',
  'New stiffness with weak legs or an unsteady walk needs emergency help.':
    'Una rigidez nueva con piernas débiles o andar inestable necesita ayuda de urgencia.',
  'Posture and the desk': 'La postura y el escritorio',
  'There is no one right posture. Change is what helps.':
    'No hay una única postura correcta. Lo que ayuda es cambiar.',
  'No one right posture': 'No hay una única postura correcta',
  'That bad posture causes pain is not well shown.':
    'Que la mala postura cause dolor no está bien demostrado.',
  'After about 20 minutes most people slump.':
    'A los 20 minutos, más o menos, la mayoría se encorva.',
  'Those without pain simply shift more often.':
    'Quienes están sin dolor simplemente cambian de postura más a menudo.',
  'A new chair or desk alone helps little in the long run.':
    'Una silla o un escritorio nuevos, por sí mismos, ayudan poco a la larga.',
  Breaks: 'Pausas',
  'A long time in one position can bring on the pain.':
    'Mucho tiempo en una postura puede provocar el dolor.',
  'Move for 5 minutes each hour.': 'Muévete 5 minutos cada hora.',
  'A desk that lets you move': 'Un escritorio que te deja moverte',
  'Put the top of the screen at about eye level, an arm’s length away.':
    'Pon el borde de arriba de la pantalla más o menos a la altura de los ojos, a un brazo de distancia.',
  'Rest your forearms and keep your feet flat.': 'Apoya los antebrazos y ten los pies planos.',
  'Hold the phone at chest height. Swap the mouse hand now and then.':
    'Sujeta el teléfono a la altura del pecho. Cambia de vez en cuando la mano del ratón.',
  'Food, salt and long runs': 'Comida, sal y carreras largas',
  'A gap in your diet is hardly ever the reason. Supplements rarely help.':
    'Una falta en tu comida rara vez es la razón. Los suplementos rara vez ayudan.',
  'Is something missing?': '¿Falta algo?',
  'A real lack of calcium can cause cramps, mostly in hands, feet or face.':
    'Una falta real de calcio puede causar calambres, sobre todo en manos, pies o cara.',
  'So can a lack of magnesium or potassium. There is then a medical reason for it.':
    'También una falta de magnesio o de potasio. Entonces hay una razón médica.',
  'No study shows that a gap in the diet sets off a spasm of just the upper back.':
    'Ningún estudio muestra que una falta en la comida provoque un espasmo solo de la espalda alta.',
  'Tingling round the mouth, or hands that cramp shut, needs help today.':
    'El hormigueo alrededor de la boca, o las manos que se cierran con calambres, necesitan ayuda hoy.',
  Supplements: 'Suplementos',
  'Magnesium did not prevent cramps in older adults.':
    'El magnesio no previno los calambres en personas mayores.',
  'It can upset the bowel and builds up when the kidneys are weak.':
    'Puede alterar el intestino y se acumula cuando los riñones están débiles.',
  'It keeps some antibiotics and thyroid tablets from working.':
    'Impide que funcionen algunos antibióticos y pastillas para el tiroides.',
  'Quinine can do serious harm and is not for cramps.':
    'La quinina puede hacer un daño grave y no es para los calambres.',
  'Ginger, ginkgo, turmeric or fish oil can add to bleeding with a blood thinner.':
    'El jengibre, el ginkgo, la cúrcuma o el aceite de pescado pueden aumentar el sangrado con un anticoagulante.',
  'Unknot advises no supplement.': 'Unknot no aconseja ningún suplemento.',
  'Marathons and salt': 'Maratones y sal',
  'A cramp in sport comes in the muscles that work, mostly the legs.':
    'En el deporte, el calambre llega en los músculos que trabajan, casi siempre en las piernas.',
  'It has many causes, and they differ from runner to runner.':
    'Tiene muchas causas, y varían de un corredor a otro.',
  'Lost salt is not shown to be the main one.':
    'No está demostrado que la sal perdida sea la principal.',
  'For a sore upper back, think of tired arms, straps and hard breathing.':
    'Para una espalda alta dolorida, piensa en brazos cansados, correas y respiración fuerte.',
  'A gentle stretch is what eases a cramp.': 'Lo que alivia un calambre es un estiramiento suave.',
  'How much to drink': 'Cuánto beber',
  'Drink to your thirst. Do not force water.': 'Bebe según tu sed. No te obligues a beber agua.',
  'Too much can thin the salt in the blood, and that is dangerous.':
    'Demasiada puede diluir la sal de la sangre, y eso es peligroso.',
  'Confused, sick or with a bad headache after a long event? Get emergency help.':
    '¿Confusión, náuseas o un fuerte dolor de cabeza tras una prueba larga? Busca ayuda de urgencia.',
  'Does weight matter?': '¿Importa el peso?',
  'A little, for the low back. For the upper back nobody has shown it.':
    'Un poco, para la zona lumbar. Para la espalda alta nadie lo ha demostrado.',
  'What is known': 'Lo que se sabe',
  'People with a high weight get low-back pain somewhat more often.':
    'Las personas con un peso alto tienen dolor lumbar algo más a menudo.',
  'This has not been shown for spasms of the upper back.':
    'Esto no se ha demostrado para los espasmos de la espalda alta.',
  'What to do with that': 'Qué hacer con eso',
  'Weight is one part among many and a slow one. It is never the first thing to change.':
    'El peso es una parte entre muchas, y lenta. Nunca es lo primero que hay que cambiar.',
  'Moving more helps, whatever the scales say.': 'Moverse más ayuda, diga lo que diga la báscula.',
  'Tight hamstrings, weak back': 'Muslos cortos, espalda débil',
  'Neither tells much about who gets a spasm. Training helps all the same.':
    'Ninguna de las dos cosas dice mucho sobre quién tendrá un espasmo. Entrenar ayuda de todos modos.',
  'Tight hamstrings': 'La parte de atrás del muslo corta',
  'They hardly tell who will get low-back pain.': 'Apenas dice quién tendrá dolor lumbar.',
  'Other studies are too weak for a firm answer.':
    'Otros estudios son demasiado débiles para una respuesta firme.',
  'For the upper back there are none.': 'Para la espalda alta no hay ninguno.',
  'A stretch does no harm. Do it if you like it.':
    'Un estiramiento no hace daño. Hazlo si te gusta.',
  'A weak back': 'Una espalda débil',
  'In men, a short hold in one back test went with low-back pain in the year after.':
    'En hombres, aguantar poco en una prueba de espalda se asoció a dolor lumbar en el año siguiente.',
  'In women it told nothing.': 'En mujeres no dijo nada.',
  'No such test is known for the upper back.':
    'Para la espalda alta no se conoce ninguna prueba así.',
  'Training does lower pain in the neck, shoulders and upper back.':
    'Entrenar sí baja el dolor de cuello, hombros y espalda alta.',
  'Stress and worry': 'Estrés y preocupación',
  'Tension adds to pain, and it can be eased.': 'La tensión se suma al dolor, y se puede aliviar.',
  'How they go together': 'Cómo van juntos',
  'Under stress many people raise their shoulders and hold their breath.':
    'Con estrés, mucha gente sube los hombros y retiene la respiración.',
  'Low mood, and the fear that pain will stay, go with a slower recovery.':
    'El ánimo bajo y el miedo a que el dolor se quede van con una recuperación más lenta.',
  'This does not mean that the pain is in your head.':
    'Esto no quiere decir que el dolor esté en tu cabeza.',
  'What helps': 'Lo que ayuda',
  'Breathe slowly for some minutes, twice a day.':
    'Respira despacio unos minutos, dos veces al día.',
  'Learning to relax is one of the things advised for lasting low-back pain.':
    'Aprender a relajarse es una de las cosas que se aconsejan para el dolor lumbar que dura.',
  'Keep moving in small steps. To move is safe once the danger check is clear.':
    'Sigue moviéndote en pasos pequeños. Moverse es seguro cuando la revisión está en orden.',
  'When to talk to someone': 'Cuándo hablar con alguien',
  'Tell someone if your mood has been low on most days for two weeks.':
    'Cuéntalo a alguien si tu ánimo ha estado bajo la mayoría de los días durante dos semanas.',
  'Do you think of ending your life? Get help now: in the US call 988, in the UK call 111 and choose 2.':
    '¿Piensas en acabar con tu vida? Busca ayuda ahora: en Estados Unidos llama al 988; en el Reino Unido, llama al 111 y elige 2.',
  'If you have hurt yourself or are about to, call an ambulance.':
    'Si te has hecho daño o estás a punto, llama a una ambulancia.',
} as const;
