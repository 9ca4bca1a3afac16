/** Which events there are, by name; apart from their schemas, so that reading a diary loads no schema. */

/** The version of the events. A change of shape is a new version and one more step in `upgrade.ts`. */
export const PRESENT_VERSION = 1;

/** Every kind that this version understands. */
export const EVENT_TYPES = [
  'check-started',
  'facts-answered',
  'check-in',
  'dose-taken',
  'medicine-kept',
  'remedy-used',
  'session-begun',
  'session-step',
  'session-done',
  'self-test-done',
  'sport-chosen',
  'sport-answered',
  'sport-session',
  'article-rated',
  'region-chosen',
  'episode-started',
  'episode-ended',
  'retracted',
  'question-noted',
  'setting-changed',
] as const;

export type EventType = (typeof EVENT_TYPES)[number];

/** Why a step of a session was left out. */
export const SKIP_REASONS = ['hurts', 'no-room', 'not-today', 'not-sure-how'] as const;

export type SkipReason = (typeof SKIP_REASONS)[number];
