/** The door for events from outside: storage, a file, another device. */
import { err, ok, type Result } from '@unknot/logic';
import type * as z from 'zod/mini';
import { ENVELOPE, EVENT_SCHEMAS, type RecordedEvent } from './event.ts';
import { understood, upgrade } from './upgrade.ts';

/** An event that breaks the rules of its own version. */
export interface EventError {
  readonly type: 'malformed-event';
  /** The field, such as `answers.age`; empty when it is the event as a whole. */
  readonly path: string;
  /** What the field must be, to be read after its name: `must be a whole number, 0 to 10`. */
  readonly message: string;
}

/** How deep an event of a newer version may nest; deeper is no diary entry. */
const MAX_DEPTH = 32;

/**
 * Reads one event. The very object given is returned, so nothing of it is lost. One of a kind or a version that only
 * a newer Unknot knows is kept as it is, as long as it has the envelope and is plain JSON.
 */
export function parseEvent(raw: unknown): Result<RecordedEvent, EventError> {
  const envelope = ENVELOPE.safeParse(raw);
  if (!envelope.success) return err(malformed(envelope.error));
  const recorded = raw as RecordedEvent;
  const known = understood(recorded);
  if (known === null) return isJson(recorded, MAX_DEPTH) ? ok(recorded) : err(NOT_JSON);
  const checked = EVENT_SCHEMAS[known.type].safeParse(upgrade(recorded));
  return checked.success ? ok(recorded) : err(malformed(checked.error));
}

const NOT_JSON: EventError = {
  type: 'malformed-event',
  path: '',
  message: `must be plain JSON, nested at most ${MAX_DEPTH} deep`,
};

function malformed(error: z.core.$ZodError): EventError {
  const issue = error.issues[0] as z.core.$ZodIssue; // an error without an issue does not exist
  const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return {
    type: 'malformed-event',
    path: [...issue.path, ...extra].map(String).join('.'),
    message: wordsFor(issue),
  };
}

function wordsFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return 'is not a field of this kind of entry';
    case 'invalid_key':
      return 'is not the name of a fact';
    default:
      return issue.message;
  }
}

function isJson(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value);
    case 'object':
      if (value === null) return true;
      return depth > 0 && isPlain(value) && Object.values(value).every((v) => isJson(v, depth - 1));
    default:
      return false;
  }
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}
