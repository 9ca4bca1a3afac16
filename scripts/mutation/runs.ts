/** How often each property is tried: a mistake that small shows within a few runs or not at all. */
export const RUNS = 20;
