/** Writes a case that the solver found the way a person would tell it. */
import { type FactId, facts as factRecords } from '@unknot/knowledge';
import type { FactKind } from '@unknot/logic';
import type { Clinical } from './clinical.ts';
import type { Assumption, Model } from './solver.ts';

/** Where to read one set of answers in a model, by names without bars. */
export interface CaseNames {
  readonly known: (fact: string) => string;
  readonly unsure: (fact: string) => string;
  readonly value: (fact: string) => string;
}

/** The names of the answers that `declareFacts(…, name)` declared. */
export const caseNames = (name: string): CaseNames => ({
  known: (fact) => `${fact} known ${name}`,
  unsure: (fact) => `${fact} unsure ${name}`,
  value: (fact) => `${fact} ${name}`,
});

/** What makes a case short: no fact is asked. */
export const fewAnswers = ({ vocabulary }: Clinical, names: CaseNames): readonly Assumption[] =>
  Object.keys(vocabulary).flatMap((fact) => [
    [names.known(fact), false] as const,
    [names.unsure(fact), false] as const,
  ]);

/** What makes a person plain: each yes/no fact is "no", known or not. */
export const allNo = ({ vocabulary }: Clinical, names: CaseNames): readonly Assumption[] =>
  Object.entries(vocabulary).flatMap(([fact, { kind }]) =>
    kind === 'yes-no' ? [[names.value(fact), false] as const] : [],
  );

/**
 * The answers of the case, one a line. Left out: facts that were not asked, and answers that are the
 * same in `before`.
 */
export function tell(
  { vocabulary }: Clinical,
  model: Model,
  names: CaseNames,
  before?: CaseNames,
): string {
  const lines = Object.entries(vocabulary).flatMap(([fact, kind]) => {
    const answer = answerIn(model, fact, kind, names);
    const said = before && answerIn(model, fact, kind, before);
    return answer === null || answer === said ? [] : [`  ${fact} = ${answer}   (${labelOf(fact)})`];
  });
  return lines.length > 0 ? lines.join('\n') : '  nothing';
}

function answerIn(model: Model, fact: string, kind: FactKind, names: CaseNames): string | null {
  if (model.bool(names.unsure(fact))) return 'not sure';
  return model.bool(names.known(fact)) ? valueIn(model, names.value(fact), kind) : null;
}

/** The value that a fact has in the case, known or not. */
export function valueIn(model: Model, name: string, kind: FactKind): string {
  switch (kind.kind) {
    case 'yes-no':
      return model.bool(name) ? 'yes' : 'no';
    case 'quantity':
      return String(model.number(name, 'Real'));
    case 'choice':
      return kind.options[model.number(name, 'Int')] ?? '?';
  }
}

const labelOf = (fact: string): string => factRecords[fact as FactId]?.label ?? fact;
