/** Runs a vignette: as an interview, page by page, and with everything told at once. */
import {
  answerPage,
  type CaseFacts,
  caseFacts,
  type Dose,
  type Goal,
  medicineGoal,
  nextPage,
  type PatientCase,
  readFacts,
  reliefGoal,
  type Today,
  today,
  triageGoal,
} from '@unknot/engine';
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { addHours, type Facts, invariant } from '@unknot/logic';
import { HOURS_AGO, takenIn } from './phrases/doses.ts';
import { answerTo, type Gap, saidFacts } from './said-facts.ts';
import type { Vignette } from './vignette.ts';

/** The moment that every vignette is told at. */
const NOW = '2026-11-22T12:00:00Z';

export interface CaseRun {
  readonly vignette: Vignette;
  readonly gaps: readonly Gap[];
  /** The answer after the interview. */
  readonly interview: Today;
  /** The answer when everything is told at once. */
  readonly atOnce: Today;
  /** Pages and questions until the disposition was settled. */
  readonly toVerdict: Effort;
  /** Pages and questions until remedies and medicines were cleared as well. */
  readonly toEnd: Effort;
}

interface Effort {
  readonly pages: number;
  readonly questions: number;
}

interface Interview {
  readonly patient: PatientCase;
  readonly effort: Effort;
}

/** Runs `vignette` both ways, where it is told or, when it does not say, in the United States. */
export function runCase(vignette: Vignette): CaseRun {
  const { patient, known, gaps } = told(vignette);
  const settled = interview({ patient, effort: { pages: 0, questions: 0 } }, known, [triageGoal]);
  const ended = interview(settled, known, [triageGoal, reliefGoal, medicineGoal]);
  return {
    vignette,
    gaps,
    interview: today(ended.patient, NOW),
    atOnce: today({ ...patient, facts: everything(known) }, NOW),
    toVerdict: settled.effort,
    toEnd: ended.effort,
  };
}

/** The facts of `vignette` when everything is told at once, as the rules see them. */
export function factsAtOnce(vignette: Vignette): CaseFacts {
  const { patient, known } = told(vignette);
  return caseFacts({ ...patient, facts: everything(known) }, NOW);
}

interface Told {
  readonly patient: PatientCase;
  readonly known: Facts<FactId>;
  readonly gaps: readonly Gap[];
}

function told(vignette: Vignette): Told {
  const { facts, gaps } = saidFacts(vignette);
  const patient = patientOf(vignette);
  return { patient, known: complete({ ...patient, facts: checked(vignette.id, facts) }), gaps };
}

/** Whether both ways led to the same disposition. */
export const agrees = ({ interview, atOnce }: CaseRun): boolean =>
  interview.disposition === atOnce.disposition && interview.within === atOnce.within;

/** The case before the first question: age, sex, diary and the tablets taken. */
function patientOf({
  region = 'US',
  age,
  sex,
  diary = [],
  medicines,
  facts,
}: Vignette): PatientCase {
  const last = diary.at(-1)?.day ?? 0;
  return {
    region,
    facts: { age, sex },
    checkIns: diary.map(({ day, pain }) => ({ at: addHours(NOW, 24 * (day - last) - 2), pain })),
    doses: dosesOf(medicines, facts?.paracetamol_mg_24h ?? 0),
    episodes: [],
  };
}

/** The tablets that were told: one by name, or an amount over the last 24 hours in single tablets. */
function dosesOf(medicines: readonly string[], paracetamolMg: number): readonly Dose[] {
  const named = medicines.flatMap((words) => takenIn(words) ?? []);
  const tablets = Math.ceil(paracetamolMg / PARACETAMOL.mg);
  return [
    ...named.map((dose) => ({ ...dose, at: addHours(NOW, -HOURS_AGO) })),
    ...Array.from({ length: tablets }, (_, nth) => ({
      ...PARACETAMOL,
      at: addHours(NOW, -(1 + (22 * nth) / tablets)),
    })),
  ];
}

const PARACETAMOL = { ingredient: 'paracetamol', mg: 500 };

/** Answers that contradict each other are a mistake in the phrases, not a case. */
function checked(id: string, facts: Facts<FactId>): Facts<FactId> {
  const read = readFacts(facts);
  const faults = read.ok ? [] : read.error.map(({ path, message }) => `${path} ${message}`);
  invariant(read.ok, `${id}: ${faults.join('; ')}`);
  return read.value;
}

/** All that a person knows who said this: the answers and what follows from them. */
const complete = (patient: PatientCase): Facts<FactId> => caseFacts(patient, NOW);

function interview(
  { patient, effort }: Interview,
  known: Facts<FactId>,
  goals: readonly Goal[],
): Interview {
  const page = nextPage(patient, NOW, goals);
  if (page === null) return { patient, effort };
  const answers = Object.fromEntries(page.facts.map((fact) => [fact, answerTo(fact, known)]));
  const next: Interview = {
    patient: { ...patient, facts: answerPage(patient.facts, page, answers) },
    effort: { pages: effort.pages + 1, questions: effort.questions + page.facts.length },
  };
  return interview(next, known, goals);
}

/** An answer to every question there is. */
function everything(known: Facts<FactId>): Facts<FactId> {
  const asked = (Object.keys(vocabulary) as FactId[]).filter((fact) => !vocabulary[fact].given);
  return Object.fromEntries(asked.map((fact) => [fact, answerTo(fact, known)]));
}
