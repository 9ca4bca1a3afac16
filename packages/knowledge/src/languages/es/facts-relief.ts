/** Spanish of the questions before warmth, massage and movement. */

export const factsRelief = {
  'Numb skin, or skin that does not feel hot and cold well':
    'Piel dormida, o piel que no nota bien el calor y el frío',
  'A medicine patch on or near the sore place':
    'Un parche de medicina en el sitio que duele o cerca',
  'Such as a patch for pain, the heart, hormones or nicotine.':
    'Por ejemplo, un parche para el dolor, el corazón, de hormonas o de nicotina.',
  'Broken, bruised, swollen or infected skin at the sore place, or a rash there':
    'Piel abierta, con moretón, hinchada o infectada en el sitio que duele, o un sarpullido ahí',
  'Drowsy now; or, in the last hours, alcohol or a drug that makes me drowsy':
    'Sueño ahora; o, en las últimas horas, alcohol o una medicina que da sueño',
  'I could not take a pad off, or get out of the shower, by myself':
    'No podría quitarme una almohadilla, ni salir de la ducha, por mi cuenta',
  'I can only lie on a pad: it would be under me':
    'Solo puedo acostarme sobre la almohadilla: quedaría debajo de mí',
  'What limits heat, cold or massage': 'Lo que limita el calor, el frío o el masaje',
  'Poor blood flow; a medicine patch anywhere; a bad reaction to cold; rheumatoid arthritis; high or low blood pressure; fits; a very high weight; a limit on how much I drink a day; or, in the last weeks, an operation, a needle near the spine or chest, or glandular fever':
    'Mala circulación; un parche de medicina en cualquier sitio; mala reacción al frío; artritis reumatoide; presión alta o baja; convulsiones; un peso muy alto; un límite de cuánto beber al día; o, en las últimas semanas, una operación, un pinchazo cerca de la columna o el pecho, o mononucleosis',
  'Poor blood flow to the skin': 'Mala circulación en la piel',
  'A medicine patch anywhere on the body': 'Un parche de medicina en cualquier parte del cuerpo',
  'Rheumatoid arthritis': 'Artritis reumatoide',
  'Raynaud disease, hives from cold, or another bad reaction to cold':
    'Enfermedad de Raynaud, ronchas por el frío u otra mala reacción al frío',
  'High or low blood pressure, or tablets for it; fits (epilepsy); or a very high weight':
    'Presión alta o baja, o pastillas para ella; convulsiones (epilepsia); o un peso muy alto',
  'My heart or kidney team limits how much I drink':
    'Mi equipo del corazón o del riñón limita cuánto líquido bebo',
  'Glandular fever (mono) in the last 8 weeks; a needle or surgery at the spine in the last 6; other surgery in the last 4; or a needle near the blade in the last 7 days':
    'Mononucleosis en las últimas 8 semanas; un pinchazo o una cirugía en la columna en las últimas 6; otra cirugía en las últimas 4; o un pinchazo cerca del omóplato en los últimos 7 días',
  'I can breathe in deep and turn at least half way to both sides':
    'Puedo respirar hondo y girarme al menos hasta la mitad hacia los dos lados',
  'A clinician looked at this pain and said that I may exercise':
    'Un profesional de la salud examinó este dolor y dijo que puedo hacer ejercicio',
  'A strong painkiller or calming drug that still works, such as codeine or diazepam':
    'Un analgésico fuerte o un calmante para los nervios que aún hace efecto, como codeína o diazepam',
  'Dizzy when I bend down, look up or turn my head':
    'Mareo al agacharme, mirar hacia arriba o girar la cabeza',
  'A broken bone, a shoulder out of joint, or an operation or needle at the spine in the last 12 weeks':
    'Un hueso roto, un hombro dislocado, o una operación o un pinchazo en la columna en las últimas 12 semanas',
  'A broken bone in the last 12 weeks': 'Un hueso roto en las últimas 12 semanas',
  'An operation on the spine in the last 12 weeks':
    'Una operación de columna en las últimas 12 semanas',
  'A needle or an injection at the spine in the last 6 weeks':
    'Un pinchazo o una inyección en la columna en las últimas 6 semanas',
  'A shoulder that came out of joint in the last 6 weeks':
    'Un hombro que se dislocó en las últimas 6 semanas',
  'A sore or loose shoulder, or a sore wrist, knee, hip, jaw, neck or rib':
    'Un hombro que duele o se sale, o dolor en una muñeca, una rodilla, una cadera, la mandíbula, el cuello o una costilla',
  'A sore shoulder, or one that catches when I lift the arm':
    'Un hombro que duele, o que se traba al levantar el brazo',
  'A shoulder that feels loose, or that came out of joint before':
    'Un hombro que se siente suelto, o que ya se dislocó antes',
  'A wrist that hurts when I lean on it': 'Una muñeca que duele al apoyarme en ella',
  'A knee or hip that hurts when I kneel or bend it deep':
    'Una rodilla o una cadera que duele al arrodillarme o doblarla mucho',
  'A jaw that hurts or clicks': 'Una mandíbula que duele o hace clic',
  'A neck that hurts when I bend it or lean on it':
    'Un cuello que duele al doblarlo o apoyarme en él',
  'A rib that hurts when I twist or press it': 'Una costilla que duele al girarme o al apretarla',
  'Very high blood pressure, heart pain or a torn neck artery; glaucoma or a weak retina; a spine bone that broke; glandular fever':
    'Presión muy alta, dolor del corazón o una arteria del cuello desgarrada; glaucoma o una retina débil; un hueso de la columna que se rompió; mononucleosis',
  'Blood pressure of 180 over 110 or more, or not under control':
    'Presión de 180/110 o más, o que no está controlada',
  'Heart pain (angina) that is new, comes at rest or gets worse':
    'Dolor del corazón (angina) nuevo, que viene en reposo o que empeora',
  'Glaucoma, or a torn or weak retina': 'Glaucoma, o una retina desgarrada o débil',
  'A tear or a narrow place in a neck artery, now or ever':
    'Un desgarro o una zona estrecha en una arteria del cuello, ahora o alguna vez',
  'A bone in the spine that broke, or several bones that broke after small falls':
    'Un hueso de la columna que se rompió, o varios huesos que se rompieron tras caídas pequeñas',
  'A low back in spasm; nerve pain down a leg; a torn thigh muscle; a narrow spine canal; a hernia; acid reflux; a vaccine in the arm in the last 3 days':
    'Espasmo en la zona lumbar; dolor de nervio hacia una pierna; un músculo del muslo desgarrado; un canal estrecho en la columna; una hernia; reflujo ácido; una vacuna en el brazo en los últimos 3 días',
  'The low back has seized up as well': 'También se me ha trabado la zona lumbar',
  'Nerve pain from the back down a leg': 'Dolor de nervio desde la espalda hacia una pierna',
  'A muscle at the back of the thigh that tore in the last weeks':
    'Un músculo de detrás del muslo que se desgarró en las últimas semanas',
  'A narrow spine canal (stenosis)': 'Un canal estrecho en la columna (estenosis)',
  'A hernia': 'Una hernia',
  'Acid that rises when I lie flat': 'Me sube el ácido al acostarme',
  'A vaccine in the arm in the last 3 days': 'Una vacuna en el brazo en los últimos 3 días',
  'The neck was hurt in the last 14 days, such as by a fall, a blow or a jerk':
    'Me lastimé el cuello en los últimos 14 días, por ejemplo con una caída, un golpe o un tirón',
  'A fall from more than 1 m (3 ft) or 5 steps; a hit on top of the head; a crash at high speed; a car that rolled over or threw me out; or a crash with a bike, a horse or a quad':
    'Una caída de más de 1 m (3 pies) o 5 escalones; un golpe en lo alto de la cabeza; un choque a gran velocidad; un auto que volcó o del que salí despedido; o un accidente con una bicicleta, un caballo o un cuatriciclo (quad)',
  'At least one fits: a slow bump from behind; I sat or walked after it; the pain came later; or it does not hurt when I press the middle of the neck':
    'Al menos una es cierta: fue un choque lento por detrás; después me senté o caminé; el dolor vino más tarde; o no duele al apretar el centro del cuello',
  'To one side or both, I cannot turn my head halfway':
    'Hacia un lado o los dos, no puedo girar la cabeza hasta la mitad',
  'Turn slowly by yourself. Stop if it hurts more.':
    'Gira despacio, por tu cuenta. Para si duele más.',
  'The neck was hurt more than 48 hours ago': 'Me lastimé el cuello hace más de 48 horas',
  'I have been up and about since then': 'Desde entonces he estado de pie y en marcha',
  'An operation on the thyroid, the voice box or the glands beside them in the last 14 days':
    'Una operación de la tiroides, la laringe o las glándulas de al lado en los últimos 14 días',
} as const;
