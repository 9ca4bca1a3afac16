/**
 * The solver Z3 behind two calls: open and check.
 *
 * Through its low-level interface, which frees what it is told to free. The high-level one frees with the garbage
 * collector, also in the middle of a check that runs on the solver's thread, which corrupts its memory.
 */
import { invariant } from '@unknot/logic';
import {
  type Z3_ast as Ast,
  type Z3_context as Context,
  init,
  killThreads,
  type Z3_model as ModelPointer,
  Z3_ast_print_mode,
  Z3_error_code,
  Z3_lbool,
  type Z3LowLevel,
} from 'z3-solver';

/** Checks of these theorems need seconds at most; what takes this long is not proved. */
const TIMEOUT_MS = 60_000;

export interface Prover {
  /** Reads SMT-LIB declarations and assertions. A mistake in the text throws. Hold the session with `using`. */
  open(text: string): Session;
  /** Ends the solver's threads, without which Node would not end. */
  close(): Promise<void>;
}

/** Its end frees the solver's memory, and with it every model found. */
export interface Session extends Disposable {
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

/** A case that the solver found; read it while its session is open. */
export interface Model {
  bool(name: string): boolean;
  /** An Int or a Real. */
  number(name: string, sort: 'Int' | 'Real'): number;
}

/** Starts the solver. Close it in a `finally`. */
export async function openProver(): Promise<Prover> {
  const { Z3, em } = await init();
  return {
    open: (text) => openSession(Z3, text),
    close: () => killThreads(em),
  };
}

function openSession(z3: Z3LowLevel['Z3'], text: string): Session {
  const context = newContext(z3);
  const checked = <T>(value: T): T => {
    const code = z3.get_error_code(context);
    if (code !== Z3_error_code.Z3_OK) throw new Error(z3.get_error_msg(context, code));
    return value;
  };
  const sorts = {
    Bool: z3.mk_bool_sort(context),
    Int: z3.mk_int_sort(context),
    Real: z3.mk_real_sort(context),
  };
  const named = (name: string, sort: keyof typeof sorts): Ast =>
    checked(z3.mk_const(context, z3.mk_string_symbol(context, name), sorts[sort]));

  const solver = checked(z3.mk_solver(context));
  z3.solver_inc_ref(context, solver);
  const params = z3.mk_params(context);
  z3.params_inc_ref(context, params);
  z3.params_set_uint(context, params, z3.mk_string_symbol(context, 'timeout'), TIMEOUT_MS);
  z3.solver_set_params(context, solver, params);
  z3.params_dec_ref(context, params);
  checked(z3.solver_from_string(context, solver, text));

  const models: ModelPointer[] = [];
  const foundModel = (): Model => {
    const model = checked(z3.solver_get_model(context, solver));
    z3.model_inc_ref(context, model);
    models.push(model);
    const written = (name: string, sort: keyof typeof sorts): string => {
      const value = checked(z3.model_eval(context, model, named(name, sort), true));
      invariant(value !== null, `the model says nothing of ${name}`);
      return z3.ast_to_string(context, value);
    };
    return {
      bool: (name) => written(name, 'Bool') === 'true',
      number: (name, sort) => toNumber(written(name, sort)),
    };
  };

  const core = (): readonly string[] => {
    const terms = checked(z3.solver_get_unsat_core(context, solver));
    z3.ast_vector_inc_ref(context, terms);
    const names = Array.from({ length: z3.ast_vector_size(context, terms) }, (_, at) =>
      nameIn(z3.ast_to_string(context, z3.ast_vector_get(context, terms, at))),
    );
    z3.ast_vector_dec_ref(context, terms);
    return names;
  };

  return {
    async check(...assumptions) {
      const terms = assumptions.map(([name, is]) => {
        const bool = named(name, 'Bool');
        return is ? bool : z3.mk_not(context, bool);
      });
      switch (checked(await z3.solver_check_assumptions(context, solver, terms))) {
        case Z3_lbool.Z3_L_TRUE:
          return { status: 'sat', model: foundModel() };
        case Z3_lbool.Z3_L_FALSE:
          return { status: 'unsat', core: core() };
        case Z3_lbool.Z3_L_UNDEF:
          return { status: 'unknown', reason: z3.solver_get_reason_unknown(context, solver) };
      }
    },
    [Symbol.dispose]() {
      for (const model of models) z3.model_dec_ref(context, model);
      z3.solver_dec_ref(context, solver);
      z3.del_context(context);
    },
  };
}

/** One that keeps every term until its own end. */
function newContext(z3: Z3LowLevel['Z3']): Context {
  const config = z3.mk_config();
  const context = z3.mk_context(config);
  z3.del_config(config);
  z3.set_ast_print_mode(context, Z3_ast_print_mode.Z3_PRINT_SMTLIB2_COMPLIANT);
  return context;
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
