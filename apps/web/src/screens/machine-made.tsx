/** Says, in a language that a machine made, that no clinician has read it yet. */
import { language } from '../language/language.ts';
import { languages } from '../language/languages.ts';
import { words } from '../words/words.ts';

export function MachineMade() {
  if (!languages[language()].machineMade) return null;
  return (
    <p>
      <small>{words.answer.machineMade}</small>
    </p>
  );
}
