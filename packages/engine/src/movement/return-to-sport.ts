/** The way back to full sport or heavy work: which of the nine criteria still fail, and the next step (7.7). */
import {
  gradedVolumes,
  movementThresholds,
  type ReturnCriterionId,
  returnCriteria,
} from '@unknot/knowledge';
import type { Triage } from '../triage.ts';

/** What was measured or said; `null` is not known, and nothing unknown counts as met. */
export interface ReturnReport {
  /** Pain at rest and with the task, 0 to 10: the worst of the last `quietDays`. */
  readonly restPain: number | null;
  readonly taskPain: number | null;
  /** For how many days the pain has stood at or below these. */
  readonly quietDays: number | null;
  readonly hoursWithoutPainkiller: number | null;
  /** Degrees of the seated turn to each side. */
  readonly turn: { readonly left: number; readonly right: number } | null;
  /** Deep breath, cough and overhead reach do not hurt. */
  readonly freeChest: boolean | null;
  /** Rows or raises of the sore side as a share of the other. */
  readonly strengthShare: number | null;
  readonly gradedSessions: readonly GradedSession[];
  readonly canBrace: boolean | null;
  readonly drowsyMedicine: boolean | null;
  /** Trust in the back, 0 to 10. */
  readonly confidence: number | null;
  /** Contact sport, or a return after an injury: a clinician clears it. */
  readonly contactOrInjury: boolean;
  readonly clinicianCleared: boolean;
}

/** A session at a share of the usual amount. */
export interface GradedSession {
  readonly volume: number;
  /** Green, and settled by the next morning. */
  readonly settled: boolean;
}

export interface ReturnToSport {
  /** `settle`: let it calm · `prepare`: win back turn and strength · `graded`: half, three quarters, all · `confirm`: a last look · `return`. */
  readonly step: 'settle' | 'prepare' | 'graded' | 'confirm' | 'return';
  readonly missing: readonly ReturnCriterionId[];
  /** The share of the usual amount to try next; `null` before and after the graded sessions. */
  readonly nextVolume: number | null;
  /** A clinician has to clear it, and has not yet. */
  readonly clinicianFirst: boolean;
}

const limit = movementThresholds;

/** Where the person stands on the way back. Never "ready" while a single criterion fails or is not known. */
export function returnToSport(report: ReturnReport, { disposition }: Triage): ReturnToSport {
  const met = criteriaMet(report, disposition === 'self-care');
  const missing = returnCriteria.map(({ id }) => id).filter((id) => !met[id]);
  const clinicianFirst = report.contactOrInjury && !report.clinicianCleared;
  const step = stepOf(missing, clinicianFirst);
  return {
    step,
    missing,
    nextVolume: step === 'graded' ? nextVolume(report.gradedSessions) : null,
    clinicianFirst,
  };
}

function criteriaMet(
  report: ReturnReport,
  noDanger: boolean,
): Readonly<Record<ReturnCriterionId, boolean>> {
  const { quietDays, restPain, taskPain, hoursWithoutPainkiller } = report;
  return {
    'no-red-flag': noDanger,
    quiet:
      atMost(restPain, limit['return-rest-pain'].value) &&
      atMost(taskPain, limit['return-task-pain'].value) &&
      atLeast(quietDays, limit['return-quiet-days'].value),
    'no-painkiller': atLeast(hoursWithoutPainkiller, limit['return-tablet-hours'].value),
    'even-turn': turnsEvenly(report.turn),
    'free-chest': report.freeChest === true,
    'even-strength': atLeast(report.strengthShare, limit['return-strength-share'].value),
    'graded-sessions': nextVolume(report.gradedSessions) === null,
    'brace-and-alert': report.canBrace === true && report.drowsyMedicine === false,
    confident: atLeast(report.confidence, limit['return-confidence'].value),
  };
}

const atMost = (value: number | null, most: number): boolean => value !== null && value <= most;
const atLeast = (value: number | null, least: number): boolean => value !== null && value >= least;

/** Within the error of measuring, or within a tenth of the better side. */
function turnsEvenly(turn: ReturnReport['turn']): boolean {
  if (turn === null) return false;
  const gap = Math.abs(turn.left - turn.right);
  const better = Math.max(turn.left, turn.right);
  return gap <= Math.max(limit['return-turn-gap'].value, better * limit['return-turn-share'].value);
}

/** The first volume that the sessions, in order, have not reached settled; an unsettled one repeats its step. */
function nextVolume(sessions: readonly GradedSession[]): number | null {
  const reached = sessions.reduce(
    (step, { volume, settled }) => (settled && volume === gradedVolumes[step] ? step + 1 : step),
    0,
  );
  return gradedVolumes[reached] ?? null;
}

function stepOf(
  missing: readonly ReturnCriterionId[],
  clinicianFirst: boolean,
): ReturnToSport['step'] {
  const lacks = (...ids: readonly ReturnCriterionId[]) => ids.some((id) => missing.includes(id));
  if (lacks('no-red-flag', 'quiet', 'no-painkiller')) return 'settle';
  if (lacks('even-turn', 'free-chest', 'even-strength')) return 'prepare';
  if (lacks('graded-sessions')) return 'graded';
  return lacks('brace-and-alert', 'confident') || clinicianFirst ? 'confirm' : 'return';
}
