/** The predicate language and its readers: evaluate, explain, missing, compile, prove. */
export { type Batch, judgeAll, prepareBatch } from './batch.ts';
export { type Closure, type Contradiction, close } from './close.ts';
export { compile, type Program } from './compile.ts';
export {
  type Conclusions,
  clashes,
  conclude,
  type Implication,
  prepareConclusions,
} from './conclusions.ts';
export { type Derived, evaluate, KLEENE, passes, type Reading } from './evaluate.ts';
export { explain } from './explain.ts';
export { type FactKind, type Facts, type FactValue, overlaid, type Vocabulary } from './fact.ts';
export {
  addHours,
  calendarDay,
  fromEpochMs,
  hoursBetween,
  localDay,
  toEpochMs,
} from './instant.ts';
export { invariant } from './invariant.ts';
export { missing } from './missing.ts';
export { type Node, type PredicateError, parsePredicate } from './parse.ts';
export {
  createPlanes,
  type Planes,
  pack,
  read,
  run,
  truthOf,
} from './planes.ts';
export { type Population, populationOf } from './population.ts';
export type { Predicate } from './predicate.ts';
export { err, ok, type Result } from './result.ts';
export {
  type Answers,
  and,
  answersNamed,
  declareFacts,
  or,
  type Side,
  type SmtContext,
  toSmt,
  toSmtFacts,
  toSmtValue,
} from './smt.ts';
export { EITHER, FALSE, TRUE, type Truth, UNKNOWN, type Verdict } from './truth.ts';
export { judge, prepareVerdicts, type Verdicts } from './verdicts.ts';
