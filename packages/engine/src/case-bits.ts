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
import { givenFacts, isAsked } from './case-facts.ts';
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
  const slot = findingSlots[place] ?? NO_FINDING;
  if (slot !== NO_FINDING && typeof value !== 'number' && typeof value !== 'string')
    return mark(bits, slot, value);
  const id = factIds[place];
  if (id === undefined || checkFact(id, value) !== null) return false;
  return (amountTests[place] ?? []).every(({ test, slot: at }) =>
    mark(bits, at, value === null ? null : passes(test, value)),
  );
}

/** Notes that a test holds, fails or is not sure; `false`: its fact was told before. */
function mark(bits: Planes, slot: number, holds: boolean | null): boolean {
  const { words } = caseProgram;
  const word = slot >> 5;
  const mask = 1 << (slot & 31);
  const told = (bits[word] as number) | (bits[words + word] as number);
  if ((told | (bits[2 * words + word] as number)) & mask) return false;
  const plane = holds === null ? 2 : Number(!holds);
  bits[plane * words + word] = (bits[plane * words + word] as number) | mask;
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

const NO_FINDING = -1;

/** For each yes/no fact that is asked and has a test, the slot of that test. */
const findingSlots = Int32Array.from(factIds, (id) =>
  isAsked(id) && vocabulary[id].kind === 'yes-no'
    ? caseProgram.tests.findIndex(({ fact }) => fact === id)
    : NO_FINDING,
);

/** The tests of the other facts, by their place. */
const amountTests = factIds.map((id, place) =>
  caseProgram.tests.flatMap((test, slot) =>
    findingSlots[place] === NO_FINDING && test.fact === id ? [{ test, slot }] : [],
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
