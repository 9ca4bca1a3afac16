/** What is wrong with a case, where, and the way out. The same words on every channel. */
import type { FactError } from '@unknot/engine';
import { err, type Result } from '@unknot/logic';

/** Why a case is refused. */
export type FaultType =
  /** The bytes are not UTF-8 text. */
  | 'not-utf8'
  /** The text is not JSON. */
  | 'not-json'
  /** One line is longer than the limit. */
  | 'line-too-long'
  /** A key that the contract does not name, most often a typing error. */
  | 'unknown-key'
  /** A value of the wrong shape or out of bounds. */
  | 'invalid-value'
  /** A medicine dose of an ingredient that Unknot does not know. */
  | 'unknown-ingredient'
  /** What is wrong with a single answer, as the engine sees it. */
  | FactError['type']
  /** A defect in Unknot; the case may be right. */
  | 'internal-error';

/** One thing that is wrong. */
export interface Fault {
  readonly type: FaultType;
  /** Where in the case, such as `checkIns[2].pain`; empty for the case as a whole. */
  readonly path: string;
  /** What is expected there, in plain words. */
  readonly message: string;
}

/** The caller's own name for a case, echoed in the answer. */
export type CaseId = string | number | null;

/** A refused case. */
export interface AssessError {
  /** The id of the case when it could be read, else `null`. */
  readonly id: CaseId;
  /** Every fault found, the first one first; at most {@link MOST_FAULTS}. */
  readonly faults: readonly [Fault, ...Fault[]];
}

/** A case with more faults than this is told the first ones only. */
export const MOST_FAULTS = 20;

/** Refuses a case for one reason. */
export const refuse = (
  id: CaseId,
  type: FaultType,
  path: string,
  message: string,
): Result<never, AssessError> => err({ id, faults: [{ type, path, message }] });
