/** Putting a name into the middle of a sentence. */

/** Inside a sentence. Names that are written large (A heart attack → a heart attack) lose it; acronyms keep it. */
export const lowerFirst = (text: string): string =>
  /^.[A-Z]/.test(text) || /^I\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
