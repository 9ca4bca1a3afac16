/** How fast the rules are decided, one case at a time and in columns, beside other engines. */
import {
  type CaseFacts,
  caseFacts,
  casePopulation,
  caseProgram,
  createHeldRules,
  createPopulationTriage,
  judgeRules,
  rulesByUrgency,
  triage,
  triagePopulation,
  withinOf,
} from '@unknot/engine';
import { assessLines, cqlLibrary } from '@unknot/exchange';
import { createPlanes, pack } from '@unknot/logic';
import { openCql } from '../crosscheck/cql-engine.ts';
import { completeCases, NOW, toLine, toldCases } from './cases.ts';
import { jsonRulesEngine, rulesThatHold } from './json-rules.ts';
import { asyncRatePerSecond, ratePerSecond } from './measure.ts';
import { asFast, perSecond, type Row } from './row.ts';
import { straightFromBits, straightFromFacts } from './straight-line.ts';

const CASES = 10_000;
const LINES = 1000;

const cases = completeCases(CASES, 7);
const facts = cases.map((patient) => caseFacts(patient, NOW));
const row = createPlanes(caseProgram).length;
const rows = new Int32Array(CASES * row);
const held = createHeldRules();
for (const [at, each] of facts.entries()) pack(caseProgram, each, rows, at * row);
const population = casePopulation(rows, CASES);
const answers = createPopulationTriage(population);

/** Rates on the same complete cases, in one thread. Every engine must agree on every rule first. */
export async function benchRules(): Promise<readonly Row[]> {
  const jsonRules = jsonRulesEngine();
  const cql = openCql(cqlLibrary());
  await requireAgreement(cql);
  const single = ratePerSecond(judgeEach, CASES);
  const batch = ratePerSecond(() => triagePopulation(population, answers), CASES);
  const columns = ratePerSecond(() => {
    triagePopulation(casePopulation(rows, CASES), answers);
  }, CASES);
  const objects = ratePerSecond((turn) => judgeFacts(factsAt(turn)));
  const explained = ratePerSecond((turn) => triage(factsAt(turn)));
  const straightBits = ratePerSecond(straightEach, CASES);
  const straightObjects = ratePerSecond((turn) => straightFromFacts(factsAt(turn), held));
  const json = await asyncRatePerSecond((turn) => jsonRules.run({ ...factsAt(turn) }));
  const others = await asyncRatePerSecond((turn) => cql(factsAt(turn)));
  const complete = await linesPerSecond(cases.slice(0, LINES).map(toLine));
  const told = await linesPerSecond(toldCases(LINES, 17).map(toLine));
  const line = (what: string, rate: number, other: string, than: number): Row => ({
    what,
    unknot: perSecond(rate),
    other: `${other}: ${perSecond(than)}`,
    ratio: asFast(rate / than),
  });
  const jsonName = 'json-rules-engine 7.3.1';
  const cqlName = 'cql-execution 3.3.2';
  const one = 'Triage, one case at a time, from packed facts';
  const many = 'Triage in columns of 32 cases a word';
  return [
    line(one, single, 'straight-line function, from packed facts', straightBits),
    line(one, single, jsonName, json),
    line(one, single, cqlName, others),
    line(many, batch, 'one case at a time', single),
    line(many, batch, jsonName, json),
    line(many, batch, cqlName, others),
    line('The same, columns made from packed cases each time', columns, jsonName, json),
    line('Triage from plain objects', objects, 'straight-line function', straightObjects),
    line('Triage from plain objects', objects, jsonName, json),
    line('Triage with reasons, sources and open questions', explained, jsonName, json),
    line('Triage from NDJSON text, every fact told (14 kB a line)', complete, jsonName, json),
    line('Triage from NDJSON text, as the interview tells it (1 kB)', told, jsonName, json),
  ];
}

const factsAt = (turn: number): CaseFacts => facts[turn % CASES] as CaseFacts;

/** Something of each outcome is used, so that nothing can be optimised away. */
const used = { cases: 0 };

function judgeEach(): void {
  for (let at = 0; at < CASES; at += 1) {
    judgeRules(rows, at * row, held);
    if (withinOf(held) === null) used.cases += 1;
  }
}

function straightEach(): void {
  for (let at = 0; at < CASES; at += 1) {
    straightFromBits(rows, at * row, held);
    if (withinOf(held) === null) used.cases += 1;
  }
}

const planes = createPlanes(caseProgram);

function judgeFacts(each: CaseFacts): void {
  pack(caseProgram, each, planes);
  judgeRules(planes, 0, held);
  if (withinOf(held) === null) used.cases += 1;
}

function linesPerSecond(lines: readonly string[]): Promise<number> {
  const bytes = new TextEncoder().encode(lines.join(''));
  return asyncRatePerSecond(async () => {
    const options = { now: () => NOW, triage: true };
    for await (const { text, failed } of assessLines(oneChunk(bytes), options)) {
      if (failed > 0) throw new Error('A line of the benchmark was refused.');
      used.cases += text.length;
    }
  }, lines.length);
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A race between engines that answer differently would mean nothing. */
async function requireAgreement(cql: ReturnType<typeof openCql>): Promise<void> {
  const jsonRules = jsonRulesEngine();
  triagePopulation(population, answers);
  for (const [at, each] of facts.entries()) {
    const said = triage(each).reasons.map(({ rule }) => rule as string);
    const agree = (what: string, rules: readonly string[]) => {
      if (rules.join() !== said.join())
        throw new Error(`Case ${at}: ${what} says ${rules.join()}, triage ${said.join()}`);
    };
    judgeRules(rows, at * row, held);
    agree(
      'one at a time',
      rulesOf((rule) => (held[rule >> 5] ?? 0) >>> (rule & 31)),
    );
    const { words, held: all } = answers;
    agree(
      'columns',
      rulesOf((rule) => (all[rule * words + (at >> 5)] ?? 0) >>> (at & 31)),
    );
    straightFromBits(rows, at * row, held);
    agree(
      'straight line',
      rulesOf((rule) => (held[rule >> 5] ?? 0) >>> (rule & 31)),
    );
    straightFromFacts(each, held);
    agree(
      'straight line',
      rulesOf((rule) => (held[rule >> 5] ?? 0) >>> (rule & 31)),
    );
    agree('json-rules-engine', inOrder(await rulesThatHold(jsonRules, { ...each })));
    agree('cql-execution', inOrder(namesOf((await cql(each)).rules)));
  }
}

const rulesOf = (bits: (rule: number) => number): readonly string[] =>
  rulesByUrgency.filter((_, rule) => bits(rule) & 1).map(({ id }) => id);

const inOrder = (rules: readonly string[]): readonly string[] =>
  rulesByUrgency.filter(({ id }) => rules.includes(id)).map(({ id }) => id);

const namesOf = (verdicts: { readonly [rule: string]: boolean | null }): readonly string[] =>
  Object.keys(verdicts).filter((rule) => verdicts[rule] === true);
