/** The solver Z3 behind three calls: open, check, close. */
import { invariant } from '@unknot/logic';
import { init, killThreads, type Model as Z3Model, type Solver as Z3Solver } from 'z3-solver';

/** Checks of these theorems need seconds at most; what takes this long is not proved. */
const TIMEOUT_MS = 60_000;

export interface Prover {
  /** Reads SMT-LIB declarations and assertions. A mistake in the text throws. */
  open(text: string): Session;
  /** Ends the solver's threads, without which Node would not end. */
  close(): Promise<void>;
}

export interface Session {
  /** Is there a case in which these declared Bools have these values? */
  check(...assumptions: readonly Assumption[]): Promise<Outcome>;
}

/** The name of a declared Bool, without bars, and what it is taken to be. */
export type Assumption = readonly [name: string, is: boolean];

export type Outcome =
  | { readonly status: 'sat'; readonly model: Model }
  /** `core`: names of assumptions that are enough to rule every case out. */
  | { readonly status: 'unsat'; readonly core: readonly string[] }
  /** Too hard in the time given: never a proof. */
  | { readonly status: 'unknown'; readonly reason: string };

/** A case that the solver found. */
export interface Model {
  bool(name: string): boolean;
  /** An Int or a Real. */
  number(name: string, sort: 'Int' | 'Real'): number;
}

/** Starts the solver. Close it in a `finally`. */
export async function openProver(): Promise<Prover> {
  const { Context, em } = await init();
  const context = Context('main');

  const check = async (solver: Z3Solver, assumptions: readonly Assumption[]): Promise<Outcome> => {
    const status = await solver.check(
      ...assumptions.map(([name, is]) => {
        const bool = context.Bool.const(name);
        return is ? bool : context.Not(bool);
      }),
    );
    switch (status) {
      case 'sat':
        return { status, model: readable(solver.model()) };
      case 'unsat':
        return { status, core: [...solver.unsatCore()].map((term) => nameIn(term.sexpr())) };
      case 'unknown':
        return { status, reason: solver.reasonUnknown() };
    }
  };

  const readable = (model: Z3Model): Model => ({
    bool: (name) => model.eval(context.Bool.const(name), true).sexpr() === 'true',
    number: (name, sort) => toNumber(model.eval(context[sort].const(name), true).sexpr()),
  });

  return {
    open(text) {
      const solver = new context.Solver();
      solver.set('timeout', TIMEOUT_MS);
      solver.fromString(text);
      return { check: (...assumptions) => check(solver, assumptions) };
    },
    close: () => killThreads(em),
  };
}

/** `|a b|` and `(not |a b|)` both name `a b`. */
function nameIn(term: string): string {
  return term.replace(/^\(not (.*)\)$/s, '$1').replaceAll('|', '');
}

/** Z3 writes a Real as `2.0`, `(- 2.0)` or `(/ 7.0 2.0)`. */
function toNumber(term: string): number {
  const parts = /^(\(- )?(?:\(\/ )?(?<above>[\d.]+)(?: (?<below>[\d.]+)\))?\)?$/.exec(term);
  invariant(parts !== null, `not a number: ${term}`);
  const size = Number(parts.groups?.['above']) / Number(parts.groups?.['below'] ?? 1);
  return parts[1] === undefined ? size : -size;
}
