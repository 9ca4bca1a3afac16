/** The one main action of the moment, as the button of the page. */
import type { NextStep } from '@unknot/engine';
import { type RemedyId, remedies } from '@unknot/knowledge';
import { beginCheck } from '../app/begin-check.ts';
import { Button } from '../design/index.ts';
import { say } from '../language/language.ts';
import { todayWords } from '../words/today-words.ts';
import { words } from '../words/words.ts';

interface StepButtonProps {
  readonly step: NextStep;
  /** The remedy that is running. */
  readonly remedy: RemedyId | null;
}

export function StepButton({ step, remedy }: StepButtonProps) {
  const way = wayOf(step, remedy);
  if (way === null) return null;
  const [name, href] = way;
  return (
    <Button block {...(href === null ? { onClick: beginCheck } : { href })}>
      {name}
    </Button>
  );
}

/** The words and the address; `null` for the address begins the danger check. In an emergency the card has the button. */
function wayOf(step: NextStep, remedy: RemedyId | null): readonly [string, string | null] | null {
  switch (step) {
    case 'call':
      return null;
    case 'go-on':
      return [words.first.goOn, '/check'];
    case 'seized-up':
      return [words.first.start, null];
    case 'look-again':
    case 'check-again':
      return [todayWords.step[step], null];
    case 'get-advice':
      return [todayWords.step[step], '/answer'];
    case 'session':
    case 'go-on-session':
      return [todayWords.step[step], '/move/session'];
    case 'rate-session':
      return [todayWords.step[step], '/log'];
    case 'log':
      return [todayWords.log, '/log'];
    case 'relief':
      return [todayWords.relief, '/relief'];
    case 'sleep':
      return [say(remedies.sleep.name), '/relief/sleep'];
    case 'go-on-remedy': {
      const name = remedy === null ? todayWords.relief : say(remedies[remedy].name);
      return [todayWords.step.goOnWith(name), `/relief/${remedy ?? ''}`];
    }
  }
}
