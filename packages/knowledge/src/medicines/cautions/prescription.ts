/** What is said of every medicine that only a prescriber can give. */

/** Why it is never cleared. */
export const prescriptionWhy =
  'Only a prescriber can say whether it is for you. Unknot names no dose, and no start or stop.';
