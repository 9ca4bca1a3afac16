/** Spanish of the questions about how the pain goes on, the worries around it and who answers. */

export const factsCourse = {
  'By the log, the pain rose by 3 points and stayed up for a day or more':
    'Según el registro, el dolor subió 3 puntos y siguió alto un día o más',
  'By the log, the pain rose by 3 points and stayed up for 2 days or more':
    'Según el registro, el dolor subió 3 puntos y siguió alto 2 días o más',
  'By the log, the pain is getting worse': 'Según el registro, el dolor empeora',
  'By the log, the pain is getting worse after two weeks or more':
    'Según el registro, el dolor empeora después de dos semanas o más',
  'By the log, woken by pain at least twice a night for 3 nights':
    'Según el registro, el dolor te despertó al menos dos veces por noche durante 3 noches',
  'By the log, I can do clearly less than before':
    'Según el registro, puedo hacer claramente menos que antes',
  'By the log, a week of heat or pain tablets has hardly helped':
    'Según el registro, una semana de calor o de pastillas para el dolor apenas ha ayudado',
  'By the log, pain tablets for 10 days, or still taken after 10 days of pain':
    'Según el registro, pastillas para el dolor durante 10 días, o aún después de 10 días de dolor',
  'By the log, two weeks on, the pain has not eased':
    'Según el registro, tras dos semanas, el dolor no se ha aliviado',
  'By the log, four weeks on, the pain is still there':
    'Según el registro, tras cuatro semanas, el dolor sigue ahí',
  'By the log, six weeks on, there is still pain':
    'Según el registro, tras seis semanas, aún hay dolor',
  'By the log, twelve weeks on, there is still pain':
    'Según el registro, tras doce semanas, aún hay dolor',
  'By the log, three spells of pain or more in six months':
    'Según el registro, tres épocas de dolor o más en seis meses',
  'It keeps coming back: I had this pain before in the last 6 months':
    'Vuelve una y otra vez: ya tuve este dolor en los últimos 6 meses',
  'Spells of this pain in 6 months': 'Épocas de este dolor en 6 meses',
  'How many spells of this pain did you have in the last 6 months, with this one?':
    '¿Cuántas épocas de este dolor tuviste en los últimos 6 meses, contando esta?',
  spells: 'épocas',
  'Each spell lasts longer than the one before': 'Cada época dura más que la anterior',
  'Days off work or sport': 'Días perdidos de trabajo o deporte',
  'On how many days did it keep you from work, school or sport?':
    '¿Cuántos días te impidió ir al trabajo, a clase o al deporte?',
  days: 'días',
  'I worry that something is badly wrong': 'Me preocupa que haya algo grave',
  'I am afraid that moving will do harm': 'Me da miedo que moverme haga daño',
  'I have felt down on most days for two weeks':
    'Llevo dos semanas con el ánimo bajo casi todos los días',
  'I see no hope that things will get better': 'No veo esperanza de que las cosas mejoren',
  'I feel on edge or tense': 'Siento nervios o tensión',
  'How sure I am of pain in 3 months': 'Qué tan probable veo el dolor dentro de 3 meses',
  'How likely is it that you will still be in pain in 3 months? 0 is not at all, 10 is sure.':
    '¿Qué tan probable es que aún tengas dolor dentro de 3 meses? 0 es nada probable, 10 es seguro.',
  'of 10': 'de 10',
  'I sleep badly': 'Duermo mal',
  'Two or more other parts of my body hurt as well':
    'También me duelen otras dos partes del cuerpo o más',
  'There is a claim, or trouble at work, because of it':
    'Hay una reclamación, o problemas en el trabajo, por ello',
  'I had it for weeks before I looked for any help':
    'Lo tuve durante semanas antes de buscar ayuda',
  'I have few people who help me': 'Tengo pocas personas que me ayuden',
  'I have never had a back pain like this before': 'Nunca he tenido un dolor de espalda como este',
  'Both shoulders have ached for over 2 weeks':
    'Los dos hombros me duelen desde hace más de 2 semanas',
  'In the morning I am stiff for 45 minutes or more':
    'Por la mañana tengo rigidez durante 45 minutos o más',
  'A sore scalp, or a jaw that hurts when I chew':
    'El cuero cabelludo dolorido, o una mandíbula que duele al masticar',
  'An arm or leg aches when I use it': 'Un brazo o una pierna duele al usarlo',
  'A bone that broke and nobody knows why': 'Un hueso que se rompió y nadie sabe por qué',
  'The back pain first came before I was 35': 'El dolor de espalda empezó antes de mis 35 años',
  'The back pain first came before I was 45': 'El dolor de espalda empezó antes de mis 45 años',
  'It wakes me in the second half of the night': 'Me despierta en la segunda mitad de la noche',
  'Pain in a buttock as well': 'También dolor en una nalga',
  'It is better when I move about': 'Mejora cuando me muevo',
  'Ibuprofen or the like helps well within 2 days':
    'El ibuprofeno o algo parecido ayuda bien en 2 días',
  'A parent, brother, sister or child has an inflamed spine (spondylitis)':
    'Padre, madre, un hermano, una hermana o un hijo tiene la columna inflamada (espondilitis)',
  'A swollen, sore joint, now or before': 'Una articulación hinchada y dolorida, ahora o antes',
  'A sore heel or elbow, where the tendon meets the bone':
    'Dolor en el talón o el codo, donde el tendón se une al hueso',
  'Psoriasis (scaly skin), now or before': 'Psoriasis (piel con escamas), ahora o antes',
  'Pain in 4 or more parts of the body': 'Dolor en 4 o más partes del cuerpo',
  'Sleep does not refresh me, or my mind is foggy':
    'Dormir no me descansa, o tengo la mente nublada',
  'The pain has been at 8 of 10 or more for over 24 hours':
    'El dolor lleva más de 24 horas en 8 de 10 o más',
  'I took the full dose of a painkiller that the pack allows':
    'Tomé la dosis completa de un analgésico que permite el envase',
  'It never lets up, and it is so bad that I cannot think, sleep, wash or dress':
    'No cede nunca, y es tan fuerte que no puedo pensar, dormir, lavarme ni vestirme',
  'Who answers': 'Quién responde',
  'Who is answering?': '¿Quién responde?',
  'The person with the pain': 'La persona que tiene el dolor',
  'Someone else, with the person, who can say how it is':
    'Otra persona, junto a quien tiene el dolor y puede decir cómo está',
  'Someone else, for a person who cannot say how it is':
    'Otra persona, por alguien que no puede decir cómo está',
  'Pulls a face, guards the back, cries out, fights help, sweats or eats less than usual':
    'Hace muecas, se protege la espalda, grita, rechaza la ayuda, suda o come menos de lo habitual',
  'There is a clear, small cause for it': 'Hay una causa clara y pequeña',
  'Does not get up or move as usual any more': 'Ya no se levanta o no se mueve como siempre',
  'Unwell, pale, off food, or losing weight': 'Malestar, palidez, poco apetito o pérdida de peso',
  'Limps, or does not want to walk': 'Cojea, o no quiere caminar',
  'A sideways curve of the spine that hurts': 'Una curva de la columna hacia un lado que duele',
  'A spasm that came without an injury and stops the child from moving well':
    'Un espasmo que llegó sin una lesión y que impide al niño moverse bien',
  'A neck held to one side for over a week':
    'El cuello torcido hacia un lado desde hace más de una semana',
  'It is worst when bending forward': 'Es peor al inclinarse hacia delante',
  'Stiff in the early morning': 'Rigidez a primera hora de la mañana',
  'Has lost a skill, such as walking well or staying dry':
    'Ha perdido una habilidad, como caminar bien o controlar la orina',
  'Pregnant, or gave birth in the last 6 weeks': 'Embarazo, o parto en las últimas 6 semanas',
  'A back pain unlike my usual one': 'Un dolor de espalda distinto al habitual',
  'Tightening of the womb (contractions)': 'El útero se pone duro (contracciones)',
  'The baby moves less than usual': 'El bebé se mueve menos de lo habitual',
} as const;
