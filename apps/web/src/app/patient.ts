/** The person as the engine takes them. */
import type { DiaryState } from '@unknot/diary';
import type { PatientCase } from '@unknot/engine';

/**
 * The diary as the engine takes it. The newest rating of the pain counts, whether it was an answer of the check or a
 * later entry in the log.
 */
export function patientOf(diary: DiaryState): PatientCase {
  const answered = diary.answeredAt['pain-now'];
  const newest = diary.checkIns.findLast(({ pain }) => pain !== null);
  const isNewer = answered && newest && Date.parse(newest.at) > Date.parse(answered);
  return isNewer ? { ...diary, facts: { ...diary.facts, 'pain-now': newest.pain } } : diary;
}
