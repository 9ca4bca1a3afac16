/**
 * Drawing conclusions from answers, as formulas: the model of `close` in @unknot/logic.
 *
 * One round adds all that follows at once from what is known. A yes, no or value stays as it was given; a
 * "not sure" gives way to a conclusion, unless the implication leaves doubt. The rounds are written out
 * one after the other, and {@link ROUNDS} are proved to be enough.
 */
import { type Answers, and, type Implication, or, toSmt, toSmtValue } from '@unknot/logic';
import type { Clinical } from './clinical.ts';

/** Rounds written out. The theorem `closing-ends` proves that one more changes nothing. */
export const ROUNDS = 4;

/** Answers after conclusions, and the text that defines their terms. */
export interface ClosedAnswers {
  readonly text: string;
  readonly answers: Answers;
}

/** The answers `given` with the conclusions of `rounds` rounds; `name` tells sets of answers apart. */
export function closing(
  clinical: Clinical,
  given: Answers,
  name: string,
  rounds = ROUNDS,
): ClosedAnswers {
  let answers = given;
  const text: string[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const next = oneRound(clinical, answers, `${name} ${round}`);
    text.push(next.text);
    answers = next.answers;
  }
  return { text: text.join('\n'), answers };
}

/** The term that no answer contradicts what follows from the others; the answers must be closed. */
export function fitTogether(clinical: Clinical, answers: Answers): string {
  return and(
    clinical.implications.map((implication) => {
      const values = Object.entries(implication.then).map(([fact, value]) => {
        const terms = answers(fact);
        return `(=> ${terms.known} ${equals(clinical, fact, terms.value, value)})`;
      });
      return `(=> ${fires(clinical, implication, answers)} ${and(values)})`;
    }),
  );
}

function oneRound(clinical: Clinical, before: Answers, name: string): ClosedAnswers {
  const concluded = new Set(clinical.implications.flatMap(({ then }) => Object.keys(then)));
  const after: Answers = (fact) =>
    concluded.has(fact)
      ? {
          known: `|${fact} known ${name}|`,
          unsure: `|${fact} unsure ${name}|`,
          value: `|${fact} ${name}|`,
        }
      : before(fact);
  const text = [
    ...clinical.implications.map(
      (each, place) =>
        `(define-fun |fires ${place} ${name}| () Bool ${fires(clinical, each, before)})`,
    ),
    ...[...concluded].flatMap((fact) => conclusion(clinical, fact, before, after, name)),
  ];
  return { text: text.join('\n'), answers: after };
}

/** A fact after one round. When two conclusions clash, the first implication wins, as in `close`. */
function conclusion(
  clinical: Clinical,
  fact: string,
  before: Answers,
  after: Answers,
  name: string,
): readonly string[] {
  const was = before(fact);
  const is = after(fact);
  const kind = clinical.vocabulary[fact];
  if (kind === undefined) throw new Error(`an implication concludes an unknown fact, "${fact}"`);
  const ways = clinical.implications.flatMap(({ then, leavesDoubt }, place) => {
    if (!(fact in then)) return [];
    const fires = `|fires ${place} ${name}|`;
    const settles = leavesDoubt ? and([fires, `(not ${was.unsure})`]) : fires;
    return [[settles, then[fact] ?? false] as const];
  });
  const settled = or(ways.map(([each]) => each));
  const value = ways.reduceRight(
    (otherwise, [each, concluded]) => `(ite ${each} ${toSmtValue(concluded, kind)} ${otherwise})`,
    was.value,
  );
  const sort = kind.kind === 'yes-no' ? 'Bool' : 'Int';
  return [
    `(define-fun ${is.known} () Bool ${or([was.known, settled])})`,
    `(define-fun ${is.unsure} () Bool ${and([was.unsure, `(not ${settled})`])})`,
    `(define-fun ${is.value} () ${sort} (ite ${was.known} ${was.value} ${value}))`,
  ];
}

const fires = (
  { vocabulary, derived }: Clinical,
  { when }: Implication,
  answers: Answers,
): string => toSmt(when, 'for', { vocabulary, derived, answers });

/** The term that `term` is the value that an implication asks for. */
function equals(
  { vocabulary }: Clinical,
  fact: string,
  term: string,
  value: boolean | string,
): string {
  const kind = vocabulary[fact];
  if (kind === undefined) throw new Error(`an implication concludes an unknown fact, "${fact}"`);
  return `(= ${term} ${toSmtValue(value, kind)})`;
}
