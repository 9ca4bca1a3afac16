/** What the knowledge says in other languages: sentence by sentence, the English being the key. Loaded when wanted. */

export const translations = {
  es: async () => (await import('./languages/es/index.ts')).spanish,
} as const;
