/** What a theorem is: a statement in plain words, the formulas that prove it, and what to show when it fails. */
import type { Clinical } from './clinical.ts';
import type { Assumption, Model, Outcome, Prover, Session } from './solver.ts';

export interface Theorem {
  readonly id: string;
  readonly name: string;
  /** What is true for every possible answer, in words that a clinician can agree or disagree with. */
  readonly statement: string;
  readonly prove: (clinical: Clinical, prover: Prover) => Promise<Proof>;
}

export interface Proof {
  /** Questions put to the solver. */
  readonly checks: number;
  /** Empty: proved. */
  readonly failures: readonly Failure[];
}

/** A claim that does not hold, with a case that shows it where there is one. */
export interface Failure {
  readonly claim: string;
  readonly because: string;
}

/** Says "whenever the premise is true, the conclusion is"; both name declared Bools, without bars. */
export interface Claim {
  readonly words: string;
  readonly premise: string;
  readonly conclusion: string;
  /** Writes the case that breaks the claim, in as few answers as the solver can find. */
  readonly show: (session: Session, broken: readonly Assumption[]) => Promise<string>;
}

/** Proves each claim, and that each premise can be met: a claim about no case at all is no claim. Ends the session. */
export async function proveClaims(opened: Session, claims: readonly Claim[]): Promise<Proof> {
  using session = opened;
  const failures: Failure[] = [];
  const premises = new Map<string, string | null>();
  for (const claim of claims) {
    const { premise } = claim;
    const known = premises.get(premise);
    const empty = known === undefined ? await vacuous(session, claim) : known;
    premises.set(premise, empty);
    const because = empty ?? (await broken(session, claim));
    if (because !== null) failures.push({ claim: claim.words, because });
  }
  return { checks: premises.size + claims.length, failures };
}

/** Several proofs as one. */
export const joined = (proofs: readonly Proof[]): Proof => ({
  checks: proofs.reduce((sum, { checks }) => sum + checks, 0),
  failures: proofs.flatMap(({ failures }) => failures),
});

async function vacuous(session: Session, { premise }: Claim): Promise<string | null> {
  const outcome = await session.check([premise, true]);
  switch (outcome.status) {
    case 'sat':
      return null;
    case 'unsat':
      return 'No case meets its premise, so it says nothing.';
    case 'unknown':
      return undecided(outcome);
  }
}

async function broken(session: Session, claim: Claim): Promise<string | null> {
  const assumptions: readonly Assumption[] = [
    [claim.premise, true],
    [claim.conclusion, false],
  ];
  const outcome = await session.check(...assumptions);
  switch (outcome.status) {
    case 'unsat':
      return null;
    case 'sat':
      return claim.show(session, assumptions);
    case 'unknown':
      return undecided(outcome);
  }
}

/** The words for a check that ended without an answer. */
export const undecided = (outcome: Extract<Outcome, { status: 'unknown' }>): string =>
  `The solver did not decide it: ${outcome.reason}.`;

/**
 * The case that meets as many wishes as can be met one after the other; many at once where possible, as
 * almost all can be.
 */
export async function simplest(
  session: Session,
  required: readonly Assumption[],
  wishes: readonly Assumption[],
): Promise<Model | null> {
  const granted = await grant(session, required, wishes);
  const outcome = await session.check(...granted);
  return outcome.status === 'sat' ? outcome.model : null;
}

async function grant(
  session: Session,
  granted: readonly Assumption[],
  wishes: readonly Assumption[],
): Promise<readonly Assumption[]> {
  const { status } = await session.check(...granted, ...wishes);
  if (status === 'sat') return [...granted, ...wishes];
  if (wishes.length <= 1) return granted;
  const half = Math.ceil(wishes.length / 2);
  const first = await grant(session, granted, wishes.slice(0, half));
  return grant(session, first, wishes.slice(half));
}
