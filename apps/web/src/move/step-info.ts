/** What a step of a session shows of itself, whether it is a part of the warm-up or a movement. */
import type { BodyAreaId, Motion } from '@unknot/knowledge';
import { say } from '../language/language.ts';
import { doseWords } from './dose-words.ts';
import type { MovementStep, WarmUpStep } from './session-steps.ts';

/** All texts are in the language of the page. */
export interface StepInfo {
  readonly name: string;
  readonly motion: Motion;
  readonly works: readonly BodyAreaId[];
  /** The position to begin in, then what to do. */
  readonly lines: readonly string[];
  /** How this person does it. */
  readonly adjust: readonly string[];
  readonly needs: string | null;
  readonly stopIf: readonly string[];
  readonly dose: readonly string[];
}

export function infoOf(step: WarmUpStep | MovementStep): StepInfo {
  if (step.kind === 'warm-up') {
    const { name, motion, works, steps } = step.part;
    return {
      ...{ name: say(name), motion, works, lines: steps.map(say) },
      ...{ adjust: [], needs: null, stopIf: [], dose: [] },
    };
  }
  const { exercise, planned } = step;
  const { name, motion, works, position, steps, needs, stopIf } = exercise;
  return {
    name: say(name),
    motion,
    works,
    lines: [position, ...steps].map(say),
    adjust: planned.adjust.map(say),
    needs: needs === undefined ? null : say(needs),
    stopIf: stopIf.map(say),
    dose: doseWords(planned.dose, exercise),
  };
}
