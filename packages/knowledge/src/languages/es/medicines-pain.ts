/** Spanish of gels, paracetamol, anti-inflammatories and codeine: names, benefit, how to take them, when to stop. */

export const medicinesPain = {
  'Diclofenac gel': 'Diclofenaco en gel',
  'Ibuprofen or diclofenac gel': 'Ibuprofeno o diclofenaco en gel',
  'How much it helps an upper back is not known. Less of it reaches the blood than from a tablet.':
    'No se sabe cuánto ayuda en la parte alta de la espalda. Llega a la sangre menos que con una pastilla.',
  'Use it as the pack says, for 2 weeks at most unless you are told more.':
    'Úsalo como dice el envase, durante 2 semanas como máximo salvo que te digan más.',
  'Choose the gel or a tablet of this kind, not both.':
    'Elige el gel o una pastilla de este tipo, no las dos cosas.',
  'Keep clothes with gel on them away from flames.': 'Aleja del fuego la ropa manchada de gel.',
  Ibuprofen: 'Ibuprofeno',
  'Ibuprofen can undo low-dose aspirin. Plain aspirin goes first: wait 30 minutes after it, or take ibuprofen 8 hours before it. Coated aspirin needs other rules. A gel or paracetamol is simpler. Never stop the aspirin.':
    'El ibuprofeno puede anular la aspirina en dosis baja. La aspirina normal va primero: espera 30 minutos después de ella, o toma el ibuprofeno 8 horas antes. La aspirina con cubierta tiene otras reglas. Un gel o el paracetamol es más sencillo. Nunca dejes la aspirina.',
  'Never take it with naproxen, aspirin or another of their kind.':
    'Nunca lo tomes con naproxeno, aspirina u otra de su tipo.',
  'Never take it with ibuprofen, aspirin or another of their kind.':
    'Nunca lo tomes con ibuprofeno, aspirina u otra de su tipo.',
  'Never take it with ibuprofen, naproxen or another of their kind.':
    'Nunca la tomes con ibuprofeno, naproxeno u otra de su tipo.',
  'Never take it with ibuprofen, naproxen, aspirin or another of their kind.':
    'Nunca lo tomes con ibuprofeno, naproxeno, aspirina u otra de su tipo.',
  Naproxen: 'Naproxeno',
  'In the UK it comes from the pharmacist, for period pain or as a slow kind with its own rules. Read the pack and ask.':
    'En el Reino Unido lo da la farmacia, para el dolor de regla o como un tipo lento con sus propias reglas. Lee el envase y pregunta.',
  'Take it with food or milk if it upsets your stomach.':
    'Tómalo con comida o leche si te sienta mal al estómago.',
  'Use the lowest dose that helps, for the shortest time.':
    'Usa la dosis más baja que ayude, durante el menor tiempo.',
  'Swallow a coated tablet whole.': 'Traga entera la pastilla con cubierta.',
  Acetaminophen: 'Acetaminofén',
  Paracetamol: 'Paracetamol',
  'Acetaminophen that fizzes': 'Acetaminofén efervescente',
  'Paracetamol that fizzes': 'Paracetamol efervescente',
  'Fizzy tablets hold much salt. With your heart, kidneys or blood pressure, plain ones are better.':
    'Las pastillas efervescentes llevan mucha sal. Con tu corazón, tus riñones o tu presión, son mejores las normales.',
  'Check other products for the same ingredient: cold and flu remedies, night and period pain tablets.':
    'Mira si otros productos llevan lo mismo: remedios para el resfriado y la gripe, pastillas de noche y para el dolor de regla.',
  'With ibuprofen it is allowed, each within its own limit.':
    'Se puede tomar con ibuprofeno, cada uno dentro de su propio límite.',
  'A slow-release tablet needs 8 hours before the next dose.':
    'Una pastilla de efecto lento necesita 8 horas antes de la próxima dosis.',
  'Acetaminophen, 8-hour tablets': 'Acetaminofén, pastillas de 8 horas',
  'Slow-release paracetamol': 'Paracetamol de efecto lento',
  'May help little: in low-back pain it was no better than a dummy pill.':
    'Puede ayudar poco: en el dolor lumbar no fue mejor que un placebo.',
  'Go by its own pack, and ask a pharmacist.': 'Sigue su propio envase, y pregunta en la farmacia.',
  'Low weight, too little food, liver disease or much alcohol lower the safe limit. A pharmacist can set your own.':
    'El poco peso, comer muy poco, la enfermedad del hígado o mucho alcohol bajan el límite seguro. En la farmacia pueden fijar el tuyo.',
  'With your kidneys, or with that medicine, leave 6 hours between doses and take less.':
    'Con tus riñones, o con esa medicina, deja 6 horas entre dosis y toma menos.',
  'Swallow it whole.': 'Trágala entera.',
  'Wait 8 hours after it before you take any other paracetamol (acetaminophen).':
    'Espera 8 horas después antes de tomar cualquier otro paracetamol (acetaminofén).',
  'Read the strength on your own pack. If the pack says less, the pack wins.':
    'Lee la cantidad en tu propio envase. Si el envase dice menos, vale el envase.',
  'Skin turns red, blisters or gets a rash.':
    'La piel se pone roja, hace ampollas o sale un sarpullido.',
  'Yellow skin or eyes, or dark urine.': 'Piel u ojos amarillos, u orina oscura.',
  'Fever for more than 3 days.': 'Fiebre durante más de 3 días.',
  'With flucloxacillin: fast breath, very drowsy, or sick.':
    'Con flucloxacilina: respiración rápida, mucho sueño o náuseas.',
  'Salicylate cream': 'Crema de salicilato',
  'Salicylate gel': 'Gel de salicilato',
  'How much it helps an upper back is not known.':
    'No se sabe cuánto ayuda en la parte alta de la espalda.',
  'You reacted badly to a tablet of this kind. A gel can do the same.':
    'Tuviste una mala reacción a una pastilla de este tipo. Un gel puede hacer lo mismo.',
  'Not in pregnancy.': 'No en el embarazo.',
  'One medicine of this kind at a time: you took one by mouth today.':
    'Una sola medicina de este tipo a la vez: hoy tomaste una por la boca.',
  'A little of it reaches the blood, so ask first.': 'Un poco llega a la sangre; pregunta antes.',
  'A tablet of this kind is not for you. Ask before you use it on the skin.':
    'Una pastilla de este tipo no es para ti. Pregunta antes de usarlo en la piel.',
  'While you breastfeed, a gel with ibuprofen is allowed. Ask about any other.':
    'Mientras das el pecho, se permite un gel con ibuprofeno. Pregunta por cualquier otro.',
  'Choose the rub or a tablet of this kind, not both.':
    'Elige la friega o una pastilla de este tipo, no las dos cosas.',
  'Capsaicin cream': 'Crema de capsaicina',
  'How much it helps an upper back is not known. It burns at first.':
    'No se sabe cuánto ayuda en la parte alta de la espalda. Al principio arde.',
  'In the UK, ask the pharmacist for it.': 'En el Reino Unido, pídela en la farmacia.',
  'It can burn skin that does not feel well; in pregnancy or while breastfeeding, ask first.':
    'Puede quemar la piel que no siente bien; en el embarazo o al dar el pecho, pregunta antes.',
  'It may burn for the first days.': 'Puede arder los primeros días.',
  'Blisters or a rash.': 'Ampollas o un sarpullido.',
  'Menthol rub': 'Friega de mentol',
  'It cools. Whether it helps an upper back is not known.':
    'Refresca. No se sabe si ayuda en la parte alta de la espalda.',
  'Not on broken, swollen or infected skin.': 'No en piel abierta, hinchada o infectada.',
  'It can burn skin that does not feel well.': 'Puede quemar la piel que no siente bien.',
  'Rub it in where it is sore. Wash your hands after.':
    'Frótala donde duele. Lávate las manos después.',
  'No heat and no tight wrap over it.': 'Sin calor y sin vendaje apretado encima.',
  'Keep it off broken skin, eyes and mouth.': 'Aléjala de la piel abierta, los ojos y la boca.',
  'Burning, blisters or a rash.': 'Ardor, ampollas o un sarpullido.',
  'The pain gets worse, or lasts more than 10 days.': 'El dolor empeora, o dura más de 10 días.',
  Aspirin: 'Aspirina',
  'It is not a choice for back pain.': 'No es una opción para el dolor de espalda.',
  'It is not a choice for back pain. Do not stop aspirin that a doctor gave you for the heart.':
    'No es una opción para el dolor de espalda. No dejes la aspirina que te recetaron para el corazón.',
  'Aspirin and its kin can do great harm to a child or teenager with a virus.':
    'La aspirina y las de su tipo pueden hacer mucho daño a un niño o adolescente con un virus.',
  'Diphenhydramine or doxylamine': 'Difenhidramina o doxilamina',
  'It makes you drowsy and does nothing for a sore back.':
    'Da sueño y no hace nada por el dolor de espalda.',
  'With amitriptyline or the like it can make you far too drowsy.':
    'Con amitriptilina o algo parecido puede dar demasiado sueño.',
  'Night products often hold a painkiller as well: count both.':
    'Los productos de noche suelen llevar también un analgésico: cuenta los dos.',
  Codeine: 'Codeína',
  'It binds the bowels.': 'Estriñe.',
  'Acetaminophen with codeine': 'Acetaminofén con codeína',
  'Co-codamol': 'Paracetamol con codeína (co-codamol)',
  'Guidelines advise against it for back pain, unless nothing else can be taken.':
    'Las guías lo desaconsejan para el dolor de espalda, salvo que no se pueda tomar otra cosa.',
  'Ask a pharmacist: only when nothing milder helps, for 3 days at most. It is addictive.':
    'Pregunta en la farmacia: solo cuando nada más suave ayuda, durante 3 días como máximo. Es adictiva.',
  'Never with another strong painkiller: together they can stop your breath.':
    'Nunca con otro analgésico fuerte: juntos pueden pararte la respiración.',
  'Not while you breastfeed: it can reach the baby.':
    'No mientras das el pecho: puede llegar al bebé.',
  'It works too strongly in you.': 'En ti hace demasiado efecto.',
  'With a breathing problem it can stop your breath.':
    'Con un problema para respirar puede pararte la respiración.',
  'It can build up or act more strongly in you.': 'En ti puede acumularse o hacer más efecto.',
  'You are allergic to it.': 'Tienes alergia a esta medicina.',
  'Under 40 kg a doctor has to set the dose.':
    'Con menos de 40 kg, la dosis la tiene que fijar un médico.',
  'You took paracetamol that is not in the log. Log it first, so that it can be added up.':
    'Tomaste paracetamol que no está en el registro. Anótalo primero, para poder sumarlo.',
  'You have taken too much. No more until a poison line or a doctor says so, even if you feel well.':
    'Has tomado demasiado. No más hasta que lo diga un centro de toxicología o un médico, aunque te sientas bien.',
  'With a liver or kidney problem your safe dose may be lower.':
    'Con un problema del hígado o del riñón, tu dosis segura puede ser menor.',
  'With this much alcohol it can harm the liver.': 'Con tanto alcohol puede dañar el hígado.',
  'Taken day after day, it makes warfarin stronger.': 'Tomado día tras día, refuerza la warfarina.',
  'With a medicine for epilepsy or tuberculosis it can harm the liver.':
    'Con una medicina para la epilepsia o la tuberculosis puede dañar el hígado.',
  'Low weight, little food or much alcohol lower the safe dose.':
    'El poco peso, comer poco o mucho alcohol bajan la dosis segura.',
  'With flucloxacillin, acid can build up in the blood. Fast breath, drowsy or sick: get help now.':
    'Con flucloxacilina se puede acumular ácido en la sangre. Respiración rápida, sueño o náuseas: busca ayuda ahora.',
  'From 65 on, ask before you take it for longer.':
    'A partir de los 65 años, pregunta antes de tomarlo por más tiempo.',
  'It is the usual first choice, but the label says to ask in pregnancy and while breastfeeding.':
    'Es la primera opción habitual, pero la etiqueta dice que preguntes en el embarazo y al dar el pecho.',
  'Each tablet holds paracetamol too: count it, and take no other paracetamol.':
    'Cada pastilla lleva también paracetamol: cuéntalo, y no tomes otro paracetamol.',
  'It can make you sleepy: do not drive, and drink no alcohol.':
    'Puede dar sueño: no conduzcas, y no bebas alcohol.',
  'Diclofenac tablets': 'Diclofenaco en pastillas',
  'Tell them of any heart, kidney or stomach trouble.':
    'Cuenta si tienes problemas del corazón, del riñón o del estómago.',
  Celecoxib: 'Celecoxib',
  'Small: about 7 points of 100 better than a dummy pill in low-back pain.':
    'Pequeño: unos 7 puntos de 100 mejor que un placebo en el dolor lumbar.',
  'You reacted badly to a pain tablet before. This one can do the same.':
    'Ya tuviste una mala reacción a una pastilla para el dolor. Esta puede hacer lo mismo.',
  'Not just before or after heart surgery.':
    'No justo antes ni después de una cirugía del corazón.',
  'From week 20 of pregnancy it can harm the baby.':
    'Desde la semana 20 del embarazo puede dañar al bebé.',
  'It can make a stomach ulcer or a bleed come back.':
    'Puede hacer que vuelva una úlcera de estómago o un sangrado.',
  'It can make severe heart, kidney or liver failure worse.':
    'Puede empeorar una insuficiencia grave del corazón, el riñón o el hígado.',
  'Never two tablets of this kind on one day: the harm adds up and the relief does not.':
    'Nunca dos pastillas de este tipo en un día: el daño se suma y el alivio no.',
  'With a blood thinner or a bleeding disorder it can cause a bad bleed. A thinner with no known name counts as a strong one.':
    'Con un anticoagulante o un trastorno de la coagulación puede causar un sangrado fuerte. Un anticoagulante cuyo nombre no se sabe cuenta como fuerte.',
  'With chickenpox or shingles it can lead to a bad skin infection.':
    'Con varicela o herpes zóster puede causar una infección fuerte de la piel.',
  'When you are dried out, or near a very long race, it can harm the kidneys.':
    'Con deshidratación, o cerca de una carrera muy larga, puede dañar los riñones.',
  'With heavy drinking it can make the stomach bleed.':
    'Con mucho alcohol puede hacer sangrar el estómago.',
  'It keeps methotrexate in the body. Only when your methotrexate team has agreed.':
    'Retiene el metotrexato en el cuerpo. Solo si tu equipo del metotrexato está de acuerdo.',
  'In pregnancy, or when you try for a baby, ask first.':
    'En el embarazo, o si buscas tener un bebé, pregunta antes.',
  'From 60 on, the stomach bleeds more easily.':
    'A partir de los 60 años, el estómago sangra con más facilidad.',
  'It can strain the heart, the kidneys and the lungs.':
    'Puede forzar el corazón, los riñones y los pulmones.',
  'It can make bowel disease or lupus flare.':
    'Puede disparar una enfermedad del intestino o el lupus.',
  'Together with it, the stomach bleeds more easily.':
    'Junto con ella, el estómago sangra con más facilidad.',
  'With a blood pressure tablet and a water tablet it can shut the kidneys down. Do not start it by yourself.':
    'Con una pastilla para la presión y un diurético puede parar los riñones. No lo empieces por tu cuenta.',
  'It can raise the level of this medicine, or strain the kidneys with it.':
    'Puede subir el nivel de esta medicina, o forzar los riñones junto con ella.',
  'With such an antibiotic it may set off a fit.':
    'Con un antibiótico así puede provocar una convulsión.',
  'With sickle cell, ask your team first.': 'Con células falciformes, pregunta antes a tu equipo.',
  'It can make you bleed more in an operation.': 'Puede hacerte sangrar más en una operación.',
  'While you breastfeed, ibuprofen is the one of this kind that is allowed.':
    'Mientras das el pecho, el ibuprofeno es el de este tipo que se permite.',
  'Chest pain, short of breath, faint, or weak on one side.':
    'Dolor de pecho, falta de aire, desmayo o debilidad de un lado.',
  'A rash, wheezing, or swelling of the face.':
    'Sarpullido, silbidos al respirar o hinchazón de la cara.',
  'Stomach pain that stays.': 'Dolor de estómago que sigue ahí.',
  'Fever for more than 3 days, or the sore place turns red or swells.':
    'Fiebre durante más de 3 días, o el sitio que duele se pone rojo o se hincha.',
  'Swollen legs, or much less urine.': 'Piernas hinchadas, o mucha menos orina.',
  'The pain gets worse, lasts more than 10 days, or something new comes.':
    'El dolor empeora, dura más de 10 días, o llega algo nuevo.',
  'Tell them of heart, stomach and kidney trouble.':
    'Cuenta si tienes problemas del corazón, del estómago y del riñón.',
} as const;
