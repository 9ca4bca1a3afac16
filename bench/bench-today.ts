/** How long a person waits for the next question and for the answer. */
import { answerPage, nextPage, type PatientCase, today } from '@unknot/engine';
import { addHours } from '@unknot/logic';
import { completeCases, NOW } from './cases.ts';
import { processorMs, quantile, ratePerSecond } from './measure.ts';
import { asLong, duration, type Row } from './row.ts';

/** Latency of the interview, and of `today` with an empty and a full diary. */
export function benchToday(): readonly Row[] {
  interviewTimes(100, 3);
  const pages = interviewTimes(400, 5);
  const cases = completeCases(200, 11);
  const empty = ratePerSecond((turn) => today(caseAt(cases, turn), NOW));
  const diaries = cases.map(withDiary);
  const full = ratePerSecond((turn) => today(caseAt(diaries, turn), NOW));
  return [
    {
      what: `Next page of questions, ${pages.length.toLocaleString('en-US')} pages of 400 interviews`,
      unknot: `p50 ${duration(quantile(pages, 0.5))}, p99 ${duration(quantile(pages, 0.99))}`,
      other: '–',
      ratio: '–',
    },
    {
      what: 'The whole answer (`today`), empty diary',
      unknot: duration(1000 / empty),
      other: '–',
      ratio: '–',
    },
    {
      what: 'The whole answer (`today`), 30 days: 90 check-ins, 60 doses',
      unknot: duration(1000 / full),
      other: `empty diary: ${duration(1000 / empty)}`,
      ratio: asLong(empty / full),
    },
  ];
}

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
      const answers = Object.fromEntries(
        page.facts.map((fact) => [fact, person.facts[fact] ?? null]),
      );
      patient = { ...patient, facts: answerPage(patient.facts, page, answers) };
    }
  });
}

const DAYS = 30;

/** Three check-ins and two doses a day, the pain going slowly down. */
function withDiary(patient: PatientCase): PatientCase {
  const hours = (perDay: number) =>
    Array.from({ length: DAYS * perDay }, (_, at) => -24 * DAYS + (24 / perDay) * (at + 0.5));
  return {
    ...patient,
    checkIns: hours(3).map((hour, at) => ({
      at: addHours(NOW, hour),
      pain: Math.max(0, 7 - Math.floor(at / 15) + (at % 3)),
    })),
    doses: hours(2).map((hour) => ({ at: addHours(NOW, hour), ingredient: 'ibuprofen', mg: 200 })),
  };
}
