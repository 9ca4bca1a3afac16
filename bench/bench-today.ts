/** How long a person waits for the next question and for the answer. */
import { answerPage, nextPage, type PatientCase, today } from '@unknot/engine';
import { addHours } from '@unknot/logic';
import { answersOf, completeCases, NOW } from './cases.ts';
import { processorMs, quantile, ratePerSecond } from './measure.ts';
import { asLong, duration, type Row } from './row.ts';

/** Latency of the interview, and of `today` with an empty and a full diary. */
export function benchToday(): readonly Row[] {
  interviewTimes(100, 3);
  const pages = interviewTimes(400, 5);
  const cases = completeCases(200, 11);
  const empty = todayMs(cases);
  const month = todayMs(cases.map((patient) => withDiary(patient, 30)));
  const years = todayMs(cases.slice(0, 10).map((patient) => withDiary(patient, 3650)));
  return [
    {
      what: `Next page of questions, ${pages.length.toLocaleString('en-US')} pages of 400 interviews`,
      unknot: `p50 ${duration(quantile(pages, 0.5))}, p99 ${duration(quantile(pages, 0.99))}`,
      other: '–',
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
  ];
}

const todayMs = (cases: readonly PatientCase[]): number =>
  1000 / ratePerSecond((turn) => today(caseAt(cases, turn), NOW));

const caseAt = (cases: readonly PatientCase[], turn: number): PatientCase =>
  cases[turn % cases.length] as PatientCase;

/** The time of every `nextPage` of `count` interviews, in milliseconds. */
function interviewTimes(count: number, seed: number): readonly number[] {
  return completeCases(count, seed).flatMap((person) => {
    const times: number[] = [];
    let patient: PatientCase = { ...person, facts: {} };
    while (true) {
      const start = processorMs();
      const page = nextPage(patient, NOW);
      times.push(processorMs() - start);
      if (page === null) return times;
      patient = { ...patient, facts: answerPage(patient.facts, page, answersOf(person, page)) };
    }
  });
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
