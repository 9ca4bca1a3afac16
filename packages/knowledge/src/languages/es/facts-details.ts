/** Spanish of the closer questions: muscles and bones, needles, belly, kidneys, skin and habits. */

export const factsDetails = {
  Medicines: 'Medicinas',
  'Muscles or bones': 'Músculos o huesos',
  'They ache or cramp in more than one place or for no cause; a muscle is swollen, hard or weak; or an ache sits deep in the bones':
    'Duelen o se acalambran en más de un sitio o sin causa; un músculo está hinchado, duro o débil; o el dolor está en lo hondo de los huesos',
  'Soreness where you worked or trained hard does not count.':
    'No cuenta el dolor donde trabajaste o entrenaste fuerte.',
  'A muscle that is very painful, swollen, hard or weak':
    'Un músculo muy dolorido, hinchado, duro o débil',
  'Muscle pain, weakness or cramps in several places, on both sides, or without a cause':
    'Dolor, debilidad o calambres musculares en varios sitios, en los dos lados o sin causa',
  'Stairs, a low chair or lifting the arms have become hard':
    'Cuestan las escaleras, levantarse de una silla baja o alzar los brazos',
  'A deep ache in ribs, shins and back for over 6 weeks':
    'Un dolor hondo en costillas, espinillas y espalda desde hace más de 6 semanas',
  'A bone pain that does not go away': 'Un dolor de hueso que no se va',
  'A massage gun was used on it': 'Se usó una pistola de masaje en esa zona',
  'Extreme exercise that I was not used to, in the last days':
    'Ejercicio extremo, sin costumbre, en los últimos días',
  'Pinned down, or a long time lying on the floor':
    'Con el cuerpo atrapado, o mucho tiempo en el suelo',
  'A statin or fibrate: a tablet against cholesterol':
    'Una estatina o un fibrato: una pastilla contra el colesterol',
  'A statin or the like, and, in the last weeks, also a medicine against germs, fungus or a virus':
    'Una estatina o algo parecido y, en las últimas semanas, también una medicina contra bacterias, hongos o un virus',
  'Such as clarithromycin or fusidic acid. Much grapefruit counts too.':
    'Como claritromicina o ácido fusídico. También cuenta mucha toronja (pomelo).',
  'An operation on the thyroid or neck, ever, with low calcium after it':
    'Una operación de tiroides o de cuello, alguna vez, con calcio bajo después',
  'A water tablet': 'Un diurético',
  'For over a year, omeprazole or the like against acid':
    'Desde hace más de un año, omeprazol o algo parecido contra el ácido',
  'Vomiting or diarrhoea for over 24 hours': 'Vómitos o diarrea durante más de 24 horas',
  'An eating disorder': 'Un trastorno de la alimentación',
  Chemotherapy: 'Quimioterapia',
  'An injection for thin bones in the last 3 months':
    'Una inyección para los huesos frágiles en los últimos 3 meses',
  'An attack of fast, panicky breathing': 'Un ataque de respiración rápida, con pánico',
  'Little sun on my skin, as I stay in or cover up':
    'Poco sol en la piel, por estar en casa o cubrirme',
  'Darker skin': 'Piel más oscura',
  'I eat no dairy, eggs or fish': 'No como lácteos, huevos ni pescado',
  'A gut that takes up food badly, or weight-loss surgery':
    'Un intestino que absorbe mal los alimentos, o cirugía para perder peso',
  'A medicine for epilepsy': 'Una medicina para la epilepsia',
  'A new kind of pain since the needle or operation':
    'Un dolor de otro tipo desde el pinchazo o la operación',
  'The pain is worse than before the needle or operation':
    'El dolor es peor que antes del pinchazo o la operación',
  'Weeks after the needle, the old pain slowly comes back, and nothing else':
    'Semanas después del pinchazo, el dolor de antes vuelve poco a poco, y nada más',
  'The wound is red or leaks': 'La herida está roja o supura',
  'A new pain on one side of the chest or in one blade since the needle':
    'Un dolor nuevo a un lado del pecho o en un omóplato desde el pinchazo',
  'A vaccine in the last 14 days': 'Una vacuna en los últimos 14 días',
  'It was an mRNA vaccine, such as against COVID': 'Fue una vacuna de ARNm, como la de la COVID',
  'The arm or shoulder began to hurt within 2 days of a vaccine':
    'El brazo o el hombro empezó a doler en los 2 días después de una vacuna',
  'That arm has been hard to use for over 7 days':
    'Me cuesta usar ese brazo desde hace más de 7 días',
  'That shoulder no longer reaches as far': 'Ese hombro ya no llega tan lejos',
  'Injected drugs at some time in my life': 'Drogas inyectadas en algún momento de mi vida',
  'A blood infection (sepsis) in the last 3 months':
    'Una infección de la sangre (sepsis) en los últimos 3 meses',
  'Pain in the right or middle upper belly':
    'Dolor arriba en el vientre, a la derecha o en el centro',
  'Attacks of steady pain in the right shoulder or blade, such as after a fatty meal':
    'Ataques de dolor constante en el hombro u omóplato derecho, por ejemplo tras una comida grasa',
  'Belly pain that goes through to the back or under the left blade':
    'Dolor de vientre que atraviesa hasta la espalda o bajo el omóplato izquierdo',
  'A gnawing pain below the breastbone that comes or goes with meals':
    'Un dolor que roe bajo el esternón y que viene o se va con las comidas',
  'Indigestion that will not go away': 'Una indigestión que no se va',
  'A very bad stomach pain': 'Un dolor de estómago muy fuerte',
  'A full feeling or a mild ache in the left upper belly':
    'Sensación de estar lleno o dolor leve arriba a la izquierda del vientre',
  'Pain in the side, between the ribs and the hip':
    'Dolor en el costado, entre las costillas y la cadera',
  'This attack has lasted more than 8 hours': 'Este ataque ha durado más de 8 horas',
  'The pain comes in waves and I cannot keep still':
    'El dolor viene en oleadas y no puedo estar en calma en un sitio',
  'Vomiting that will not stop': 'Vómitos que no paran',
  'Urine or yellow skin': 'Orina o piel amarilla',
  'Urine that burns, or is bloody, dark or very little; or yellow skin or eyes':
    'Orina que arde, con sangre, oscura o muy escasa; o piel u ojos amarillos',
  'It burns when I pass urine, or I go often': 'Arde al orinar, o voy a menudo',
  'Blood in the urine': 'Sangre en la orina',
  'Urine as dark as cola or tea': 'Orina oscura como la cola o el té',
  'I pass much less urine than usual': 'Orino mucho menos de lo habitual',
  'I have passed no urine all day': 'No he orinado en todo el día',
  'Yellow skin or eyes': 'Piel u ojos amarillos',
  'Swollen legs, or one swollen leg': 'Piernas hinchadas, o una pierna hinchada',
  'I take ibuprofen, naproxen, aspirin or the like, now or in the last days':
    'Tomo ibuprofeno, naproxeno, aspirina o algo parecido, ahora o en los últimos días',
  'Only one kidney, or a new kidney (transplant)': 'Un solo riñón, o un riñón nuevo (trasplante)',
  'Skin or shape of the back': 'Piel o forma de la espalda',
  'A change in its shape, a lump, a rash, a strip of skin that burns or tingles, or one very sore point on a rib':
    'Un cambio de forma, un bulto, un sarpullido, una franja de piel que arde u hormiguea, o un punto muy dolorido en una costilla',
  'A curve or hump that you have had for years counts too, and a blade that sticks out.':
    'También cuenta una curva o joroba que tienes desde hace años, y un omóplato que sobresale.',
  'A new lump': 'Un bulto nuevo',
  'A curve or hump of the back that has been there for years, or came as I grew up':
    'Una curva o joroba de la espalda de hace años, o que llegó al crecer',
  'One shoulder blade sticks out': 'Un omóplato sobresale',
  'A strip of skin on one side burns, tingles or is sore to touch':
    'Una franja de piel de un lado arde, hormiguea o duele al tocarla',
  'Blisters or a rash in a strip on one side': 'Ampollas o un sarpullido en una franja de un lado',
  'One very sore point on a rib': 'Un punto muy dolorido en una costilla',
  'A burn of the skin, such as from a heat pad or a hot bottle':
    'Una quemadura de la piel, por ejemplo de una almohadilla de calor o una bolsa de agua caliente',
  'The burn is bigger than my hand': 'La quemadura es más grande que mi mano',
  'The burn is white, black or numb': 'La quemadura está blanca, negra o dormida',
  'The burn has blisters': 'La quemadura tiene ampollas',
  'The burn has blisters on the face, a hand, an arm, a foot, a leg or the private parts':
    'La quemadura tiene ampollas en la cara, una mano, un brazo, un pie, una pierna o los genitales',
  'The burn came from power or a chemical':
    'La quemadura fue por electricidad o por un producto químico',
  'Red, net-like marks on the skin that do not go away':
    'Marcas rojas en forma de red en la piel que no se van',
  'It hurts most on top of the shoulder or between the shoulder blades':
    'Duele más en lo alto del hombro o entre los omóplatos',
  'It hurts on both sides': 'Duele en los dos lados',
  'A tight band of muscle, and pressing it brings on this very pain':
    'Una banda tensa de músculo, y al apretarla sale este mismo dolor',
  'A spot that sends the pain elsewhere when I press it':
    'Un punto que manda el dolor a otro sitio cuando lo aprieto',
  'Pushing or pulling against something brings it on': 'Sale al empujar o tirar contra algo',
  'A sharp pain just beside the spine, on one side, when I twist, breathe deep or cough':
    'Un dolor agudo justo al lado de la columna, de un lado, al girarme, respirar hondo o toser',
  'It began with a click in a twist': 'Empezó con un clic al girarme',
  'It builds up after an hour of keeping still and eases soon when I move':
    'Va creciendo tras una hora en quietud y se alivia pronto cuando me muevo',
  'I look down at a laptop or phone a lot, use a mouse on one side, or drive a lot':
    'Miro mucho hacia abajo, al portátil o al teléfono, uso el ratón de un lado, o conduzco mucho',
  'It is better on days off': 'Mejora en los días libres',
  'It is a tired ache that builds up by the evening':
    'Es un dolor de cansancio que crece hacia la noche',
  'It is worst when I wake up and eases within an hour':
    'Es peor al despertar y se alivia en menos de una hora',
  'A new bed or pillow, or I sleep on my front or with an arm above my head':
    'Una cama o almohada nueva, o duermo boca abajo o con un brazo sobre la cabeza',
  'A new tool, a new bag, or a baby to carry':
    'Una herramienta nueva, un bolso nuevo, o un bebé que cargar',
  'It flares up when I am pressed for time or sleep badly':
    'Se dispara cuando voy con prisa o duermo mal',
  'I clench my jaw, pull up my shoulders, sigh, or breathe high in the chest':
    'Aprieto la mandíbula, subo los hombros, suspiro, o respiro con lo alto del pecho',
  'I carry a heavy bag or backpack': 'Llevo un bolso o una mochila pesados',
  'Heavy breasts, or bra straps that leave marks':
    'Pechos pesados, o tirantes del sujetador que dejan marcas',
  'I feed or carry a baby for hours a day': 'Doy de comer o llevo a un bebé varias horas al día',
  'Before it I moved little for weeks, or I avoid moving since':
    'Antes me moví poco durante semanas, o desde entonces evito moverme',
  'A body mass index of 30 or more': 'Un índice de masa corporal de 30 o más',
  'Weight in kg, divided twice by height in m. At 1.70 m (5 ft 7) it is 87 kg (191 lb) or more.':
    'Peso en kg, dividido dos veces por la estatura en m. Con 1.70 m (5 pies 7) son 87 kg (191 lb) o más.',
  'Bending my head back or turning it to the sore side brings it on':
    'Sale al echar la cabeza atrás o girarla hacia el lado que duele',
  'It eases when I rest the hand of that side on my head':
    'Se alivia cuando apoyo la mano de ese lado sobre la cabeza',
  'Raising the arm brings it on': 'Sale al levantar el brazo',
  'Lying on that shoulder at night hurts': 'Duele al acostarme sobre ese hombro de noche',
  'In the last 14 days, new or more: a water tablet, a bone tablet, a hormone blocker, a strong acne drug, an asthma puffer or alcohol':
    'En los últimos 14 días, nuevo o aumentado: un diurético, una pastilla para los huesos, un bloqueador de hormonas, una medicina fuerte para el acné, un inhalador para el asma o alcohol',
  'A longer run or walk than I am used to, with a pack, with hills or with stiff arms':
    'Una carrera o caminata más larga de lo habitual, con mochila, con cuestas o con los brazos rígidos',
  'I have had a back pain like this before': 'Ya he tenido antes un dolor de espalda como este',
  'My own test of the back of the thigh came out short':
    'Mi propia prueba de la parte de atrás del muslo salió corta',
  'I could hold the chest lift for less than 30 seconds':
    'Pude sostener la elevación del pecho menos de 30 segundos',
} as const;
