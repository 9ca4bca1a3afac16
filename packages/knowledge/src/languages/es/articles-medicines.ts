/** Spanish of the articles about medicines. */

export const articlesMedicines = {
  'Paracetamol (acetaminophen)': 'Paracetamol (acetaminofén)',
  'It helps back pain little. It has its place when nothing else fits.':
    'Ayuda poco con el dolor de espalda. Tiene su lugar cuando nada más encaja.',
  'In a trial with 1,652 people it was no faster than a dummy tablet.':
    'En un estudio con 1652 personas no fue más rápido que una pastilla placebo.',
  'The UK guideline says not to offer it alone.':
    'La guía del Reino Unido dice que no se ofrezca solo.',
  'The US guideline has dropped it.': 'La guía de Estados Unidos lo ha retirado.',
  'It is easier on the stomach than ibuprofen, so it may do when ibuprofen is not for you.':
    'Es más suave con el estómago que el ibuprofeno, así que puede servir cuando el ibuprofeno no es para ti.',
  'Take care': 'Ten cuidado',
  'Too much harms the liver.': 'Demasiado daña el hígado.',
  'You can feel well at first. Get help at once, do not wait.':
    'Al principio puedes sentirte bien. Busca ayuda enseguida, no esperes.',
  'It hides in many cold and night remedies. Count them all.':
    'Se esconde en muchos remedios para el resfriado y la noche. Cuéntalos todos.',
  'See Medicines for your limit. Unknot adds up what you log.':
    'Mira tu límite en Medicinas. Unknot suma lo que registras.',
  'Ibuprofen and naproxen': 'Ibuprofeno y naproxeno',
  'They help a little, and they are not for everyone.':
    'Ayudan un poco, y no son para todo el mundo.',
  'Pain fell by about 7 points in 100 more than with a dummy.':
    'El dolor bajó unos 7 puntos de 100 más que con un placebo.',
  'Most people would want 10 to call it worth it.':
    'La mayoría de la gente querría 10 para decir que vale la pena.',
  'Swelling is mostly not the cause of a spasm.':
    'La hinchazón casi nunca es la causa de un espasmo.',
  'Not for everyone': 'No para todo el mundo',
  'Not after an ulcer or a bleed in the stomach.':
    'No después de una úlcera o un sangrado del estómago.',
  'Not with a blood thinner, unless a clinician agreed.':
    'No con un anticoagulante, salvo que un profesional de la salud esté de acuerdo.',
  'Not with severe heart, kidney or liver trouble.':
    'No con problemas graves de corazón, riñón o hígado.',
  'Not after a reaction to aspirin or one of these.':
    'No después de una reacción a la aspirina o a uno de estos.',
  'Not from week 20 of pregnancy.': 'No desde la semana 20 del embarazo.',
  'Before week 20, ask first.': 'Antes de la semana 20, pregunta primero.',
  'Not around a long race. In one trial more runners had harm to the kidneys, though chance may explain it.':
    'No cerca de una carrera larga. En un estudio, más corredores tuvieron daño en los riñones, aunque quizá fue por azar.',
  'Ask first from 60 on, and with heart, kidney or stomach trouble.':
    'Pregunta antes desde los 60, y con problemas de corazón, riñón o estómago.',
  'Never take two of them. Aspirin for pain counts as one.':
    'Nunca tomes dos de ellos. La aspirina para el dolor cuenta como uno.',
  'Take as little as helps, for as short as you can.':
    'Toma lo mínimo que ayude, durante el menor tiempo posible.',
  'Stop with black stools, a bleed, chest pain or short breath, and get help.':
    'Para si hay heces negras, un sangrado, dolor de pecho o falta de aire, y busca ayuda.',
  'Stop and ask if the pain gets worse or lasts more than 10 days.':
    'Para y pregunta si el dolor empeora o dura más de 10 días.',
  'As a gel': 'En gel',
  'Less of a gel gets into the body.': 'De un gel entra menos en el cuerpo.',
  'Not in pregnancy, and not after a reaction to a tablet of this kind.':
    'No en el embarazo, y no después de una reacción a una pastilla de este tipo.',
  'Do not put heat over it.': 'No pongas calor encima.',
  'Muscle relaxants': 'Relajantes musculares',
  'For a short time, from a prescriber. They do not prevent a spasm.':
    'Por poco tiempo, con receta. No previenen un espasmo.',
  'Do they help?': '¿Ayudan?',
  'Within two weeks pain fell by about 8 points in 100 more than with a dummy. The proof is weak.':
    'En dos semanas el dolor bajó unos 8 puntos de 100 más que con un placebo. Las pruebas son débiles.',
  'It is not clear that people could do more.': 'No está claro que la gente pudiera hacer más.',
  'About 8 people had a side effect for every 5 who had one with a dummy.':
    'Unas 8 personas tuvieron un efecto secundario por cada 5 que lo tuvieron con un placebo.',
  'They ease a spasm that is there. They do not prevent the next one.':
    'Alivian un espasmo que ya está. No previenen el siguiente.',
  'The US guideline names one as a choice when a medicine is wanted.':
    'La guía de Estados Unidos nombra uno como opción cuando se quiere una medicina.',
  'Most make you drowsy. Do not drive, and do not drink alcohol.':
    'La mayoría da sueño. No conduzcas y no bebas alcohol.',
  'With an opioid or another sedative your breath can stop.':
    'Con un opioide u otro sedante tu respiración puede pararse.',
  'Never take tablets that were given to someone else.':
    'Nunca tomes pastillas que se dieron a otra persona.',
  'Do not stop baclofen all at once. Ask first.':
    'No dejes el baclofeno de golpe. Pregunta primero.',
  'What to ask your clinician': 'Qué preguntar a tu profesional de la salud',
  'How long should I take it, and what will tell us that it works?':
    '¿Cuánto tiempo lo debo tomar, y qué nos dirá que funciona?',
  'Which of my other medicines make me sleepy?': '¿Cuáles de mis otras medicinas me dan sueño?',
  'Tricyclics, opioids and others': 'Tricíclicos, opioides y otros',
  'Not advised for this. If you have some, talk to the prescriber.':
    'No se aconsejan para esto. Si tienes alguno, habla con quien te lo receta.',
  'Low-dose tricyclics': 'Tricíclicos en dosis baja',
  'The UK guideline says not to offer them for low-back pain.':
    'La guía del Reino Unido dice que no se ofrezcan para el dolor lumbar.',
  'In one trial amitriptyline was no better for pain after 6 months.':
    'En un estudio, a los 6 meses la amitriptilina no fue mejor para el dolor.',
  'People could do a bit more after 3 months.': 'A los 3 meses la gente podía hacer un poco más.',
  'As a group, these and like medicines take off about 4 points in 100, and more people stop.':
    'Como grupo, estas medicinas y otras parecidas quitan unos 4 puntos de 100, y más personas las dejan.',
  Opioids: 'Opioides',
  'They are not advised for new low-back pain.': 'No se aconsejan para un dolor lumbar nuevo.',
  'With a sedative or alcohol they can stop your breath.':
    'Con un sedante o alcohol pueden parar tu respiración.',
  'Co-codamol counts twice: as codeine and as paracetamol.':
    'La codeína con paracetamol cuenta dos veces: como codeína y como paracetamol.',
  'A slow breath, tiny pupils, or hard to wake? Call an ambulance.':
    '¿Respiración lenta, pupilas diminutas o cuesta despertar a la persona? Llama a una ambulancia.',
  'Nerve-pain tablets and steroids': 'Pastillas para los nervios y corticoides',
  'Gabapentin, pregabalin and steroid tablets are not advised for this.':
    'La gabapentina, la pregabalina y las pastillas de corticoides no se aconsejan para esto.',
  'If you have some at home': 'Si tienes algo de esto en casa',
  'Do not start them by yourself and do not share them.':
    'No empieces a tomarlas por tu cuenta y no las compartas.',
  'If you take one each day, do not stop by yourself. Ask the prescriber.':
    'Si tomas una cada día, no la dejes por tu cuenta. Pregunta a quien te la receta.',
  'The same medicine twice': 'La misma medicina dos veces',
  'The brand changes, the ingredient stays. Add it up.':
    'Cambia la marca, se queda el ingrediente. Súmalo.',
  'Where it hides': 'Dónde se esconde',
  'Paracetamol is in many cold, flu and night remedies. In the US it is called acetaminophen.':
    'El paracetamol está en muchos remedios para el resfriado, la gripe y la noche. En Estados Unidos se llama acetaminofén.',
  'Co-codamol holds paracetamol as well as codeine.':
    'La codeína con paracetamol (co-codamol) lleva las dos medicinas.',
  'Ibuprofen, naproxen and aspirin are of one family. They are in cold and period remedies too.':
    'El ibuprofeno, el naproxeno y la aspirina son de una misma familia. También están en remedios para el resfriado y la regla.',
  'Night tablets often add something that makes you sleepy.':
    'Las pastillas para la noche añaden a menudo algo que da sueño.',
  'What goes together': 'Lo que va junto',
  'Ibuprofen and paracetamol may be taken together, if each stays within its limit.':
    'El ibuprofeno y el paracetamol se pueden tomar juntos, si cada uno se queda dentro de su límite.',
  'Two anti-inflammatories never go together.': 'Dos antiinflamatorios nunca van juntos.',
  'Count by ingredient': 'Cuenta por ingrediente',
  'Read the small print for the ingredient and the mg.':
    'Lee en la letra pequeña el ingrediente y los mg.',
  'Unknot adds up each ingredient over the last 24 hours, not by calendar day.':
    'Unknot suma cada ingrediente en las últimas 24 horas, no por día del calendario.',
  'Too much paracetamol? Call now, also when you feel well.':
    '¿Demasiado paracetamol? Llama ahora, también si te sientes bien.',
} as const;
