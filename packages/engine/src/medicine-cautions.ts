/** Which lines against a medicine hold, in the words that the person is told. */
import { type Caution, medicines, type OtcMedicine, type When } from '@unknot/knowledge';
import { compile, createPlanes, run, TRUE, truthOf } from '@unknot/logic';
import type { CaseFacts } from './case-facts.ts';
import { derived, parseWhen } from './clinical-logic.ts';

/** A caution that holds for this person. */
export interface HeldCaution {
  /** Its line in the evidence file. */
  readonly ref: string;
  readonly verdict: 'ask' | 'avoid';
  readonly why: string;
}

/** Cautions are shared between medicines, so each is judged once. */
const all: readonly Caution<When>[] = [
  ...new Set(Object.values<OtcMedicine>(medicines).flatMap(({ cautions }) => cautions)),
];
const program = compile(
  new Map(all.map(({ ref, when }, index) => [String(index), parseWhen(when, ref)])),
  derived,
);

/** Every caution that holds for `facts`. What is not known holds nowhere here: it is in the clearance. */
export function heldCautions(facts: CaseFacts): ReadonlySet<Caution<When>> {
  const planes = createPlanes(program);
  run(program, facts, planes);
  return new Set(all.filter((_, index) => truthOf(program, planes, String(index)) === TRUE));
}

/** The lines of `medicine` that hold, `avoid` first, and why it is never cleared under this label. */
export function cautionsOf(
  { ref, cautions, atBest, atBestWhy }: OtcMedicine,
  held: ReadonlySet<Caution<When>>,
  label: keyof OtcMedicine['atBest'],
): readonly HeldCaution[] {
  const lines = cautions
    .filter((caution) => held.has(caution))
    .map((caution) => ({ ref: caution.ref, verdict: caution.verdict, why: caution.why }))
    .sort((a, b) => Number(b.verdict === 'avoid') - Number(a.verdict === 'avoid'));
  const best = atBest[label];
  if (best === 'ok' || atBestWhy === undefined) return lines;
  return [...lines, { ref, verdict: best, why: atBestWhy }];
}
