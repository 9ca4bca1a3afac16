/** What is done for itself through the day, such as walking. */
import type { Session } from '@unknot/engine';
import { exercises } from '@unknot/knowledge';
import { say } from '../language/language.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { Section } from '../screens/section.tsx';
import { moveWords } from '../words/move-words.ts';
import { doseWords, rhythmWords } from './dose-words.ts';

export function Alongside({ session }: { readonly session: Session }) {
  const links = session.alongside.flatMap(({ exercise, dose }) => {
    const movement = exercises.find(({ id }) => id === exercise);
    if (!movement) return [];
    const rhythm = rhythmWords(dose);
    const line = [...doseWords(dose, movement), ...(rhythm ? [rhythm] : [])].join(' · ');
    return [{ href: `/move/${exercise}`, icon: 'walk', name: say(movement.name), line } as const];
  });
  if (links.length === 0) return null;
  return (
    <Section heading={moveWords.alongside}>
      <RowLinks links={links} />
    </Section>
  );
}
