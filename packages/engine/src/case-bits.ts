/**
 * A case without a diary as bits, told answer by answer: for long runs of cases of which only the triage
 * is wanted. It says what `caseFacts` and `triage` say, a hundred times as fast.
 */
import {
  type Disposition,
  type FactId,
  type RegionId,
  type RuleId,
  regions,
  facts as vocabulary,
  type Within,
} from '@unknot/knowledge';
import {
  clashes,
  conclude,
  createPlanes,
  type Facts,
  type FactValue,
  type Planes,
  pack,
  passes,
} from '@unknot/logic';
import { givenFacts } from './case-facts.ts';
import { caseProgram, conclusions, rulesByUrgency } from './clinical-logic.ts';
import { createHeldRules, isHeld, judgeRules, withinOf } from './held-rules.ts';
import { checkFact } from './read-facts.ts';
import { dispositionOf } from './urgency.ts';

/** Triage without its reasons. */
export interface BareTriage {
  readonly disposition: Disposition | 'undecided';
  readonly within: Within | null;
  /** Every rule that holds, most urgent first. */
  readonly rules: readonly RuleId[];
}

/** Every fact, by its place in {@link tell}. */
export const factIds = Object.keys(vocabulary) as readonly FactId[];

/** A case of which nothing is known yet. */
export const createCaseBits = (): Planes => createPlanes(caseProgram);

/**
 * Writes the answer `value` to the fact at `place`. `false`: that is no answer to it, or it was told before;
 * the case is then to be read the long way, which says what is wrong.
 */
export function tell(bits: Planes, place: number, value: FactValue): boolean {
  const id = factIds[place];
  if (id === undefined || checkFact(id, value) !== null) return false;
  const { words } = caseProgram;
  for (const { word, mask, holds } of testsOf[place] ?? []) {
    const told = (bits[word] as number) | (bits[words + word] as number);
    if ((told | (bits[2 * words + word] as number)) & mask) return false;
    const plane = value === null ? 2 : Number(!holds(value));
    bits[plane * words + word] = (bits[plane * words + word] as number) | mask;
  }
  return true;
}

const held = createHeldRules();

/** The triage of a case in `region` of which all is told; `null`: its answers contradict each other. */
export function settle(bits: Planes, region: RegionId): BareTriage | null {
  const given = givenIn[region];
  for (let word = 0; word < bits.length; word += 1)
    bits[word] = (bits[word] as number) | (given[word] as number);
  const fired = conclude(conclusions, bits);
  if (fired.some((step) => clashes(step, caseProgram, bits))) return null;
  const isSettled = judgeRules(bits, 0, held);
  const within = withinOf(held);
  return {
    disposition: isSettled ? dispositionOf(within) : 'undecided',
    within,
    rules: rulesByUrgency.filter((_, bit) => isHeld(held, bit)).map(({ id }) => id),
  };
}

interface FactTest {
  readonly word: number;
  readonly mask: number;
  readonly holds: (value: NonNullable<FactValue>) => boolean;
}

/** The tests of each fact, by its place. */
const testsOf: readonly (readonly FactTest[])[] = factIds.map((id) =>
  caseProgram.tests.flatMap((test, slot) =>
    test.fact === id
      ? [
          {
            word: slot >> 5,
            mask: 1 << (slot & 31),
            holds: (value: NonNullable<FactValue>) => passes(test, value),
          },
        ]
      : [],
  ),
);

const NO_MOMENT = '1970-01-01T00:00:00Z';

/** What an empty diary settles, whatever the moment. */
const givenIn = Object.fromEntries(
  Object.keys(regions).map((region) => {
    const bits = createCaseBits();
    const nothing = { facts: {} as Facts<FactId>, checkIns: [], doses: [], episodes: [] };
    const given = givenFacts({ region: region as RegionId, ...nothing }, NO_MOMENT);
    pack(caseProgram, given, bits);
    return [region, bits];
  }),
) as Record<RegionId, Planes>;
