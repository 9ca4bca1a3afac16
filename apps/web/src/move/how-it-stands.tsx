/** Whether a movement is for this person now, and because of what. */
import type { CaseFacts, ExerciseVerdict } from '@unknot/engine';
import { Notice, Stack } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Lines } from '../screens/lines.tsx';
import { AnswersInWords } from '../screens/reason-list.tsx';
import { moveWords } from '../words/move-words.ts';
import { type Standing, standingOf } from './standing.ts';

interface HowItStandsProps {
  readonly verdict: ExerciseVerdict;
  readonly facts: CaseFacts;
}

export function HowItStands({ verdict, facts }: HowItStandsProps) {
  const standing = standingOf(verdict);
  const { because, missing, notYet, adjust } = verdict;
  return (
    <>
      {standing !== 'ok' && (
        <Notice tone={standing === 'later' ? 'info' : 'warning'}>
          <Stack gap="small">
            <p>{moveWords[SENTENCE[standing]]}</p>
            {notYet.length > 0 && standing === 'later' && (
              <>
                <p>{moveWords.verdictNotYet}</p>
                <Lines lines={notYet.map((need) => moveWords.needs[need])} />
              </>
            )}
            {because.length > 0 && (
              <>
                <p>{moveWords.verdictBecause}</p>
                <AnswersInWords ids={because} facts={facts} />
              </>
            )}
            {standing === 'ask' && missing.length > 0 && because.length === 0 && (
              <p>{moveWords.answerFirst}</p>
            )}
          </Stack>
        </Notice>
      )}
      {standing !== 'avoid' && adjust.length > 0 && (
        <Notice tone="info">
          <strong>{moveWords.forYou}</strong>
          <Lines lines={adjust.map(say)} />
        </Notice>
      )}
    </>
  );
}

const SENTENCE = {
  ask: 'verdictAsk',
  avoid: 'verdictAvoid',
  later: 'verdictLater',
} as const satisfies Readonly<Record<Exclude<Standing, 'ok'>, keyof typeof moveWords>>;
