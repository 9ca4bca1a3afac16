/** When to get help at once, and when to look again, whatever the answer was. */
import type { DiaryState } from '@unknot/diary';
import type { Instant } from '@unknot/engine';
import { pages, regions, facts as vocabulary } from '@unknot/knowledge';
import { lookAgainAt, reviewAt } from '../app/answer-age.ts';
import { datedMoment } from '../app/format-time.ts';
import { Panel } from '../design/index.ts';
import { locale, say } from '../language/language.ts';
import { words } from '../words/words.ts';
import { ChangedButtons } from './changed-buttons.tsx';
import { Lines } from './lines.tsx';

/** The signs the check asks about first are the ones to watch for afterwards. */
export const signsToWatch = (): readonly string[] =>
  (pages[0]?.facts ?? []).map((id) => vocabulary[id].label);

interface SafetyNetProps {
  readonly diary: DiaryState;
  readonly now: Instant;
}

export function SafetyNet({ diary, now }: SafetyNetProps) {
  const { emergency } = regions[diary.region];
  return (
    <Panel heading={words.answer.net} icon="phone">
      <p>{words.answer.netCall(say(emergency.label))}</p>
      <Lines lines={signsToWatch()} />
      <p>{words.answer.netWhen(looksInWords(diary, now))}</p>
      <p>{words.answer.netAgain}</p>
      <ChangedButtons />
    </Panel>
  );
}

/** Every planned moment to look for them, the last of which is that of the next check. */
export function looksInWords(diary: DiaryState, now: Instant): string {
  const last = reviewAt(diary);
  const looks = lookAgainAt(diary, now).filter((at) => Date.parse(at) < Date.parse(last));
  const moments = [...looks, last].map((at) => datedMoment(at));
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(moments);
}
