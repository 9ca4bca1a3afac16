/** T8b: no dose is allowed that breaks a limit. */
import { type DoseLimit, medicines, type OtcMedicine } from '@unknot/knowledge';
import { and, or } from '@unknot/logic';
import {
  BEGAN,
  declareState,
  isAllowed,
  isFirstDose,
  isNext,
  isStart,
  real,
  type State,
  stateNamed,
} from '../dose-model.ts';
import type { Prover } from '../solver.ts';
import { type Claim, joined, type Proof, proveClaims, type Theorem } from '../theorem.ts';
import { define } from '../triage-model.ts';

/** The theorem itself; see `statement`. */
export const dosesStayWithin: Theorem = {
  id: 'T8b',
  name: 'no dose over a limit',
  statement:
    'Whatever was taken before, in however many doses: a dose that Unknot allows is no larger than a single dose (or ' +
    'the larger first one), keeps the interval to every other, and with all of the last 24 hours stays within the ' +
    'most milligrams and the most doses of the label. Proved dose by dose, for logs of any length.',
  prove: (_, prover) => proveLimits(limits, prover),
};

interface NamedLimit {
  readonly name: string;
  readonly limit: DoseLimit;
}

/** Every limit of every medicine: of each label, and where a condition lowers it. */
const limits: readonly NamedLimit[] = Object.values<OtcMedicine>(medicines).flatMap((medicine) => [
  ...named(`${medicine.id}, US`, medicine.limits.US),
  ...named(`${medicine.id}, UK`, medicine.limits.UK),
  ...medicine.lowered.flatMap(({ limit, why }) => named(`${medicine.id}: ${why}`, limit)),
]);

function named(name: string, limit: DoseLimit | null): readonly NamedLimit[] {
  return limit === null ? [] : [{ name, limit }];
}

/** The proof for any limits, so that a broken one can be seen to fail. */
export async function proveLimits(all: readonly NamedLimit[], prover: Prover): Promise<Proof> {
  const proofs: Proof[] = [];
  for (const each of all)
    proofs.push(await proveClaims(prover.open(textOf(each.limit)), claimsOf(each)));
  return joined(proofs);
}

const before = stateNamed('before');
const after = stateNamed('after');
const MORE = { hoursAgo: '|hours ago|', mg: '|mg|', lasts: '|lasts|' } as const;

function textOf(limit: DoseLimit): string {
  const newestFirst = `(and (> |hours ago| (- 1000000.0)) (>= |hours ago| ${before('last')}))`;
  return [
    ...['|dose|', BEGAN, ...Object.values(MORE)].map((name) => `(declare-const ${name} Real)`),
    declareState(limit, 'before'),
    declareState(limit, 'after'),
    `(assert (and (> |dose| 0.0) (>= |mg| 0.0) (>= ${BEGAN} 0.0)))`,
    define('|empty log|', isStart(limit, 'before')),
    define('|remembered rightly|', remembers(limit, before)),
    define(
      '|one dose more|',
      and(['|remembered rightly|', newestFirst, isNext(limit, MORE, 'before', 'after')]),
    ),
    define('|still remembered rightly|', remembers(limit, after)),
    define('|allowed|', and(['|remembered rightly|', isAllowed(limit, 'before')])),
    define('|within the label|', within(limit)),
  ].join('\n');
}

/** What every log keeps: a wait that is over means that there is room. */
function remembers(limit: DoseLimit, s: State): string {
  const { max24hMg, intervalHours, within: shorter } = limit;
  return and([
    ...['inDay', 'inWindow', 'parts', 'intakesInDay'].map(
      (field) => `(>= ${s(field as 'inDay')} 0)`,
    ),
    ...hasRoom(s, ['dayFull', 'dayWait', 'inDay'], max24hMg, 24),
    ...hasRoom(s, WINDOW, shorter?.mg ?? max24hMg, shorter?.hours ?? 24),
    ...hasTurn(s, limit),
    `(=> (<= ${s('apart')} 0.0) (>= ${s('closest')} ${real(intervalHours)}))`,
    `(=> ${s('onlyParts')} (<= ${s('inDay')} ${s('parts')}))`,
    `(=> ${s('onlyParts')} (<= ${s('inWindow')} ${s('parts')}))`,
  ]);
}

type RoomFields = readonly [
  full: 'dayFull' | 'windowFull',
  wait: 'dayWait' | 'windowWait',
  taken: 'inDay' | 'inWindow',
];

const WINDOW: RoomFields = ['windowFull', 'windowWait', 'inWindow'];

/** Unless the dose by itself is too much. */
function hasRoom(
  s: State,
  [full, wait, taken]: RoomFields,
  mostMg: number,
  hours: number,
): readonly string[] {
  const fits = (sum: string) =>
    `(or (> |dose| ${real(mostMg)}) (<= (+ ${sum} |dose|) ${real(mostMg)}))`;
  return [
    `(<= ${s(taken)} ${s('carried')})`,
    `(=> (not ${s(full)}) (and (= ${s(wait)} 0.0) ${fits(s('carried'))}))`,
    `(=> (and ${s(full)} (<= ${s(wait)} 0.0)) (and ${fits(s(taken))} (>= ${s('last')} ${real(hours)})))`,
  ];
}

function hasTurn(s: State, { mostDoses24h: most }: DoseLimit): readonly string[] {
  if (most === undefined) return [];
  const past = `(and (< ${s('intakesInDay')} ${most}) (>= ${s('last')} 24.0))`;
  return [
    `(<= ${s('intakesInDay')} ${s('intakes')})`,
    `(=> (>= ${s('intakes')} ${most}) (or (> ${s('turnWait')} 0.0) ${past}))`,
  ];
}

/** What the label asks for, of the sums as they are. */
function within(limit: DoseLimit): string {
  const { singleMg, intervalHours, max24hMg, mostDoses24h: most, first, within: shorter } = limit;
  const isFirst = isFirstDose(limit, 'before');
  const sum = (taken: 'inDay' | 'inWindow', mg: number) =>
    `(<= (+ ${before(taken)} |dose|) ${real(mg)})`;
  return and([
    sum('inDay', max24hMg),
    shorter ? sum('inWindow', shorter.mg) : 'true',
    or([`(<= |dose| ${real(singleMg)})`, and([isFirst, `(<= |dose| ${real(first?.mg ?? 0)})`])]),
    or([`(>= ${before('closest')} ${real(intervalHours)})`, isFirst]),
    most === undefined ? 'true' : or([`(< ${before('intakesInDay')} ${most})`, isFirst]),
  ]);
}

function claimsOf({ name, limit }: NamedLimit): readonly Claim[] {
  const claim = (words: string, premise: string, conclusion: string): Claim => ({
    words: `${name}: ${words}`,
    premise,
    conclusion,
    show: showLog(limit),
  });
  return [
    claim('an empty log is remembered rightly', 'empty log', 'remembered rightly'),
    claim('one dose more keeps it so', 'one dose more', 'still remembered rightly'),
    claim('what is allowed is within the label', 'allowed', 'within the label'),
  ];
}

const showLog =
  (limit: DoseLimit): Claim['show'] =>
  async (session, broken) => {
    const outcome = await session.check(...broken);
    if (outcome.status !== 'sat') return 'no case';
    const number = (name: string) => outcome.model.number(name, 'Real');
    return [
      `Limit: ${JSON.stringify(limit)}`,
      `Taken in 24 hours: ${number('inDay before')} mg; the last dose: ${number('closest before')} hours ago`,
      `Now: ${number('dose')} mg`,
      outcome.model.bool('allowed')
        ? '  → allowed'
        : `  → one more dose: ${number('mg')} mg, ${number('hours ago')} hours ago`,
    ].join('\n');
  };
