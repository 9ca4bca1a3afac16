/** Which events are undone. */
import type { EventOf } from './event.ts';

type Retraction = EventOf<'retracted'>;

/**
 * The ids of events that a retraction in force undoes. A retraction is in force unless it is itself undone, wherever
 * the two stand in time: clocks are set back. Retractions that undo each other in a ring, which only a forged or
 * damaged file can hold, are all without effect.
 */
export function retractedIds(retractions: readonly Retraction[]): ReadonlySet<string> {
  const byId = new Map(retractions.map((retraction) => [retraction.id, retraction]));
  const waitingFor = new Map<string, number>();
  for (const { target } of retractions) waitingFor.set(target, (waitingFor.get(target) ?? 0) + 1);

  const undone = new Set<string>();
  const decided = retractions.filter(({ id }) => !waitingFor.has(id));
  for (let next = decided.pop(); next !== undefined; next = decided.pop()) {
    const { id, target } = next;
    const left = (waitingFor.get(target) as number) - 1;
    waitingFor.set(target, left);
    const takesEffect = !undone.has(id) && !undone.has(target);
    if (takesEffect) undone.add(target);
    // The target is decided once: when the first undoes it, or when the last has not.
    const undoes = byId.get(target);
    if (undoes && (takesEffect || (left === 0 && !undone.has(target)))) decided.push(undoes);
  }
  return undone;
}
