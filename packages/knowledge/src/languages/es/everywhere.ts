/** Spanish of what is said everywhere: the numbers to call, and sentences that must be said in certain places. */

export const everywhere = {
  'Call 911': 'Llama al 911',
  'Call 999': 'Llama al 999',
  'Call 112': 'Llama al 112',
  'Call 112 or your local number': 'Llama al 112 o al número de tu país',
  'Call NHS 111': 'Llama al NHS 111',
  'Poison Help 1-800-222-1222': 'Centro de toxicología 1-800-222-1222',
  'United States': 'Estados Unidos',
  'United Kingdom': 'Reino Unido',
  'Europe (European Union)': 'Europa (Unión Europea)',
  'Another country': 'Otro país',
  'NHS advice is to call 111 or ask for an urgent GP appointment for pain at the top of the back.':
    'Para el dolor en lo alto de la espalda, el NHS aconseja llamar al 111 o pedir una cita urgente con tu médico de cabecera.',
  'Unknot is not a medical device. Its rules come from published sources and still await a clinician’s signature.':
    'Unknot no es un producto sanitario. Sus reglas vienen de fuentes publicadas y aún esperan la firma de un profesional de la salud.',
  'Your legs, your bladder and your chest: is all as it was? If not, run the check again or call for help.':
    'Las piernas, la vejiga y el pecho: ¿está todo como antes? Si no, repite la revisión o pide ayuda.',
  'Most people improve a lot by 6 weeks. About 1 in 5 with pain in the mid-back do not.':
    'La mayoría mejora mucho en 6 semanas. Más o menos 1 de cada 5 personas con dolor en la mitad de la espalda no.',
  'The band is borrowed from low-back research.':
    'La banda se toma de estudios sobre la zona lumbar.',
  'A neck or mid-back often grumbles on for a while. Back to a full life is the aim.':
    'El cuello o la mitad de la espalda suelen molestar un tiempo más. La meta es volver a una vida plena.',
} as const;
