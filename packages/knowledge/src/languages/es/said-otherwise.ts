/**
 * English texts whose "not" the Spanish says with another word, or the other way round. Each was read twice; a text
 * that is not listed fails the build.
 */
export const saidOtherwise: readonly string[] = [];
