/** Spanish of the questions about feeling ill, the belly, organs, skin, injury and poison. */

export const factsIllness = {
  'Confused, very restless, collapsed or gravely ill; a stiff neck, a very bad headache, or a rash that does not fade when pressed':
    'Confusión, mucha agitación, desplome o estado muy grave; cuello rígido, dolor de cabeza muy fuerte, o un sarpullido que no se borra al apretarlo',
  'New confusion': 'Confusión nueva',
  'I feel gravely ill, as never before': 'Me siento gravemente mal, como nunca antes',
  'A temperature of 38 °C (100.4 °F) or more, or shaking chills':
    'Temperatura de 38 °C (100.4 °F) o más, o escalofríos con temblor',
  'Not measured? If you feel hot or shivery, tap "Not sure". If not, leave it.':
    '¿No la has medido? Si sientes calor o escalofríos, toca “No lo sé”. Si no, déjalo.',
  'Health in general': 'Salud en general',
  'Lost weight or appetite, sweats that soak the sheets, a hoarse voice, or tired or unwell, and I do not know why':
    'Pérdida de peso o de apetito, sudores que empapan las sábanas, voz ronca, cansancio o malestar, y no sé por qué',
  'Sweats at night that soak the sheets': 'Sudores de noche que empapan las sábanas',
  'Lost weight without trying to': 'Perdí peso sin buscarlo',
  'About 5 kg in 100 kg over six months counts. Weight you meant to lose does not.':
    'Cuentan unos 5 kg de cada 100 kg en seis meses. El peso que querías perder no cuenta.',
  'Poor appetite': 'Poco apetito',
  'Very tired, and I do not know why': 'Mucho cansancio, y no sé por qué',
  'Generally unwell and I do not know why': 'Malestar general y no sé por qué',
  'The neck is too stiff to put the chin to the chest':
    'El cuello está tan rígido que no llego con el mentón al pecho',
  'A very bad headache': 'Un dolor de cabeza muy fuerte',
  'Light hurts the eyes': 'La luz molesta a los ojos',
  'A rash that does not fade under a glass pressed on it':
    'Un sarpullido que no se borra al apretarlo con un vaso',
  'The shape of the back has changed': 'La forma de la espalda ha cambiado',
  'Lost height, or a new stoop': 'He perdido estatura, o la espalda se ha encorvado',
  'Stomach or throat': 'Estómago o garganta',
  'Vomiting that is violent, bloody or will not stop; black or bloody stool; food stuck, a scope down the throat, or neck skin that crackles':
    'Vómitos violentos, con sangre o que no paran; heces negras o con sangre; comida atascada, una endoscopia por la garganta, o piel del cuello que cruje',
  'Violent vomiting or retching in the last 24 hours':
    'Vómitos o arcadas violentos en las últimas 24 horas',
  'Black or bloody stool, or vomit with blood in it':
    'Heces negras o con sangre, o vómito con sangre',
  'The skin of my neck or chest crackles when pressed':
    'La piel del cuello o del pecho cruje al apretarla',
  'A scope down the throat, a stretch of the food pipe, or food stuck, in the last 3 days':
    'Una endoscopia por la garganta, una dilatación del esófago o comida atascada, en los últimos 3 días',
  'Belly or shoulder tip': 'Vientre o punta del hombro',
  'Pain in the belly, under the ribs or in the side; pain at the tip of a shoulder; a shoulder that hurts when I lie down or breathe; or a lump in the belly that beats':
    'Dolor en el vientre, bajo las costillas o en el costado; dolor en la punta de un hombro; un hombro que duele al acostarme o respirar; o un bulto en el vientre que late',
  'Indigestion counts too, and attacks of pain in the right shoulder blade.':
    'También cuentan la indigestión y los ataques de dolor en el omóplato derecho.',
  'A sudden, very bad pain in the upper belly':
    'Un dolor repentino y muy fuerte en la parte alta del vientre',
  'My belly is as hard as a board': 'El vientre está duro como una tabla',
  'A lump in the belly that beats like a pulse': 'Un bulto en el vientre que late como el pulso',
  'Pain of 4 of 10 or more in the left upper belly, under the ribs':
    'Dolor de 4 de 10 o más en la parte alta izquierda del vientre, bajo las costillas',
  'Pain at the very tip of a shoulder': 'Dolor justo en la punta de un hombro',
  'It is the tip of the left shoulder': 'Es la punta del hombro izquierdo',
  'A new pain in a shoulder or blade that is worse when I lie down or breathe in':
    'Un dolor nuevo en un hombro u omóplato que empeora al acostarme o al tomar aire',
  'A very bad pain just below the ribs or in the upper belly':
    'Un dolor muy fuerte justo bajo las costillas o en la parte alta del vientre',
  'Pain low in the belly': 'Dolor en la parte baja del vientre',
  'A blow to the left ribs or belly in the last 14 days':
    'Un golpe en las costillas izquierdas o el vientre en los últimos 14 días',
  'Glandular fever (mono), now or in the last 8 weeks':
    'Mononucleosis, ahora o en las últimas 8 semanas',
  'A doctor has told me that my spleen is too big':
    'Me han dicho en una consulta médica que tengo el bazo demasiado grande',
  'I may be pregnant: my period is late, or I am less than 14 weeks along':
    'Puede que tenga un embarazo: la regla se retrasa, o llevo menos de 14 semanas',
  'I bleed from the vagina': 'Sangro por la vagina',
  'Sudden swelling of the face, hands or feet':
    'Hinchazón repentina de la cara, las manos o los pies',
  'I took a medicine in the last 2 hours': 'Tomé una medicina en las últimas 2 horas',
  'Any medicine counts, also a pain tablet from the shop.':
    'Cuenta cualquier medicina, también una pastilla para el dolor comprada en la tienda.',
  'My face or tongue is swollen': 'Tengo la cara o la lengua hinchada',
  'My chest wheezes': 'Me silba el pecho al respirar',
  'Itchy bumps (hives) in many places': 'Ronchas que pican (urticaria) en muchos sitios',
  'I fell down unwell (collapsed)': 'Me sentí mal y me desplomé',
  'Very restless and upset, as never before': 'Mucha agitación y angustia, como nunca antes',
  'In the last 2 weeks: I took a medicine for the mind or for feeling sick, or stopped one for Parkinson disease':
    'En las últimas 2 semanas: tomé una medicina para la mente o las náuseas, o dejé una para la enfermedad de Parkinson',
  'Such as haloperidol, or a tablet against vomiting. A shot that lasts for weeks counts for longer.':
    'Como haloperidol o una pastilla contra el vómito. Una inyección que dura semanas cuenta durante más tiempo.',
  'I take two of these, or I began, raised or stopped one in the last 24 hours: an antidepressant, tramadol, a migraine triptan, linezolid or ecstasy':
    'Tomo dos de estas cosas, o empecé, aumenté o dejé una en las últimas 24 horas: un antidepresivo, tramadol, un triptán para la migraña, linezolid o éxtasis',
  'Great heat, or hard effort in the heat': 'Mucho calor, o un esfuerzo duro con calor',
  'A marathon or other very long race in the last 24 hours':
    'Un maratón u otra carrera muy larga en las últimas 24 horas',
  'My hands are swollen': 'Tengo las manos hinchadas',
  'I gained weight during the race': 'Subí de peso durante la carrera',
  'The pain began after an accident, a fall or a blow, or the neck was hurt in the last 14 days':
    'El dolor empezó después de un accidente, una caída o un golpe, o me lastimé el cuello en los últimos 14 días',
  'A lift, a bend or a cough is not an accident.':
    'Levantar algo, agacharse o toser no es un accidente.',
  'A serious accident: a road crash, a fall from more than 1 m (3 ft) or 5 steps, a crush, an assault, or a hit at speed':
    'Un accidente grave: un choque de tráfico, una caída de más de 1 m (3 pies) o 5 escalones, un aplastamiento, una agresión o un golpe a gran velocidad',
  'A smaller accident: a fall from standing, a knock or a slow bump':
    'Un accidente menor: una caída estando de pie, un golpe o un choque lento',
  'Another bone of the spine may be broken': 'Puede que otro hueso de la columna esté roto',
  'A needle, vaccine or operation in or near the back, neck, arm or chest in the last 3 months':
    'Un pinchazo, una vacuna o una operación en la espalda, el cuello, el brazo o el pecho, o cerca, en los últimos 3 meses',
  'A needle into the spine, an epidural or surgery on the spine in the last 30 days':
    'Un pinchazo en la columna, una epidural o una cirugía de columna en los últimos 30 días',
  'A needle into the spine, an epidural or surgery on the spine in the last 90 days':
    'Un pinchazo en la columna, una epidural o una cirugía de columna en los últimos 90 días',
  'The pain where the needle or the cut was is growing':
    'El dolor donde estuvo la aguja o el corte va en aumento',
  'Acupuncture, dry needling or an injection near the shoulder or chest in the last 7 days':
    'Acupuntura, punción seca o una inyección cerca del hombro o el pecho en los últimos 7 días',
  'An operation, a plaster cast or bed rest in the last 4 weeks':
    'Una operación, un yeso o reposo en cama en las últimas 4 semanas',
  'In the last days': 'En los últimos días',
  'A dive; a bite, sting or burn; work where black widow spiders live; a very long race, great heat or extreme exercise; cocaine or the like; or a long time pinned or lying on the floor':
    'Un buceo; una mordedura, picadura o quemadura; trabajo donde viven arañas viuda negra; una carrera muy larga, mucho calor o ejercicio extremo; cocaína o algo parecido; o mucho tiempo bajo un peso o en el suelo',
  'A dive in the last 48 hours, or a flight or high place after a dive':
    'Un buceo en las últimas 48 horas, o un vuelo o un lugar alto después de bucear',
  'A spider bite or scorpion sting in the last 48 hours':
    'Una mordedura de araña o una picadura de escorpión en las últimas 48 horas',
  'In the last 4 hours, work in a shed, woodpile or outhouse where black widow spiders live':
    'En las últimas 4 horas, trabajo en un cobertizo, una leñera o una letrina donde viven arañas viuda negra',
  'Sudden cramps in the belly, the back or the chest wall':
    'Calambres repentinos en el vientre, la espalda o la pared del pecho',
  'Painful cramps that spread from one place':
    'Calambres dolorosos que se extienden desde un punto',
  'A racing pulse or high blood pressure': 'Pulso muy rápido o presión alta',
  'Too much of a painkiller; a strong medicine that is new, raised or stopped; very drowsy from one or from drink; or hives, a wheeze or a swollen face':
    'Demasiado analgésico; una medicina fuerte nueva, aumentada o dejada; mucho sueño por ella o por beber alcohol; o ronchas, silbidos al respirar o la cara hinchada',
  'I took too much of a medicine to hurt myself':
    'Tomé demasiada cantidad de una medicina para hacerme daño',
  'More paracetamol (acetaminophen) in 24 hours than the pack allows':
    'Más paracetamol (acetaminofén) en 24 horas de lo que permite el envase',
  'An overdose of paracetamol (acetaminophen), taken over more than an hour':
    'Una sobredosis de paracetamol (acetaminofén), tomada a lo largo de más de una hora',
  'An extra dose or two for the pain does not count here.':
    'Una o dos dosis de más para el dolor no cuentan aquí.',
  'Maybe too much paracetamol (acetaminophen), and I do not know how much or when':
    'Quizá demasiado paracetamol (acetaminofén), y no sé cuánto ni cuándo',
  'Since taking too much: sick, belly pain, yellow skin or eyes, or confused':
    'Desde que tomé demasiado: náuseas, dolor de vientre, piel u ojos amarillos, o confusión',
  'Liver disease, a very low weight, much alcohol, or a medicine for epilepsy or tuberculosis':
    'Enfermedad del hígado, muy poco peso, mucho alcohol, o una medicina para la epilepsia o la tuberculosis',
  'Very drowsy, with slow breath': 'Mucho sueño y respiración lenta',
  'Cannot be woken (if you answer for someone else)':
    'No se puede despertar (si respondes por otra persona)',
  'In the last 24 hours: alcohol, codeine, morphine or the like, a pill to sleep or to calm down, a pill to relax the muscles, or gabapentin':
    'En las últimas 24 horas: alcohol, codeína, morfina o algo parecido, una pastilla para dormir o para calmarse, una pastilla para relajar los músculos, o gabapentina',
  'A patch with a strong painkiller, such as fentanyl':
    'Un parche con un analgésico fuerte, como fentanilo',
  'Baclofen, diazepam or the like stopped in the last 7 days':
    'Dejé baclofeno, diazepam o algo parecido en los últimos 7 días',
  'Seeing or hearing things that are not there': 'Veo u oigo cosas que no están ahí',
  'The spasm came back, and the muscles are stiffer than before':
    'El espasmo volvió, y los músculos están más rígidos que antes',
  'Thoughts of ending my life': 'Pensamientos de quitarme la vida',
  'I have a plan, or the means, to end my life':
    'Tengo un plan, o los medios, para quitarme la vida',
  'I cannot keep myself safe right now': 'Ahora mismo no puedo mantenerme a salvo',
} as const;
