/** T10: from every phase there is a way out, and no phase flickers. */
import { and, or } from '@unknot/logic';
import {
  daysNow,
  declareDays,
  OLDEST,
  PHASES,
  type PhaseLimits,
  phaseLimits,
  phaseTerm,
  STIFF,
  sameFor,
} from '../phase-model.ts';
import type { Prover, Session } from '../solver.ts';
import { type Claim, type Proof, proveClaims, type Theorem } from '../theorem.ts';
import { define } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const phasesSettle: Theorem = {
  id: 'T10',
  name: 'phases lead out and do not flicker',
  statement:
    'Whatever a daily diary holds: from every phase low ratings lead to rebuilding and on to prevention, and strong ' +
    'pain is a flare at once. Days with the same pain never turn it to and fro, and never back when that pain is low.',
  prove: (_, prover) => provePhases(phaseLimits, prover),
};

/** The proof for any limits, so that a broken one can be seen to fail. */
export const provePhases = (limits: PhaseLimits, prover: Prover): Promise<Proof> =>
  proveClaims(prover.open(textOf(limits)), [
    ...PHASES.map((phase) => ({
      words: `a diary can lead to ${phase}`,
      premise: `is ${phase}`,
      conclusion: 'any diary',
      show: showDiary,
    })),
    {
      words: 'pain of 6 is a flare at once, from every phase',
      premise: 'strong pain',
      conclusion: 'is flare',
      show: showDiary,
    },
    {
      words: 'four days of at most 3 and quiet nights lead out of every flare',
      premise: 'four low days',
      conclusion: 'is rebuilding or better',
      show: showDiary,
    },
    {
      words: 'two weeks of at most 2 lead to prevention',
      premise: 'two quiet weeks',
      conclusion: 'is prevention',
      show: showDiary,
    },
    {
      words: 'days with the same pain never turn the phase to and fro',
      premise: 'any diary',
      conclusion: 'one way',
      show: showDiary,
    },
    {
      words: 'days with the same low pain never turn the phase back',
      premise: 'low pain',
      conclusion: 'never back',
      show: showDiary,
    },
    {
      words: 'one good day is not enough: rebuilding has three low days, or none that is higher',
      premise: 'is rebuilding',
      conclusion: 'eased for days',
      show: showDiary,
    },
  ]);

const FOUR_DAYS = [0, 1, 2, 3];
const TWO_WEEKS = Array.from({ length: 15 }, (_, day) => day);

function textOf(limits: PhaseLimits): string {
  const low = (days: readonly number[], most: number) =>
    and(days.flatMap((day) => [daysNow.rated(day), `(<= ${daysNow.pain(day)} ${most})`]));
  const isLow = (day: number) =>
    `(ite ${and([daysNow.rated(day), `(<= ${daysNow.pain(day)} 3)`])} 1 0)`;
  const higher = or(
    FOUR_DAYS.map((day) => and([daysNow.rated(day), `(> ${daysNow.pain(day)} 3)`])),
  );
  const calmNights = and([0, 1, 2].map((day) => `(not ${daysNow.woken(day)})`));
  return [
    declareDays,
    ...COMING.map((day) => define(phaseOn(day), phaseTerm(limits, sameFor(day)), 'Int')),
    define('|any diary|', 'true'),
    ...PHASES.map((phase, place) => define(`|is ${phase}|`, `(= ${phaseOn(0)} ${place})`)),
    define('|is rebuilding or better|', `(>= ${phaseOn(0)} 2)`),
    define('|strong pain|', `(>= ${daysNow.pain(0)} 6)`),
    define('|four low days|', and([low(FOUR_DAYS, 3), calmNights])),
    define('|two quiet weeks|', low(TWO_WEEKS, 2)),
    define('|low pain|', low([0], 3)),
    define('|one way|', `(not ${or(toAndFro())})`),
    define('|never back|', and(COMING.slice(1).map((day) => notBelow(day, day - 1)))),
    define(
      '|eased for days|',
      or([`(>= (+ ${FOUR_DAYS.map(isLow).join(' ')}) 3)`, `(not ${higher})`]),
    ),
  ].join('\n');
}

/** Today and five days more: longer than rebuilding looks back. */
const COMING = [0, 1, 2, 3, 4, 5];

const phaseOn = (day: number): string => `|phase ${day}|`;

const notBelow = (day: number, other: number): string => `(>= ${phaseOn(day)} ${phaseOn(other)})`;

/** The terms that a phase left on one of the days comes back on a later one. */
const toAndFro = (): readonly string[] =>
  COMING.flatMap((last) =>
    COMING.slice(0, last).flatMap((between) =>
      COMING.slice(0, between).flatMap((first) => [
        and([
          `(> ${phaseOn(first)} ${phaseOn(between)})`,
          `(< ${phaseOn(between)} ${phaseOn(last)})`,
        ]),
        and([
          `(< ${phaseOn(first)} ${phaseOn(between)})`,
          `(> ${phaseOn(between)} ${phaseOn(last)})`,
        ]),
      ]),
    ),
  );

const showDiary: Claim['show'] = async (session: Session, broken) => {
  const outcome = await session.check(...broken);
  if (outcome.status !== 'sat') return 'no case';
  const { model } = outcome;
  const days = Array.from({ length: OLDEST + 1 }, (_, day) => {
    if (day > 0 && !model.bool(`rated ${day}`)) return '-';
    return `${model.number(`pain ${day}`, 'Int')}${model.bool(`woken ${day}`) ? ' (woken)' : ''}`;
  });
  const phases = COMING.map((day) => PHASES[model.number(`phase ${day}`, 'Int')]);
  return [
    `Pain from today back: ${days.join(', ')}`,
    ...(model.bool(STIFF.replaceAll('|', '')) ? ['Cannot turn and breathe freely.'] : []),
    `  → ${phases.join(', ')}, on days with the same pain`,
  ].join('\n');
};
