/** Spanish of the articles about spasms. */

export const articlesAboutSpasms = {
  'What is a spasm?': '¿Qué es un espasmo?',
  'A muscle that tightens by itself and does not let go for a while.':
    'Un músculo que se tensa por sí mismo y durante un tiempo no se suelta.',
  'A muscle on guard': 'Un músculo en guardia',
  'A spasm is a muscle that tightens without being asked to.':
    'Un espasmo es un músculo que se tensa sin que nadie se lo pida.',
  'In the back it is mostly guarding: the muscle keeps still what hurts.':
    'En la espalda suele ser protección: el músculo inmoviliza lo que duele.',
  'Turning gets hard, and a small move of an arm or a step can hurt.':
    'Girarse se hace difícil, y un movimiento pequeño de un brazo o un paso puede doler.',
  'This is how a strained or tired muscle tends to behave.':
    'Así suele comportarse un músculo con un tirón o cansado.',
  'Five words that get mixed up': 'Cinco palabras que se confunden',
  'Guarding is what most people mean by a back spasm.':
    'Con espasmo de espalda, la mayoría de la gente quiere decir protección.',
  'A cramp is a short, hard knot in one muscle, such as the calf.':
    'Un calambre es un nudo corto y duro en un solo músculo, por ejemplo en la pantorrilla.',
  'Spasticity is stiffness that starts in the brain or the spinal cord.':
    'La espasticidad es rigidez que nace en el cerebro o en la médula espinal.',
  'Dystonia twists a part of the body. Some medicines for the mind can set it off within 1 to 5 days.':
    'La distonía tuerce una parte del cuerpo. Algunas medicinas para la mente pueden provocarla en 1 a 5 días.',
  'Tetany is cramping of hands, feet or face. Very low calcium can cause it.':
    'La tetania son calambres de manos, pies o cara. Un calcio muy bajo puede causarla.',
  'How bad is it?': '¿Cuánto duele?',
  'How much it hurts differs a lot from person to person.':
    'Cuánto duele varía mucho de una persona a otra.',
  'People who expect their pain to stay tend to get better more slowly.':
    'Quienes esperan que su dolor se quede suelen mejorar más despacio.',
  'So Unknot asks for a number and for what you can do. It does not guess.':
    'Por eso Unknot pide un número y pregunta qué puedes hacer. No lo adivina.',
  'How long does it take?': '¿Cuánto tarda?',
  'Most people are much better within a month. Some need longer.':
    'La mayoría está mucho mejor en un mes. Algunas personas necesitan más tiempo.',
  'Mostly weeks': 'Casi siempre semanas',
  'Of 90 people with pain in the middle of the back, 8 in 10 got much better within about a month.':
    'De 90 personas con dolor en la mitad de la espalda, 8 de cada 10 mejoraron mucho en más o menos un mes.',
  'The other 2 in 10 still had clear pain a year later.':
    'Las otras 2 de cada 10 aún tenían un dolor claro un año después.',
  'Those who had it for more than 3 months at the start did less well.':
    'A quienes al principio lo tenían desde hacía más de 3 meses les fue menos bien.',
  'New low-back pain falls to less than half within 6 weeks.':
    'Un dolor lumbar nuevo baja a menos de la mitad en 6 semanas.',
  'Back to your days first': 'Primero, volver a tu vida',
  'Half of the people in one large study were back at work after 14 days.':
    'En un estudio grande, la mitad de las personas había vuelto al trabajo a los 14 días.',
  'The last of the pain took longer: half were free of it after 58 days.':
    'Lo último del dolor tardó más: a los 58 días se había ido en la mitad.',
  'Not a promise': 'No es una promesa',
  'Nobody has good figures for the upper back at 2, 6 and 12 weeks.':
    'Nadie tiene buenas cifras de la espalda alta a las 2, 6 y 12 semanas.',
  'So take this as a range. Your own diary tells you more.':
    'Tómalo, pues, como un margen. Tu propio diario te dice más.',
  'When simple care is enough': 'Cuándo bastan los cuidados sencillos',
  'A pulled muscle mostly settles with simple care, once the danger signs are ruled out.':
    'Un tirón muscular suele calmarse con cuidados sencillos, una vez descartadas las señales de peligro.',
  'After an accident, look for an injury first.':
    'Después de un accidente, busca primero una lesión.',
  'After a heavy blow or fall, about 11 in 100 had a broken bone in the spine.':
    'Tras un golpe o una caída fuertes, unas 11 de cada 100 personas tenían un hueso de la columna roto.',
  'Does it get worse with age?': '¿Empeora con la edad?',
  'No. But age changes what needs a check.': 'No. Pero la edad cambia lo que hay que revisar.',
  'Not for most people': 'En la mayoría, no',
  'Studies do not show that it goes on and gets worse for most people.':
    'Los estudios no muestran que en la mayoría de la gente siga y empeore.',
  'Most new spells of back pain ease within weeks.':
    'La mayoría de los episodios nuevos de dolor de espalda se alivian en semanas.',
  'Older people tend to need more time.': 'Las personas mayores suelen necesitar más tiempo.',
  'What does change': 'Lo que sí cambia',
  'Bones get thinner and break more easily.':
    'Los huesos se adelgazan y se rompen con más facilidad.',
  'Of women of 65 or older with back pain, about 1 in 8 had a broken bone in the spine. Most did not know.':
    'De las mujeres de 65 años o más con dolor de espalda, más o menos 1 de cada 8 tenía un hueso de la columna roto. La mayoría no lo sabía.',
  'From 65 on, any accident that hurts the back needs help at once.':
    'Desde los 65, cualquier accidente que haga daño a la espalda necesita ayuda enseguida.',
  'A first back pain after 50 that does not settle needs a check.':
    'Un primer dolor de espalda después de los 50 que no se calma necesita una revisión.',
  'Safer care': 'Cuidados más seguros',
  'From 60 on, tablets such as ibuprofen carry more risk of bleeding.':
    'Desde los 60, pastillas como el ibuprofeno traen más riesgo de sangrado.',
  'Nearly half of the people burned by heating pads in the US were over 65.':
    'Casi la mitad de las personas quemadas por almohadillas de calor en Estados Unidos tenía más de 65 años.',
  'Muscle relaxants can make you drowsy, and then you fall more easily.':
    'Los relajantes musculares pueden dar sueño, y entonces es más fácil caerse.',
  'An older body clears tizanidine about four times more slowly.':
    'Un cuerpo mayor elimina la tizanidina unas cuatro veces más despacio.',
  'When it comes back': 'Cuando vuelve',
  'A new spell is common, and there is much you can do.':
    'Que vuelva es frecuente, y puedes hacer mucho.',
  'It is common': 'Es frecuente',
  'About 7 in 10 people had low-back pain again within a year.':
    'Unas 7 de cada 10 personas tuvieron dolor lumbar otra vez en menos de un año.',
  'A new spell does not mean that more is broken.':
    'Un nuevo episodio no significa que se haya roto algo más.',
  'Start again with what helped last time, at the easy level.':
    'Empieza otra vez con lo que ayudó la última vez, en el nivel fácil.',
  'To have it less often': 'Para que vuelva menos',
  'Strength work for the neck and shoulders lowers pain, even at 2 minutes a day.':
    'La fuerza de cuello y hombros baja el dolor, incluso con 2 minutos al día.',
  'Build up a new load in small steps.': 'Sube una carga nueva en pasos pequeños.',
  'Change your position often and protect your sleep.':
    'Cambia de postura a menudo y cuida tu sueño.',
  'When to have it seen': 'Cuándo mostrarlo',
  'See a clinician after three spells in 6 months.':
    'Consulta a un profesional de la salud después de tres episodios en 6 meses.',
  'Do so as well when each spell lasts longer than the last.':
    'Hazlo también si cada episodio dura más que el anterior.',
  'Every spell gets its own danger check, since a new one can have a new cause.':
    'Cada episodio tiene su propia revisión, pues uno nuevo puede tener una causa nueva.',
} as const;
