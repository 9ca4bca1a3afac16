/** Says once who "you" is, where somebody answers for another person. */
import type { CaseFacts } from '@unknot/engine';
import { words } from '../words/words.ts';

export function CarerNote({ facts }: { readonly facts: Pick<CaseFacts, 'reporter'> }) {
  const { reporter } = facts;
  if (typeof reporter !== 'string' || reporter === 'self') return null;
  return <p>{words.answer.carer}</p>;
}
