/** When the time of a remedy is up, wherever in the app the person is: a buzz, a word, and a notification if allowed. */
import type { RemedyUse } from '@unknot/diary';
import { remedies } from '@unknot/knowledge';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { now } from '../app/clock.ts';
import { tell } from '../app/notification.ts';
import { useEntries } from '../app/store.ts';
import { Toast } from '../design/index.ts';
import { say } from '../language/language.ts';
import { reliefWords } from '../words/relief-words.ts';
import { isRemedy } from './relief-steps.ts';
import { endOf } from './remedy-go.ts';
import { TELL_WHEN_OVER } from './tell-when-over.tsx';

/** Two short buzzes, in milliseconds. */
const BUZZ = [250, 150, 250];

export function TimerEnd() {
  const { remedies: uses, settings } = useEntries();
  const [over, setOver] = useState<RemedyUse | null>(null);
  const [path, navigate] = useLocation();
  const wanted = settings[TELL_WHEN_OVER] === true;
  useAtEnd(uses.at(-1), (use) => {
    setOver(use);
    navigator.vibrate?.(BUZZ);
    if (wanted) void tell({ title: reliefWords.over, body: nameOf(use), path: pathOf(use) });
  });
  if (over === null || path === pathOf(over)) return null;
  return (
    <Toast
      message={reliefWords.overOf(nameOf(over))}
      action={{
        label: reliefWords.seeIt,
        onClick: () => {
          setOver(null);
          navigate(pathOf(over));
        },
      }}
      onDismiss={() => setOver(null)}
    />
  );
}

/** Calls `onEnd` once at the end of `use`, if that is still to come. */
function useAtEnd(use: RemedyUse | undefined, onEnd: (use: RemedyUse) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same go has the same end
  useEffect(() => {
    if (use === undefined) return undefined;
    const left = endOf(use) - Date.parse(now());
    if (left <= 0) return undefined;
    const timer = setTimeout(() => onEnd(use), left);
    return () => clearTimeout(timer);
  }, [use?.id]);
}

const pathOf = ({ remedy }: RemedyUse): string => `/relief/${remedy}`;

const nameOf = ({ remedy }: RemedyUse): string =>
  isRemedy(remedy) ? say(remedies[remedy].name) : remedy;
