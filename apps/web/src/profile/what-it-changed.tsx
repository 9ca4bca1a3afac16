/** What a change of the profile means for the danger check: nothing is cleared before its questions are answered. */
import type { Triage } from '@unknot/engine';
import { useToday } from '../app/use-today.ts';
import { Button, Notice } from '../design/index.ts';
import { profileWords } from '../words/profile-words.ts';

interface WhatItChangedProps {
  /** What the check said before the change. */
  readonly before: Triage['disposition'] | null;
}

export function WhatItChanged({ before }: WhatItChangedProps) {
  const { diary, answer } = useToday();
  if (diary.checkStartedAt === null) return null;
  if (answer.disposition === 'undecided') {
    return <Told text={profileWords.reopened} href="/check" go={profileWords.goOn} />;
  }
  if (before === null || before === answer.disposition) return null;
  return <Told text={profileWords.newAnswer} href="/answer" go={profileWords.see} />;
}

interface ToldProps {
  readonly text: string;
  readonly href: string;
  readonly go: string;
}

function Told({ text, href, go }: ToldProps) {
  return (
    <Notice tone="warning">
      <p>{text}</p>
      <Button variant="quiet" href={href}>
        {go}
      </Button>
    </Notice>
  );
}
