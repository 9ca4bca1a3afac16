/** Turns what the schema says of a case into faults a person can act on. */
import { facts } from '@unknot/knowledge';
import type { z } from 'zod';
import { caseSchema } from './case-contract.ts';
import { type AssessError, type CaseId, type Fault, MOST_FAULTS } from './fault.ts';
import { nearestWord } from './nearest-word.ts';

type Issue = z.core.$ZodIssue;

/** Every fault that `issues` name, with a path as one would write it in code. */
export function toFaults(issues: readonly Issue[]): AssessError['faults'] {
  const faults = issues.flatMap(toFault).slice(0, MOST_FAULTS);
  const [first = { type: 'invalid-value', path: '', message: 'is not a case.' }, ...others] =
    faults;
  return [first, ...others];
}

/** The id of a case that may be anything at all; `null` when it has none that can be echoed. */
export function readCaseId(raw: unknown): CaseId {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, 'id')) return null;
  const id = caseSchema.shape.id.safeParse((raw as { readonly id: unknown }).id);
  return id.success ? (id.data ?? null) : null;
}

/** The fact that was probably meant goes with an unknown one. */
export function withMeantFact(fault: Fault): Fault {
  if (fault.type !== 'unknown-fact') return fault;
  const meant = nearestWord(fault.path.slice('facts.'.length), Object.keys(facts));
  const path = shorten(fault.path);
  return meant === null
    ? { ...fault, path }
    : { ...fault, path, message: `${fault.message} Did you mean "${meant}"?` };
}

function toFault(issue: Issue): readonly Fault[] {
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_FAULTS).map((key) => unknownKey(key, issue.path));
    case 'invalid_key':
      return issue.issues.map(({ message }) => invalid(issue.path, `the fact id ${message}`));
    default:
      return [invalid(issue.path, issue.message.replace(/^Invalid input: /, ''))];
  }
}

const invalid = (keys: Issue['path'], message: string): Fault => ({
  type: 'invalid-value',
  path: toPath(keys),
  message,
});

/** The keys that each place of a case may have. */
const KEYS: { readonly [place: string]: readonly string[] } = {
  '': Object.keys(caseSchema.shape),
  checkIns: Object.keys(caseSchema.shape.checkIns.unwrap().element.shape),
  doses: Object.keys(caseSchema.shape.doses.unwrap().element.shape),
  episodes: Object.keys(caseSchema.shape.episodes.unwrap().element.shape),
};

function unknownKey(key: string, parent: Issue['path']): Fault {
  const known = KEYS[String(parent[0] ?? '')] ?? [];
  const meant = nearestWord(key, known);
  const wayOut = meant ? `did you mean "${meant}"?` : `known keys are ${known.join(', ')}.`;
  return {
    type: 'unknown-key',
    path: toPath([...parent, key]),
    message: `unknown key; ${wayOut}`,
  };
}

/** `['checkIns', 2, 'pain']` → `checkIns[2].pain`. */
const toPath = (keys: Issue['path']): string =>
  shorten(
    keys
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, ''),
  );

/** A key may be as long as the line that it came on; the answer need not be. */
const shorten = (path: string): string => (path.length > 120 ? `${path.slice(0, 119)}…` : path);
