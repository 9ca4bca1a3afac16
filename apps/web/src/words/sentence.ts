/** Putting a name into the middle of a sentence. */

/** Inside a sentence. Names that are written large (A heart attack → a heart attack) lose it; acronyms keep it. */
export const lowerFirst = (text: string): string =>
  /^.[A-Z]/.test(text) || /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** The end of a sentence. A clock time of some Spanish-speaking countries ends in a stop by itself (1:36 p.m.). */
export const fullStop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
