/** The words around the articles. The articles themselves are part of the knowledge. */
import { spoken } from '../language/spoken.ts';

export const learnWords = spoken('learn', {
  title: 'Learn about spasms',
  lead: 'Short pages in plain words. Each sentence says where it comes from.',
  here: 'You are here',
  learn: 'Learn',
  search: 'Search',
  found: (count: number) => (count === 1 ? '1 page' : `${count} pages`),
  nothingFound: 'Nothing found. Try another word.',
  words: 'Words explained',
  close: 'Close',
  heard: 'You may have heard',
  quoted: (claim: string) => `“${claim}”`,
  sources: 'Where this comes from',
  next: 'Read on',
  helpful: 'Was this helpful?',
  yes: 'Yes',
  no: 'No',
  kept: 'Noted. It stays on this device.',
  borrowed: (from: string) => `Some of this was ${from}.`,
  own: {
    consensus: 'General medical knowledge. A clinician has yet to sign it.',
    product: 'Chosen for Unknot. A clinician has yet to sign it.',
  },
  evidence: {
    high: 'Strong evidence',
    moderate: 'Fair evidence',
    low: 'Weak evidence',
    'very-low': 'Very weak evidence',
    consensus: 'Expert opinion',
  },
});
