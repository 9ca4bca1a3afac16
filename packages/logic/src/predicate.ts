/** The predicate language: a clinical condition as plain data. */

/**
 * A condition over facts. A bare string is a yes/no fact that must be true.
 *
 * `Bare` are the yes/no facts (asked and derived), `Quantity` the numeric and `Choice` the
 * choice facts, so that a misspelt or misused id does not compile.
 */
export type Predicate<
  Bare extends string = string,
  Quantity extends string = string,
  Choice extends string = string,
> =
  | Bare
  | { readonly all: readonly Predicate<Bare, Quantity, Choice>[] }
  | { readonly any: readonly Predicate<Bare, Quantity, Choice>[] }
  | { readonly not: Predicate<Bare, Quantity, Choice> }
  | { readonly atLeast: number; readonly of: readonly Predicate<Bare, Quantity, Choice>[] }
  | QuantityTest<Quantity>
  | { readonly fact: Choice; readonly is: readonly string[] };

/** Compares a quantity with a bound in the fact's own unit; `atLeast` and `atMost` include the bound. */
export type QuantityTest<Quantity extends string = string> =
  | { readonly fact: Quantity; readonly atLeast: number }
  | { readonly fact: Quantity; readonly atMost: number }
  | { readonly fact: Quantity; readonly above: number }
  | { readonly fact: Quantity; readonly below: number };
