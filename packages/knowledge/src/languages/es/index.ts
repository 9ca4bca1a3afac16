/** What the knowledge says, in Spanish, made by a machine; a clinician who speaks the language has yet to read it. */

export const spanish: Readonly<Record<string, string>> = {};
