/** Assesses one case: from an unknown JSON value to the answer or the faults. Every channel goes through here. */
import {
  type BareTriage,
  caseFacts,
  type Dose,
  exerciseGroups,
  type Instant,
  type PatientCase,
  readFacts,
  type Today,
  today,
  triage,
} from '@unknot/engine';
import { medicines, type RegionId, recognisedMedicines } from '@unknot/knowledge';
import { err, invariant, ok, type Result } from '@unknot/logic';
import { type Answer, answerSchema } from './answer-contract.ts';
import { type CaseInput, caseSchema } from './case-contract.ts';
import { readCaseId, toFaults, withMeantFact } from './case-faults.ts';
import { type AssessError, type CaseId, type Fault, MOST_FAULTS } from './fault.ts';

/**
 * Answers one case.
 *
 * @param raw the case as parsed from JSON; nothing about it is trusted.
 * @param now the caller's clock, used when the case names no moment of its own.
 */
export function assessCase(raw: unknown, now: Instant): Result<Answer, AssessError> {
  const read = readCase(raw, now);
  return read.ok ? ok(answer(read.value)) : read;
}

/** As {@link assessCase}, for who wants the triage and nothing else. */
export function triageCase(raw: unknown, now: Instant): Result<TriageAnswer, AssessError> {
  const read = readCase(raw, now);
  if (!read.ok) return read;
  const { id, patientCase, at } = read.value;
  const { disposition, within, reasons } = triage(caseFacts(patientCase, at));
  return ok({ id, disposition, within, rules: reasons.map(({ rule }) => rule) });
}

/** The triage of one case, under the name the caller gave it. */
export interface TriageAnswer extends BareTriage {
  readonly id: CaseId;
}

/** A case that can be answered. */
interface ReadCase {
  readonly id: CaseId;
  readonly patientCase: PatientCase;
  /** The moment the answer is for. */
  readonly at: Instant;
}

function readCase(raw: unknown, now: Instant): Result<ReadCase, AssessError> {
  const parsed = caseSchema.safeParse(raw);
  if (!parsed.success) return err({ id: readCaseId(raw), faults: toFaults(parsed.error.issues) });
  const id = parsed.data.id ?? null;
  const patientCase = toPatientCase(parsed.data, raw);
  if (!patientCase.ok) return err({ id, faults: patientCase.error });
  return ok({ id, patientCase: patientCase.value, at: parsed.data.now ?? now });
}

/**
 * Holds an answer against its schema.
 *
 * @throws when it does not fit: a defect in Unknot, never in the case.
 */
export function verifyAnswer(given: Answer): void {
  const { error } = answerSchema.safeParse(given);
  invariant(error === undefined, `the answer breaks its contract: ${error?.message}`);
}

function answer({ id, patientCase, at }: ReadCase): Answer {
  const { page: _page, knowledge, remedies, medicines, ...rest } = today(patientCase, at);
  return {
    id,
    knowledge,
    now: at,
    ...rest,
    remedies: { ...remedies, ...exerciseGroups(patientCase, at) },
    medicines: withLedgerReasons(medicines),
  };
}

/** Others read one list of reasons: what the doses add stands in `because` too. */
function withLedgerReasons(verdicts: Today['medicines']): Answer['medicines'] {
  const answers = Object.entries(verdicts).map(([id, verdict]) => [
    id,
    { ...verdict, because: [...verdict.because, ...verdict.ledger] },
  ]);
  return Object.fromEntries(answers);
}

function toPatientCase(input: CaseInput, raw: unknown): Result<PatientCase, AssessError['faults']> {
  // The untouched facts: the schema drops a key such as "__proto__", and nothing may be dropped unseen.
  const facts = readFacts((raw as { readonly facts: Record<string, unknown> }).facts);
  const doses = (input.doses ?? []).map(toDose);
  const faults: Fault[] = facts.ok ? [] : facts.error.map(withMeantFact);
  for (const dose of doses) if (!dose.ok) faults.push(dose.error);
  const [first, ...others] = faults.slice(0, MOST_FAULTS);
  if (first) return err([first, ...others]);
  invariant(facts.ok, 'facts without faults are facts');
  return ok({
    region: toRegion(input.region),
    facts: facts.value,
    checkIns: (input.checkIns ?? []).map(({ pain = null, ...checkIn }) => ({ pain, ...checkIn })),
    doses: doses.flatMap((dose) => (dose.ok ? [dose.value] : [])),
    episodes: input.episodes ?? [],
    remedies: input.remedies ?? [],
  });
}

/** `GB` is the ISO code of the country whose labels are kept as `UK`. */
function toRegion(region: CaseInput['region']): RegionId {
  return region === 'GB' ? 'UK' : ((region ?? 'other') as RegionId);
}

/** Every name of an active ingredient, in lower case, with its id. */
const INGREDIENTS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(medicines).flatMap(([id, { names }]) =>
    [id, names.US, names.UK].map((name) => [name.toLowerCase(), id] as const),
  ),
  ...recognisedMedicines.map(({ name, as }) => [name, as ?? name] as const),
]);

/** A misspelt ingredient must not pass for "none taken". */
function toDose(dose: Dose, index: number): Result<Dose, Fault> {
  const ingredient = INGREDIENTS.get(dose.ingredient.toLowerCase());
  if (ingredient !== undefined) return ok({ ...dose, ingredient });
  return err({
    type: 'unknown-ingredient',
    path: `doses[${index}].ingredient`,
    message: `"${dose.ingredient}" is not an ingredient Unknot knows; it knows ${[...INGREDIENTS.keys()].join(', ')}. Tell other medicines as facts (see the vocabulary).`,
  });
}
