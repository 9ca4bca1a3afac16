/** Triage of whole populations in columns of bits, as when a rule changes and all cases are run again. */
import type { Within } from '@unknot/knowledge';
import {
  createPlanes,
  judgeAll,
  type Population,
  populationOf,
  prepareBatch,
  read,
} from '@unknot/logic';
import { caseProgram, rulesByUrgency } from './clinical-logic.ts';
import { ACTUAL, isComplete, POSSIBLE } from './held-rules.ts';

/** Cases made ready: what is known of them, and what could be. */
export interface CasePopulation {
  readonly actual: Population;
  /** `null`: every case is complete, so nothing else could be. */
  readonly possible: Population | null;
}

/** Columns of `words` words; bit `i` of each is case `i`. */
export interface PopulationTriage {
  readonly words: number;
  /** A column for each rule, the most urgent first (`rulesByUrgency`). */
  readonly held: Int32Array;
  /** Three columns, the bits of the urgency (0 self-care to 4 now), the lowest first. */
  readonly urgency: Int32Array;
  /** A more urgent rule could still become true. */
  readonly undecided: Int32Array;
}

/** Makes `cases` packed rows (`pack` of the case program), one after the other, ready. */
export function casePopulation(rows: Int32Array, cases: number): CasePopulation {
  const row = createPlanes(caseProgram).length;
  const actual = rows.slice();
  const possible = rows.slice();
  let complete = true;
  for (let at = 0; at < cases * row; at += row) {
    if (isComplete(rows, at)) continue;
    complete = false;
    read(caseProgram, actual.subarray(at, at + row), ACTUAL);
    read(caseProgram, possible.subarray(at, at + row), POSSIBLE);
  }
  return {
    actual: populationOf(caseProgram, actual, cases),
    possible: complete ? null : populationOf(caseProgram, possible, cases),
  };
}

/** Room for the triage of `population`; reuse it from run to run. */
export function createPopulationTriage({ actual: { words } }: CasePopulation): PopulationTriage {
  return {
    words,
    held: new Int32Array(rulesByUrgency.length * words),
    urgency: new Int32Array(3 * words),
    undecided: new Int32Array(words),
  };
}

/** Writes the triage of every case of `population` into `triage`. */
export function triagePopulation(population: CasePopulation, triage: PopulationTriage): void {
  const { words, held, urgency, undecided } = triage;
  undecided.fill(0);
  if (population.possible !== null) {
    judgeAll(batch, population.possible, held);
    const could = levelsOf(held, words);
    judgeAll(batch, population.actual, held);
    writeUndecided(undecided, could, levelsOf(held, words), words);
  } else judgeAll(batch, population.actual, held);
  writeUrgency(urgency, levelsOf(held, words), words);
}

const batch = prepareBatch(
  caseProgram,
  rulesByUrgency.map(({ id }) => `rule ${id}`),
);

/** From the most urgent to the least: the first rule of each, and the one after its last. */
const LEVELS = (['now', 'today', '3-days', '2-weeks'] as const satisfies readonly Within[]).map(
  (within) => ({
    first: rulesByUrgency.findIndex((rule) => rule.within === within),
    end: rulesByUrgency.findLastIndex((rule) => rule.within === within) + 1,
  }),
);

/** A column for each level: does a rule of it hold? */
function levelsOf(held: Int32Array, words: number): Int32Array {
  const levels = new Int32Array(LEVELS.length * words);
  for (const [level, { first, end }] of LEVELS.entries())
    for (let from = first * words; from < end * words; from += words)
      for (let word = 0; word < words; word += 1) {
        const at = level * words + word;
        levels[at] = (levels[at] as number) | (held[from + word] as number);
      }
  return levels;
}

function writeUrgency(urgency: Int32Array, levels: Int32Array, words: number): void {
  for (let word = 0; word < words; word += 1) {
    const now = levels[word] as number;
    const today = levels[words + word] as number;
    const days = levels[2 * words + word] as number;
    const weeks = levels[3 * words + word] as number;
    urgency[word] = ~now & (today | (~days & weeks));
    urgency[words + word] = ~now & (today | days);
    urgency[2 * words + word] = now;
  }
}

function writeUndecided(
  undecided: Int32Array,
  could: Int32Array,
  levels: Int32Array,
  words: number,
): void {
  for (let word = 0; word < words; word += 1) {
    let settled = 0;
    for (let at = word; at < levels.length; at += words) {
      settled |= levels[at] as number;
      undecided[word] = (undecided[word] as number) | ((could[at] as number) & ~settled);
    }
  }
}
