/** The place for moving, and the page of each movement. Danger gates both. */
import { mayTreat } from '../app/may-treat.ts';
import { useOpened } from '../app/store.ts';
import { useToday } from '../app/use-today.ts';
import { nextPageOf } from '../interview/reasoning.ts';
import { CheckFirst } from '../screens/check-first.tsx';
import { Loading } from '../screens/loading.tsx';
import { NotFoundScreen } from '../screens/not-found-screen.tsx';
import { moveWords } from '../words/move-words.ts';
import { MovePlace } from './move-place.tsx';
import { movementInterview } from './movement-interview.ts';
import { findMovement, MovementPage } from './movement-page.tsx';
import { useMovement } from './use-movement.ts';

interface MoveScreenProps {
  /** The movement in the address; none is the place itself. */
  readonly id?: string;
}

export function MoveScreen({ id }: MoveScreenProps) {
  const opened = useOpened();
  const { diary, answer } = useToday();
  if (!opened) return <Loading />;
  if (diary.checkStartedAt === null || !mayTreat(answer)) {
    return <CheckFirst title={moveWords.title} disposition={answer.disposition} />;
  }
  return <Moving {...(id !== undefined && { id })} />;
}

function Moving({ id }: MoveScreenProps) {
  const movement = useMovement();
  const { diary, now } = movement.present;
  if (id === undefined) {
    const asks = nextPageOf(diary, now, movementInterview(diary, now)) !== null;
    return <MovePlace movement={movement} asks={asks} />;
  }
  const exercise = findMovement(id);
  return exercise ? <MovementPage exercise={exercise} movement={movement} /> : <NotFoundScreen />;
}
