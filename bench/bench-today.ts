/** How long a person waits for the next question and for the answer. */
import { foldDiary, logOf } from '@unknot/diary';
import { answerPage, nextPage, type PatientCase, today } from '@unknot/engine';
import { addHours } from '@unknot/logic';
import { answersOf, completeCases, NOW } from './cases.ts';
import { median, processorMs, quantile, ratePerSecond } from './measure.ts';
import { asLong, duration, type Row } from './row.ts';
import { tenYearsOfEvents } from './ten-years-of-events.ts';

/** Latency of the interview, and of `today` with an empty and a full diary. */
export function benchToday(): readonly Row[] {
  interviewTimes(200, 3);
  const pages = interviewTimes(400, 5);
  const [typical, onceByClock] = [
    pages.map(({ typicalMs }) => typicalMs),
    pages.map(({ clockMs }) => clockMs),
  ];
  const cases = completeCases(200, 11);
  const empty = todayMs(cases);
  const month = todayMs(cases.map((patient) => withDiary(patient, 30)));
  const years = todayMs(cases.slice(0, 10).map((patient) => withDiary(patient, 3650)));
  const first = median(Array.from({ length: 21 }, (_, turn) => firstTodayMs(caseAt(cases, turn))));
  return [
    {
      what: `Next page of questions, ${pages.length.toLocaleString('en-US')} pages of 400 interviews`,
      unknot: percentiles(typical),
      other: `asked once, by the clock: ${percentiles(onceByClock)}`,
      ratio: '–',
    },
    {
      what: 'The whole answer (`today`), empty diary',
      unknot: duration(empty),
      other: '–',
      ratio: '–',
    },
    {
      what: 'The whole answer (`today`), 30 days: 90 check-ins, 60 doses',
      unknot: duration(month),
      other: `empty diary: ${duration(empty)}`,
      ratio: asLong(month / empty),
    },
    {
      what: 'The whole answer (`today`), 10 years: 10,950 check-ins, 7,300 doses',
      unknot: duration(years),
      other: `empty diary: ${duration(empty)}`,
      ratio: asLong(years / empty),
    },
    {
      what: 'The same, asked for the first time: nothing is known of the diary yet',
      unknot: duration(first),
      other: `asked again: ${duration(years)}`,
      ratio: asLong(first / years),
    },
    {
      what: 'Reading a diary of 10 years from its first entry (18,250 entries)',
      unknot: duration(1000 / ratePerSecond(() => foldDiary(logOf(TEN_YEARS), EU))),
      other: '–',
      ratio: '–',
    },
  ];
}

const EU = { defaultRegion: 'EU' } as const;
const TEN_YEARS = tenYearsOfEvents(NOW);

const todayMs = (cases: readonly PatientCase[]): number =>
  1000 / ratePerSecond((turn) => today(caseAt(cases, turn), NOW));

/** With a diary that nobody has asked about: the engine keeps what it reads of one. */
function firstTodayMs(person: PatientCase): number {
  const patient = withDiary(person, 3650);
  const before = processorMs();
  today(patient, NOW);
  return processorMs() - before;
}

const caseAt = (cases: readonly PatientCase[], turn: number): PatientCase =>
  cases[turn % cases.length] as PatientCase;

const percentiles = (times: readonly number[]): string =>
  `p50 ${duration(quantile(times, 0.5))}, p99 ${duration(quantile(times, 0.99))}`;

/** How long one page took, in milliseconds. */
interface PageTime {
  /**
   * Processor time of the process, the middle one of five goes: what the collector of garbage and the compiler of V8 do
   * in threads of their own is charged to whichever page is on.
   */
  readonly typicalMs: number;
  /** The first of those goes by the clock, whoever took the time. */
  readonly clockMs: number;
}

/** The time of every `nextPage` of `count` interviews. */
function interviewTimes(count: number, seed: number): readonly PageTime[] {
  return completeCases(count, seed).flatMap((person) => {
    const times: PageTime[] = [];
    let patient: PatientCase = { ...person, facts: {} };
    while (true) {
      times.push(pageTime(patient));
      const page = nextPage(patient, NOW);
      if (page === null) return times;
      patient = { ...patient, facts: answerPage(patient.facts, page, answersOf(person, page)) };
    }
  });
}

function pageTime(patient: PatientCase): PageTime {
  const goes = Array.from({ length: 5 }, () => {
    const [clock, processor] = [performance.now(), processorMs()];
    nextPage(patient, NOW);
    return { processor: processorMs() - processor, clock: performance.now() - clock };
  });
  return {
    typicalMs: median(goes.map(({ processor }) => processor)),
    clockMs: goes[0]?.clock ?? 0,
  };
}

/** Three check-ins and two doses a day, the pain rising and falling, less of it each month. */
function withDiary(patient: PatientCase, days: number): PatientCase {
  const hours = (perDay: number) =>
    Array.from({ length: days * perDay }, (_, at) => -24 * days + (24 / perDay) * (at + 0.5));
  return {
    ...patient,
    checkIns: hours(3).map((hour, at) => ({
      at: addHours(NOW, hour),
      pain: Math.max(0, 7 - Math.floor((at % 90) / 15) + (at % 3)),
    })),
    doses: hours(2).map((hour) => ({ at: addHours(NOW, hour), ingredient: 'ibuprofen', mg: 200 })),
  };
}
