/** How fast the rules are decided, beside json-rules-engine and beside walking their trees. */
import { type CaseFacts, caseFacts, triage } from '@unknot/engine';
import { compile, createPlanes, evaluate, run, TRUE, truthOf } from '@unknot/logic';
import { completeCases, NOW } from './cases.ts';
import { derived, ruleNodes } from './checked-rules.ts';
import { jsonRulesEngine, rulesThatHold } from './json-rules.ts';
import { asyncRatePerSecond, ratePerSecond } from './measure.ts';
import { asFast, perSecond, type Row } from './row.ts';

const CASES = 1000;

/** Rates on complete cases, in one thread. Every way must agree on every rule first. */
export async function benchRules(): Promise<readonly Row[]> {
  const cases = completeCases(CASES, 7).map((patient) => caseFacts(patient, NOW));
  const engine = jsonRulesEngine();
  await requireAgreement(cases);
  const other = await asyncRatePerSecond((turn) => engine.run({ ...caseAt(cases, turn) }));
  const triaged = ratePerSecond((turn) => triage(caseAt(cases, turn)));
  const walked = ratePerSecond((turn) => walk(caseAt(cases, turn)));
  const compiled = ratePerSecond((turn) => runCompiled(caseAt(cases, turn)));
  const rules = `${ruleNodes.size} rules`;
  return [
    {
      what: `Triage of a complete case (${rules}, with reasons and sources)`,
      unknot: perSecond(triaged),
      other: `json-rules-engine 7.3.1, same rules, verdicts only: ${perSecond(other)}`,
      ratio: asFast(triaged / other),
    },
    {
      what: `Verdicts alone, compiled (${rules})`,
      unknot: perSecond(compiled),
      other: `json-rules-engine 7.3.1, same rules: ${perSecond(other)}`,
      ratio: asFast(compiled / other),
    },
    {
      what: `Verdicts alone, compiled (${rules})`,
      unknot: perSecond(compiled),
      other: `walking the trees of the same rules: ${perSecond(walked)}`,
      ratio: asFast(compiled / walked),
    },
  ];
}

const caseAt = (cases: readonly CaseFacts[], turn: number): CaseFacts =>
  cases[turn % cases.length] as CaseFacts;

const program = compile(ruleNodes, derived);
const planes = createPlanes(program);
const ids = [...ruleNodes.keys()];

/** The number of rules that hold, so that nothing can be optimised away. */
function runCompiled(facts: CaseFacts): number {
  run(program, facts, planes);
  let holding = 0;
  for (const id of ids) if (truthOf(program, planes, id) & TRUE) holding += 1;
  return holding;
}

function walk(facts: CaseFacts): number {
  let holding = 0;
  for (const node of ruleNodes.values()) if (evaluate(node, facts, derived) & TRUE) holding += 1;
  return holding;
}

/** A race between engines that answer differently would mean nothing. */
async function requireAgreement(cases: readonly CaseFacts[]): Promise<void> {
  const engine = jsonRulesEngine();
  for (const facts of cases) {
    const theirs = await rulesThatHold(engine, { ...facts });
    const ours = triage(facts)
      .reasons.map(({ rule }) => rule)
      .sort();
    const counts = [theirs.length, runCompiled(facts), walk(facts)];
    if (theirs.join() !== ours.join() || counts.some((count) => count !== ours.length))
      throw new Error(`The engines disagree: ${ours.join()} or ${theirs.join()}`);
  }
}
