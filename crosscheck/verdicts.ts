/** What an engine says of a case, in a form in which two of them can be compared. */
import { type CaseFacts, ruleVerdict, type Triage } from '@unknot/engine';
import { type RuleId, rules } from '@unknot/knowledge';
import { invariant } from '@unknot/logic';

export interface Verdicts {
  readonly disposition: string;
  readonly within: string | null;
  /** True: it holds. False: it does not. Null: still open. */
  readonly rules: { readonly [Id in RuleId]: boolean | null };
}

/** What Unknot says: its triage, and each rule asked by itself. */
export function ourVerdicts({ disposition, within, reasons }: Triage, facts: CaseFacts): Verdicts {
  const found = rules.map(({ id }) => [id, VALUES[ruleVerdict(id, facts).verdict]] as const);
  const holding = found.filter(([, verdict]) => verdict).length;
  invariant(holding === reasons.length, 'triage and the rules by themselves differ');
  return { disposition, within, rules: Object.fromEntries(found) as Verdicts['rules'] };
}

const VALUES = { yes: true, no: false, open: null } as const;

/** One thing that two engines say differently. */
export interface Disagreement {
  readonly about: string;
  readonly ours: boolean | string | null;
  readonly theirs: boolean | string | null | undefined;
}

/** Everything that `theirs` says differently. */
export function disagreements(ours: Verdicts, theirs: Verdicts): readonly Disagreement[] {
  const said = flat(theirs);
  return Object.entries(flat(ours)).flatMap(([about, verdict]) =>
    said[about] === verdict ? [] : [{ about, ours: verdict, theirs: said[about] }],
  );
}

function flat({ disposition, within, rules: each }: Verdicts) {
  const said: { readonly [about: string]: boolean | string | null } = {
    disposition,
    within,
    ...Object.fromEntries(Object.entries(each).map(([id, verdict]) => [`rule ${id}`, verdict])),
  };
  return said;
}
