/** One person of whom everything is known, as terms and as a case to read. */
import { type Answers, answersNamed } from '@unknot/logic';
import type { Clinical } from './clinical.ts';
import { valueIn } from './readable-case.ts';
import type { Assumption, Model } from './solver.ts';

/** The answers that `declareFacts(…, name)` declared, when everything is known. */
export const completeAnswers =
  (name: string): Answers =>
  (fact) => ({ ...answersNamed(name)(fact), known: 'true', unsure: 'false' });

/** What makes a complete case short: each yes/no fact is "no". */
export const plain = ({ vocabulary }: Clinical, name: string): readonly Assumption[] =>
  Object.entries(vocabulary).flatMap(([fact, { kind }]) =>
    kind === 'yes-no' ? [[`${fact} ${name}`, false] as const] : [],
  );

/** The answers of a complete case, one a line. Left out: a plain "no", and what is the same in `before`. */
export function tellComplete(
  { vocabulary }: Clinical,
  model: Model,
  name: string,
  before?: string,
): string {
  const lines = Object.entries(vocabulary).flatMap(([fact, kind]) => {
    const value = valueIn(model, `${fact} ${name}`, kind);
    const left = before === undefined ? 'no' : valueIn(model, `${fact} ${before}`, kind);
    return value === left ? [] : [`  ${fact} = ${value}`];
  });
  return lines.length > 0 ? lines.join('\n') : '  nothing';
}

/** The rules that hold in the triage called `name`. */
export const tellRules = ({ rules }: Clinical, model: Model, name: string): string =>
  rules
    .filter(({ id }) => model.bool(`holds ${id} ${name}`))
    .map(({ id, within }) => `${id} (${within})`)
    .join(', ') || 'no rule';
