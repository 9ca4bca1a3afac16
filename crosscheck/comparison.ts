/** Compares the two engines on many cases, and counts what they said. */
import { triage } from '@unknot/engine';
import { rules } from '@unknot/knowledge';
import { caseFrom } from './cases.ts';
import type { CqlEngine } from './cql-engine.ts';
import { type Disagreement, disagreements, ourVerdicts, type Verdicts } from './verdicts.ts';

export interface Comparison {
  readonly cases: number;
  /** Cases by what was said of them, such as `emergency`, and `rule aortic-syndrome: true`. */
  readonly said: { readonly [words: string]: number };
  /** The number of cases in which the engines disagree. */
  readonly wrong: number;
  /** The first few of them. */
  readonly examples: readonly Wrong[];
  /** Milliseconds of processor time that each engine took. */
  readonly ms: { readonly ours: number; readonly theirs: number };
}

/** A case in which the engines disagree. */
export interface Wrong {
  /** Makes the case again. */
  readonly seed: number;
  readonly found: readonly Disagreement[];
}

export const NOTHING: Comparison = {
  cases: 0,
  said: {},
  wrong: 0,
  examples: [],
  ms: { ours: 0, theirs: 0 },
};

/** The cases of `seeds`, in both engines. */
export async function compare(engine: CqlEngine, seeds: Iterable<number>): Promise<Comparison> {
  const said: { [words: string]: number } = {};
  const wrong: Wrong[] = [];
  const ms = { ours: 0, theirs: 0 };
  let cases = 0;
  for (const seed of seeds) {
    const facts = caseFrom(seed);
    const start = processorMs();
    const triaged = triage(facts);
    const between = processorMs();
    const theirs = await engine(facts);
    ms.theirs += processorMs() - between;
    ms.ours += between - start;
    cases += 1;
    const ours = ourVerdicts(triaged, facts);
    for (const words of inWords(ours)) said[words] = (said[words] ?? 0) + 1;
    const found = disagreements(ours, theirs);
    if (found.length > 0) wrong.push({ seed, found });
  }
  return { cases, said, wrong: wrong.length, examples: wrong.slice(0, MOST_EXAMPLES), ms };
}

const MOST_EXAMPLES = 5;

/** Unlike a clock, it does not count what other programs do meanwhile. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Both comparisons in one. */
export function together(one: Comparison, other: Comparison): Comparison {
  const words = Object.keys({ ...one.said, ...other.said });
  return {
    cases: one.cases + other.cases,
    said: Object.fromEntries(
      words.map((each) => [each, (one.said[each] ?? 0) + (other.said[each] ?? 0)]),
    ),
    wrong: one.wrong + other.wrong,
    examples: [...one.examples, ...other.examples].slice(0, MOST_EXAMPLES),
    ms: { ours: one.ms.ours + other.ms.ours, theirs: one.ms.theirs + other.ms.theirs },
  };
}

/** What a rule can say. */
export const VERDICTS = [true, false, null] as const;

/** How often the rule said this. */
export const timesSaid = (
  { said }: Comparison,
  rule: string,
  verdict: (typeof VERDICTS)[number],
): number => said[`rule ${rule}: ${verdict}`] ?? 0;

const inWords = ({ disposition, rules: each }: Verdicts): readonly string[] => [
  disposition,
  ...rules.map(({ id }) => `rule ${id}: ${each[id]}`),
];
