/** What was done, in words: medicines, sessions, relief and danger checks. */
import type { RegionId } from '@unknot/knowledge';
import { type RemedyId, remedies } from '@unknot/knowledge';
import { say } from '../language/language.ts';
import { intakeInWords, intakesOf } from '../medicines/intakes.ts';
import { diaryWords } from '../words/diary-words.ts';
import type { DaySlot } from './day-slots.ts';

/** One thing that was done. */
export interface Done {
  readonly id: string;
  readonly at: string;
  readonly kind: 'dose' | 'session' | 'remedy' | 'check';
  readonly text: string;
  /** One more sentence, where there is more to say. */
  readonly more?: string;
}

type Things = Pick<DaySlot, 'doses' | 'sessions' | 'remedies' | 'checks'>;

/** In the order of time. */
export function doneInWords(things: Things, region: RegionId): readonly Done[] {
  const { doses, sessions, remedies: uses, checks } = things;
  const { entry } = diaryWords;
  const done: readonly Done[] = [
    ...intakesOf(doses).map((intake) => ({
      id: intake.doses[0]?.id ?? intake.at,
      at: intake.at,
      kind: 'dose' as const,
      text: intakeInWords(intake, region),
    })),
    ...sessions.map(({ id, at, seconds, painBefore, painWorst }) => ({
      id,
      at,
      kind: 'session' as const,
      text: entry.session(Math.max(1, Math.round(seconds / 60))),
      more: entry.sessionPain(painBefore, painWorst),
    })),
    ...uses.map(({ id, at, remedy, minutes }) => ({
      id,
      at,
      kind: 'remedy' as const,
      text: entry.remedy(remedyName(remedy), minutes),
    })),
    ...checks.map((at) => ({ id: `check ${at}`, at, kind: 'check' as const, text: entry.check })),
  ];
  return done.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** One that only a newer Unknot knows stays as it is written. */
const remedyName = (id: string): string =>
  Object.hasOwn(remedies, id) ? say(remedies[id as RemedyId].name) : id;
