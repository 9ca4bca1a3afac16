/** What a day was like, to be ticked in the diary and counted beside the pain. A count is no cause. */

interface Circumstance {
  /** As a person ticks it, of the day of the entry. */
  readonly name: string;
  /** What kind of thing it is. */
  readonly group: 'posture' | 'load' | 'sleep' | 'mood' | 'surroundings';
}

const all = {
  'long-sitting': { name: 'Sat for a long time', group: 'posture' },
  'screen-work': { name: 'Worked at a screen', group: 'posture' },
  'bent-over': { name: 'Bent over for a long time', group: 'posture' },
  'long-drive': { name: 'Drove for a long time', group: 'posture' },
  lifting: { name: 'Lifted or carried', group: 'load' },
  'overhead-work': { name: 'Worked with my arms up', group: 'load' },
  'new-exercise': { name: 'A new sport or more of it', group: 'load' },
  'little-movement': { name: 'Hardly moved', group: 'load' },
  'bad-sleep': { name: 'Slept badly', group: 'sleep' },
  'odd-position': { name: 'Slept in an odd position', group: 'sleep' },
  stress: { name: 'Stress or worry', group: 'mood' },
  cold: { name: 'Cold or a draught', group: 'surroundings' },
  travel: { name: 'Travelled', group: 'surroundings' },
} as const satisfies Record<string, Circumstance>;

export type CircumstanceId = keyof typeof all;

/** Every circumstance by id, in the order they are offered. */
export const circumstances: { readonly [Id in CircumstanceId]: Circumstance } = all;
