/** What movement means for this person now: the session, the level, and the verdict on every movement. */
import {
  buildSession,
  type CaseFacts,
  caseFacts,
  type Entry,
  type ExerciseVerdict,
  entryOf,
  exerciseVerdicts,
  type NoSession,
  type Session,
} from '@unknot/engine';
import type { ExerciseId } from '@unknot/knowledge';
import { useMemo } from 'react';
import { type Present, useToday } from '../app/use-today.ts';
import { movementStateOf } from './movement-state.ts';

export interface Movement {
  readonly present: Present;
  readonly facts: CaseFacts;
  readonly session: Session | NoSession;
  readonly entry: Entry;
  readonly verdicts: Readonly<Record<ExerciseId, ExerciseVerdict>>;
}

export function useMovement(): Movement {
  const present = useToday();
  return useMemo(() => movementOf(present), [present]);
}

function movementOf(present: Present): Movement {
  const state = movementStateOf(present);
  const facts = caseFacts(state.patient, present.now);
  const entry = entryOf(facts, { ...state.patient, sessions: state.sessions }, present.now);
  return {
    present,
    facts,
    entry,
    session: buildSession(state, present.now),
    verdicts: exerciseVerdicts(facts, present.answer, entry),
  };
}
