/** Errors as plain values: an expected failure is returned, never thrown. */

export type Result<T, E> = Ok<T> | Err<E>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Err<E> {
  readonly ok: false;
  readonly error: E;
}

/** Wraps a success. */
export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

/** Wraps an expected failure. `error` is a plain object with a `type`. */
export const err = <E>(error: E): Err<E> => ({ ok: false, error });
