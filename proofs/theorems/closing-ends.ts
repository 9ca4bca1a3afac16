/** T0: the conclusions drawn from answers come to an end, and the other theorems see all of them. */
import { and, answersNamed, declareFacts, or } from '@unknot/logic';
import type { Clinical } from '../clinical.ts';
import { closing, ROUNDS } from '../closing.ts';
import { caseNames, fewAnswers, tell } from '../readable-case.ts';
import { proveClaims, simplest, type Theorem } from '../theorem.ts';
import { define } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const closingEnds: Theorem = {
  id: 'T0',
  name: 'conclusions come to an end',
  statement: `Whatever is answered, ${ROUNDS} rounds of conclusions draw all that follows: one more round adds nothing.`,
  prove: (clinical, prover) =>
    proveClaims(prover.open(textOf(clinical)), [
      {
        words: 'one more round changes no fact',
        premise: 'any answers',
        conclusion: 'nothing changes',
        async show(session, broken) {
          const names = caseNames('said');
          const model = await simplest(session, broken, fewAnswers(clinical, names));
          return model === null
            ? 'no case'
            : `After these answers it goes on:\n${tell(clinical, model, names)}`;
        },
      },
    ]),
};

function textOf(clinical: Clinical): string {
  const said = answersNamed('said');
  const enough = closing(clinical, said, 'enough');
  const more = closing(clinical, enough.answers, 'more', 1);
  const same = Object.keys(clinical.vocabulary).map((fact) => {
    const before = enough.answers(fact);
    const after = more.answers(fact);
    return and([
      `(= ${before.known} ${after.known})`,
      or([`(not ${before.known})`, `(= ${before.value} ${after.value})`]),
    ]);
  });
  return [
    declareFacts(clinical.vocabulary, 'said'),
    enough.text,
    more.text,
    define('|any answers|', 'true'),
    define('|nothing changes|', and(same)),
  ].join('\n');
}
