/** A session from its first question to its last: what must be asked first, the player, and how it was. */
import { useSearch } from 'wouter';
import { mayTreat } from '../app/may-treat.ts';
import { useOpened } from '../app/store.ts';
import { useToday } from '../app/use-today.ts';
import { CheckFirst } from '../screens/check-first.tsx';
import { Loading } from '../screens/loading.tsx';
import { moveWords } from '../words/move-words.ts';
import { BeforeSession } from './before-session.tsx';
import { SessionResult } from './session-result.tsx';
import { SessionUnderWay } from './session-under-way.tsx';

export function SessionScreen() {
  const opened = useOpened();
  const present = useToday();
  const { diary, answer } = present;
  const done = new URLSearchParams(useSearch()).get('done');
  if (!opened) return <Loading />;
  const finished = diary.sessions.find(({ id }) => id === done);
  if (finished) return <SessionResult session={finished} />;
  if (diary.checkStartedAt === null || !mayTreat(answer)) {
    return <CheckFirst title={moveWords.todaysSession} disposition={answer.disposition} />;
  }
  const running = diary.runningSession;
  if (running) return <SessionUnderWay key={running.id} running={running} present={present} />;
  return <BeforeSession present={present} />;
}
