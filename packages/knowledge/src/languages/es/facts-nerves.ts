/** Spanish of the questions about nerves, head, balance and spasms. */

export const factsNerves = {
  'New weakness, numbness, tingling or clumsiness in an arm or leg, or trouble walking':
    'Debilidad, adormecimiento, hormigueo o torpeza nuevos en un brazo o una pierna, o problemas para caminar',
  'A leg is weak or heavy': 'Una pierna está débil o pesada',
  'An arm or the grip is weak': 'Un brazo está débil o la mano agarra con poca fuerza',
  'Weakness, numbness, tingling or pain in both legs':
    'Debilidad, adormecimiento, hormigueo o dolor en las dos piernas',
  'Walking is unsteady, heavy, or I stumble': 'Camino con inestabilidad, con pesadez o tropiezo',
  'I cannot walk': 'No puedo caminar',
  'Clumsy hands, such as with buttons or keys': 'Manos torpes, por ejemplo con botones o llaves',
  'Numb below a line on the chest or belly':
    'La piel está dormida por debajo de una línea en el pecho o el vientre',
  'Numb in more than one strip of skin': 'Más de una franja de piel está dormida',
  'New tingling in an arm or leg': 'Hormigueo nuevo en un brazo o una pierna',
  'New weakness, numbness or clumsiness in any arm or leg':
    'Debilidad, adormecimiento o torpeza nuevos en algún brazo o pierna',
  'An electric shock down the spine when I bend my neck forward':
    'Una descarga eléctrica por la columna al inclinar la cabeza hacia delante',
  'The weakness, or the change in speech or sight, began within 24 hours of the pain':
    'La debilidad, o el cambio en el habla o la vista, empezó dentro de las 24 horas del dolor',
  'Lost or slurred speech, or lost, blurred or changed sight':
    'Habla perdida o enredada, o vista perdida, borrosa o cambiada',
  'Lost or slurred speech': 'Habla perdida o enredada',
  'Lost, blurred or changed sight': 'Vista perdida, borrosa o cambiada',
  'New trouble with the bladder or bowels, or numbness between the legs':
    'Problemas nuevos para orinar o hacer de vientre, o adormecimiento entre las piernas',
  'Cannot pass urine, or the flow or the feeling of it has changed':
    'No puedo orinar, o ha cambiado el chorro o la sensación al orinar',
  'New leaking of urine': 'Se me escapa la orina, y es nuevo',
  'New loss of bowel control': 'Se me escapan las heces, y es nuevo',
  'Numb between the legs or around the back passage':
    'Adormecimiento entre las piernas o alrededor del ano',
  'New numbness during sex': 'Adormecimiento nuevo durante el sexo',
  'Odd spasms': 'Espasmos raros',
  'A tight jaw, a twitching face, eyes that roll up, a back that arches, hands or feet that cramp shut; tingling round the mouth or in the hands; cramps or stiff all over; spasms that noise or touch sets off; jerks, or a fit':
    'Mandíbula apretada, tics en la cara, ojos que se van hacia arriba, espalda que se arquea, manos o pies que se cierran con calambres; hormigueo en la boca o las manos; calambres o rigidez en todo el cuerpo; espasmos que llegan con el ruido o el tacto; sacudidas o una convulsión',
  'My jaw is locked or hard to open': 'La mandíbula está trabada o cuesta abrirla',
  'Noise, touch or strong feelings set off painful spasms':
    'El ruido, el tacto o las emociones fuertes provocan espasmos dolorosos',
  'Those spasms have been the same for 8 weeks or more, and no worse':
    'Esos espasmos llevan 8 semanas o más igual, y no han empeorado',
  'Spasm in the neck, back or belly': 'Espasmo en el cuello, la espalda o el vientre',
  'My hands or feet cramp shut': 'Las manos o los pies se me cierran con calambres',
  'Tingling round the mouth or in the hands': 'Hormigueo alrededor de la boca o en las manos',
  'A fit (seizure)': 'Una convulsión (ataque)',
  'My muscles are stiff all over': 'Tengo los músculos rígidos en todo el cuerpo',
  'Jerks or shaking that I cannot stop': 'Sacudidas o temblores que no puedo parar',
  'My voice has changed': 'Me ha cambiado la voz',
  'A crowing or harsh noise when I breathe': 'Un ruido áspero o como un silbido al respirar',
  'My throat cramps or closes up': 'La garganta se me acalambra o se me cierra',
  'A wound, bite or burn in the last 3 weeks':
    'Una herida, una mordedura o una quemadura en las últimas 3 semanas',
  'Never had all my tetanus shots, or I do not know':
    'Nunca recibí todas las vacunas del tétanos, o no lo sé',
  'Head or balance': 'Cabeza o equilibrio',
  'A droopy face or eyelid; one weak side; lost speech or sight; double sight; dizzy; trouble when I swallow; the worst headache ever; or a bad pain in one side of the neck':
    'Cara o párpado caído; un lado débil; habla o vista perdidas; vista doble; mareo; problemas para tragar; el peor dolor de cabeza de mi vida; o un dolor fuerte a un lado del cuello',
  'Within minutes: a droopy face, a weak arm or leg on one side, or lost speech or sight, even if it is gone now':
    'En minutos: la cara caída, un brazo o una pierna débil de un lado, o el habla o la vista perdidas, aunque ya se haya ido',
  'The room spins and I am unsteady': 'Todo da vueltas y pierdo el equilibrio',
  'I see double': 'Veo doble',
  'A droopy eyelid with a small pupil': 'Un párpado caído con la pupila pequeña',
  'New trouble with swallowing': 'Problemas nuevos para tragar',
  'The worst head or neck pain of my life, at full force within a minute':
    'El peor dolor de cabeza o de cuello de mi vida, con toda su fuerza en menos de un minuto',
  'A bad, steady pain in one side of the neck for over a day, unlike any before':
    'Un dolor fuerte y constante a un lado del cuello desde hace más de un día, distinto a todos los de antes',
  'A new headache': 'Un dolor de cabeza nuevo',
  'A knock or jerk to the neck, a massage gun on it, or a neck that was cracked, in the last month':
    'En el último mes: un golpe o un tirón en el cuello, una pistola de masaje en él, o que me hicieran crujir el cuello',
  'Nerves, blood or glands': 'Nervios, sangre o glándulas',
  'My face twitches': 'Tengo tics en la cara',
  'Cramps in many parts of the body': 'Calambres en muchas partes del cuerpo',
  'Spasm of the whole body, or a back or neck that arches by itself':
    'Espasmo de todo el cuerpo, o la espalda o el cuello se arquean por sí solos',
  'Over hours or days, weakness climbs up the legs or arms':
    'En horas o días, la debilidad va subiendo por las piernas o los brazos',
  'Tingling began in both feet or both hands and climbs up':
    'El hormigueo empezó en los dos pies o las dos manos y va subiendo',
  'Both sides of the face are weak': 'Los dos lados de la cara están débiles',
  'The arm is too weak to lift against its own weight':
    'El brazo está tan débil que no puedo levantarlo contra su propio peso',
  'Both arms are weak': 'Los dos brazos están débiles',
  'The weakness is spreading': 'La debilidad se está extendiendo',
  'For weeks, lifting an arm has been weak, and it is no worse now':
    'Desde hace semanas me cuesta levantar un brazo por debilidad, y ahora no está peor',
  'Before that, days of very bad pain in one shoulder or blade':
    'Antes de eso, días de dolor muy fuerte en un hombro o un omóplato',
  'Both hands tingle like in gloves, above all at night':
    'Hormigueo en las dos manos, como con guantes, sobre todo de noche',
  'The tingling comes only in certain positions and is gone within 10 minutes':
    'El hormigueo viene solo en ciertas posturas y se va en menos de 10 minutos',
  'A patch of numb skin that has grown over a day or more':
    'Una zona de piel dormida que ha crecido durante un día o más',
  'A bit shaky on my feet, and more so each day':
    'Camino con algo de inestabilidad, y cada día más',
  'Sight got worse in an eye that hurts when it moves':
    'Veo peor con un ojo que me duele al moverlo',
  'It has been growing for more than a day': 'Lleva más de un día creciendo',
  'Multiple sclerosis (MS)': 'Esclerosis múltiple (EM)',
  'For over 24 hours: a new or different tight band, numbness, sight or balance':
    'Desde hace más de 24 horas: una banda que aprieta, adormecimiento, vista o equilibrio nuevos o distintos',
  'The tight belt is just the one my MS team knows, and it is gone within an hour of cooling down':
    'El cinturón apretado es el mismo que conoce mi equipo de EM, y se va en menos de una hora al refrescarme',
  'Weakness or numbness that has been there for over 3 months, is unchanged and was looked at by a clinician':
    'Debilidad o adormecimiento de hace más de 3 meses, que sigue igual y que ya examinó un profesional de la salud',
  'My eyes roll up or my neck twists by itself':
    'Los ojos se me van hacia arriba o el cuello se tuerce solo',
  'My neck or back arches by itself': 'El cuello o la espalda se arquean por sí solos',
  'I go stiff when I stand': 'El cuerpo se me pone rígido al estar de pie',
  'In the last 7 days: a new or raised medicine for the mind, or against feeling sick':
    'En los últimos 7 días: una medicina nueva o aumentada para la mente o contra las náuseas',
  'Such as haloperidol or metoclopramide. It can be part of travel or migraine tablets.':
    'Como haloperidol o metoclopramida. Puede estar en pastillas para el mareo o la migraña.',
  'In the last 14 days, I began or took more of: a statin, a stimulant, or a medicine for the mind or for feeling sick. Or I stopped a relaxant, a calming drug or a strong painkiller':
    'En los últimos 14 días empecé o aumenté: una estatina, un estimulante, o una medicina para la mente o las náuseas. O dejé un relajante, un calmante para los nervios o un analgésico fuerte',
  'A limb gets stiffer the faster it is moved, or beats by itself':
    'Un brazo o una pierna se pone más rígido cuanto más rápido se mueve, o se sacude por sí solo',
} as const;
