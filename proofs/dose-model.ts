/**
 * The dose ledger as formulas: the model of `checkDose` in @unknot/engine, which it is tested to agree with.
 *
 * A log is read dose by dose, the newest first. What is remembered of the doses read so far is a state; one
 * more dose gives the next state. A claim that holds of the empty log, and that one more dose keeps, holds of
 * logs of any length.
 */
import type { DoseLimit } from '@unknot/knowledge';
import { and, or, toSmtValue } from '@unknot/logic';

/** The terms of one logged dose. */
export interface LoggedDose {
  /** Hours before now; negative when it is dated after now. */
  readonly hoursAgo: string;
  readonly mg: string;
  /** Hours that it works. */
  readonly lasts: string;
}

/** Where to read what is remembered in the state with this name. */
export type State = (field: Field) => string;

type Field =
  | 'last'
  | 'carried'
  | 'inDay'
  | 'inWindow'
  | 'dayWait'
  | 'dayFull'
  | 'windowWait'
  | 'windowFull'
  | 'intakes'
  | 'intakesInDay'
  | 'turnWait'
  | 'apart'
  | 'closest'
  | 'parts'
  | 'onlyParts'
  | 'oldestPart';

interface Reading {
  readonly sort: 'Real' | 'Bool' | 'Int';
  /** Before any dose was read. */
  readonly start: string;
  /** After one more. */
  readonly next: string;
}

const DAY = '24.0';

/** Newer than any dose. */
const LATEST = '(- 1000000.0)';

/** Milligrams or hours as a term. */
export const real = (value: number): string =>
  toSmtValue(value, { kind: 'quantity', min: 0, max: 0 });

export const stateNamed =
  (name: string): State =>
  (field) =>
    `|${field} ${name}|`;

/** How long ago the first part of a larger first dose was taken: a term of the whole log. */
export const BEGAN = '|began|';

/** What the engine remembers of a log, and what is true of it: `inDay`, `inWindow`, `intakesInDay`, `closest`. */
function fields(limit: DoseLimit, dose: LoggedDose, s: State): { readonly [F in Field]: Reading } {
  const { intervalHours, max24hMg, mostDoses24h, within, first } = limit;
  const { hoursAgo, mg, lasts } = dose;
  const fresh = `(< ${hoursAgo} ${DAY})`;
  const other = `(> ${hoursAgo} ${s('last')})`;
  const nth = and([other, `(= (+ ${s('intakes')} 1) ${mostDoses24h ?? 0})`]);
  const gap = `(- (ite (> ${lasts} ${real(intervalHours)}) ${lasts} ${real(intervalHours)}) ${hoursAgo})`;
  const part = and([`(<= 0.0 ${hoursAgo})`, `(<= ${hoursAgo} ${real(first?.withinHours ?? 0)})`]);
  const sum = (field: 'carried' | 'inDay' | 'inWindow' | 'parts', when: string): Reading => ({
    sort: 'Real',
    start: '0.0',
    next: `(+ ${s(field)} (ite ${when} ${mg} 0.0))`,
  });
  return {
    last: { sort: 'Real', start: LATEST, next: hoursAgo },
    carried: sum('carried', 'true'),
    inDay: sum('inDay', fresh),
    inWindow: sum('inWindow', `(< ${hoursAgo} ${real(within?.hours ?? 24)})`),
    /** Hours until there is room in the day; the first dose that fills it decides. */
    dayWait: room('dayWait', 'dayFull', max24hMg, 24),
    dayFull: full('dayFull', max24hMg),
    windowWait: room('windowWait', 'windowFull', within?.mg ?? max24hMg, within?.hours ?? 24),
    windowFull: full('windowFull', within?.mg ?? max24hMg),
    intakes: {
      sort: 'Int',
      start: '0',
      next: `(ite ${other} (+ ${s('intakes')} 1) ${s('intakes')})`,
    },
    intakesInDay: {
      sort: 'Int',
      start: '0',
      next: `(ite ${and([other, fresh])} (+ ${s('intakesInDay')} 1) ${s('intakesInDay')})`,
    },
    turnWait: {
      sort: 'Real',
      start: '0.0',
      next: `(ite ${nth} (- ${DAY} ${hoursAgo}) ${s('turnWait')})`,
    },
    apart: {
      sort: 'Real',
      start: '0.0',
      next: `(ite (> ${gap} ${s('apart')}) ${gap} ${s('apart')})`,
    },
    closest: {
      sort: 'Real',
      start: '1000.0',
      next: `(ite (< ${hoursAgo} ${s('closest')}) ${hoursAgo} ${s('closest')})`,
    },
    parts: sum('parts', part),
    onlyParts: {
      sort: 'Bool',
      start: 'true',
      next: and([s('onlyParts'), `(=> (< ${hoursAgo} (+ ${BEGAN} ${DAY})) ${part})`]),
    },
    /** The oldest part of a first dose. */
    oldestPart: {
      sort: 'Real',
      start: '0.0',
      next: `(ite ${and([part, `(> ${hoursAgo} ${s('oldestPart')})`])} ${hoursAgo} ${s('oldestPart')})`,
    },
  };

  function full(field: 'dayFull' | 'windowFull', mostMg: number): Reading {
    return { sort: 'Bool', start: 'false', next: or([s(field), overflows(mostMg)]) };
  }

  function room(
    field: 'dayWait' | 'windowWait',
    shut: 'dayFull' | 'windowFull',
    mostMg: number,
    hours: number,
  ): Reading {
    const fills = and([`(not ${s(shut)})`, overflows(mostMg)]);
    return {
      sort: 'Real',
      start: '0.0',
      next: `(ite ${fills} (- ${real(hours)} ${hoursAgo}) ${s(field)})`,
    };
  }

  function overflows(mostMg: number): string {
    return `(> (+ ${s('carried')} ${mg} |dose|) ${real(mostMg)})`;
  }
}

const NO_DOSE: LoggedDose = { hoursAgo: '0.0', mg: '0.0', lasts: '0.0' };

/** Declares the state `name`. */
export const declareState = (limit: DoseLimit, name: string): string =>
  entries(limit, NO_DOSE, name)
    .map(([field, { sort }]) => `(declare-const ${stateNamed(name)(field)} ${sort})`)
    .join('\n');

/** The term that the state `name` is that of an empty log. */
export const isStart = (limit: DoseLimit, name: string): string =>
  and(
    entries(limit, NO_DOSE, name).map(
      ([field, { start }]) => `(= ${stateNamed(name)(field)} ${start})`,
    ),
  );

/** The term that one more dose, no newer than those before it, leads from one state to the next. */
export const isNext = (limit: DoseLimit, dose: LoggedDose, from: string, to: string): string =>
  and(
    entries(limit, dose, from).map(([field, { next }]) => `(= ${stateNamed(to)(field)} ${next})`),
  );

/**
 * The term that the engine lets `|dose|` milligrams be taken after the log that was read into the state `name`: by
 * amount, interval, 24 hours and number. The larger first dose has no wait.
 */
export function isAllowed(limit: DoseLimit, name: string): string {
  const s = stateNamed(name);
  const { singleMg, max24hMg, mostDoses24h, within } = limit;
  const waits = [
    `(<= ${s('apart')} 0.0)`,
    `(<= ${s('dayWait')} 0.0)`,
    ...(within ? [`(<= ${s('windowWait')} 0.0)`] : []),
    ...(mostDoses24h === undefined ? [] : [`(<= ${s('turnWait')} 0.0)`]),
  ];
  const isFirst = isFirstDose(limit, name);
  return and([
    or([isFirst, `(<= |dose| ${real(singleMg)})`]),
    `(<= |dose| ${real(max24hMg)})`,
    or([isFirst, and(waits)]),
  ]);
}

/** The term that `|dose|` is a part of a larger first dose, of which enough is left. */
export function isFirstDose({ first }: DoseLimit, name: string): string {
  const s = stateNamed(name);
  if (first === undefined) return 'false';
  return and([s('onlyParts'), `(<= (+ ${s('parts')} |dose|) ${real(first.mg)})`]);
}

const entries = (
  limit: DoseLimit,
  dose: LoggedDose,
  name: string,
): readonly (readonly [Field, Reading])[] =>
  Object.entries(fields(limit, dose, stateNamed(name))) as [Field, Reading][];
