/** Spanish of the words explained. */

export const glossary = {
  'Spasm, guarding': 'Espasmo, protección',
  'A muscle that tightens by itself to keep still what hurts.':
    'Un músculo que se tensa por sí mismo para inmovilizar lo que duele.',
  Cramp: 'Calambre',
  'A short, hard and painful knot in one muscle, such as the calf.':
    'Un nudo corto, duro y doloroso en un solo músculo, por ejemplo en la pantorrilla.',
  Spasticity: 'Espasticidad',
  'Stiff muscles from an illness of the brain or the spinal cord.':
    'Músculos rígidos por una enfermedad del cerebro o de la médula espinal.',
  Dystonia: 'Distonía',
  'A part of the body twists by itself. Some medicines can set it off.':
    'Una parte del cuerpo se tuerce por sí misma. Algunas medicinas pueden provocarla.',
  Tetany: 'Tetania',
  'Hands, feet or face cramp, as when the blood holds too little calcium.':
    'Calambres de manos, pies o cara, por ejemplo cuando la sangre lleva muy poco calcio.',
  Flare: 'Brote',
  'The first days, when the pain is strong.': 'Los primeros días, cuando el dolor es fuerte.',
  'Danger sign': 'Señal de peligro',
  'Something that calls for help, since it may come from more than a muscle.':
    'Algo que pide ayuda, pues quizá venga de más que un músculo.',
  Disc: 'Disco',
  'A firm cushion between two bones of the spine, grown into both.':
    'Un cojín firme entre dos huesos de la columna, unido a los dos.',
  'Spinal cord': 'Médula espinal',
  'The thick bundle of nerves inside the spine.': 'El haz grueso de nervios dentro de la columna.',
  'Anti-inflammatory (NSAID)': 'Antiinflamatorio (AINE)',
  'A family of pain medicines: ibuprofen, naproxen, aspirin and more.':
    'Una familia de medicinas para el dolor: ibuprofeno, naproxeno, aspirina y más.',
  'Muscle relaxant': 'Relajante muscular',
  'A medicine from a prescriber that calms muscles and mostly makes you drowsy.':
    'Una medicina con receta que calma los músculos y casi siempre da sueño.',
  Tricyclic: 'Tricíclico',
  'A medicine for low mood. At a low dose it is sometimes given for pain.':
    'Una medicina para el ánimo bajo. En dosis baja se da a veces para el dolor.',
  Opioid: 'Opioide',
  'A strong pain medicine of the morphine family, such as codeine.':
    'Una medicina fuerte para el dolor, de la familia de la morfina, como la codeína.',
  'A strip of blisters on one side. It can burn for days before they show.':
    'Una franja de ampollas en un lado. Puede arder unos días antes de que se vean.',
} as const;
