/** What to make sure of just before warmth goes on the skin: it can burn without being noticed. */
import type { DiaryState } from '@unknot/diary';
import { type FactId, pages, type RemedyId, remedies, type When } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';

/** The setting that says when the person last made sure. */
export const HEAT_LOOKED = 'heat-looked';

/** A patch, a tablet that makes sleepy, a pad that is lain on: it may have changed since (product). */
const LOOK_EVERY_HOURS = 12;

const WARM: readonly RemedyId[] = ['heat-pad', 'heat-wrap', 'warm-shower', 'warm-bath', 'hot-tub'];
const shortList: readonly FactId[] = pages.find(({ id }) => id === 'heat-safety')?.facts ?? [];

/** What alone rules a warm remedy out, of the short list that is asked before warmth; empty for all others. */
export function heatLimits(remedy: RemedyId): readonly FactId[] {
  const record: { readonly avoidWhen?: When } = remedies[remedy];
  if (!WARM.includes(remedy) || record.avoidWhen === undefined) return [];
  const alone = aloneIn(record.avoidWhen);
  return shortList.filter((id) => alone.includes(id));
}

/** Is it to be asked once more before this remedy begins? */
export function isHeatLookDue(
  { settings, checkStartedAt }: Pick<DiaryState, 'settings' | 'checkStartedAt'>,
  remedy: RemedyId,
  now: string,
): boolean {
  if (heatLimits(remedy).length === 0) return false;
  const looked = settings[HEAT_LOOKED];
  if (typeof looked !== 'string' || hoursBetween(looked, now) >= LOOK_EVERY_HOURS) return true;
  return checkStartedAt !== null && hoursBetween(looked, checkStartedAt) > 0;
}

/** The facts each of which makes the condition true. */
function aloneIn(when: When): readonly string[] {
  if (typeof when === 'string') return [when];
  return 'any' in when ? when.any.flatMap(aloneIn) : [];
}
