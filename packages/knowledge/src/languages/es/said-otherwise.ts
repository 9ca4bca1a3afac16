/**
 * English texts whose "not" the Spanish says with another word, or the other way round. Each was read twice; a text
 * that is not listed fails the build.
 */
export const saidOtherwise: readonly string[] = [
  'Leave the front and the sides of your neck alone.',
  'Lie still.',
  'Sit or lie down and keep still.',
  'Stay out if it is above 40 °C (104 °F). The dial can be wrong.',
  'The arm is too weak to lift against its own weight',
  'The neck is too stiff to put the chin to the chest',
];
