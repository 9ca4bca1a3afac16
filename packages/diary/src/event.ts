/** What the diary records: every kind of event as this version writes it, with its bounds. */
import type { Instant } from '@unknot/engine';
import * as z from 'zod/mini';
import { type EventType, PRESENT_VERSION, SKIP_REASONS } from './event-kinds.ts';
import {
  day,
  decimal,
  flag,
  id,
  instant,
  matching,
  milligrams,
  name,
  outOfTen,
  text,
  whole,
} from './shapes.ts';

/**
 * What every event of every version has, past and future: enough to keep it, order it and hand it on
 * without knowing what it means.
 */
export interface RecordedEvent {
  readonly v: number;
  /** Chosen by the caller, never used twice: 1 to 64 letters, digits, `-` or `_`. */
  readonly id: string;
  readonly at: Instant;
  readonly type: string;
}

const answer = z.union(
  [z.null(), flag, decimal, text(64)],
  'must be true, false, null, a number or an option',
);
const setting = z.union([flag, decimal, text(64)], 'must be true, false, a number or short text');

const MOST_ANSWERS = 500;
const answers = z
  .record(name, answer, 'must be answers by fact')
  .check(
    z.refine(
      (given) => Object.keys(given).length <= MOST_ANSWERS,
      `must be at most ${MOST_ANSWERS} answers`,
    ),
  );

const MOST_ACTIVITIES = 3;
const activities = z
  .record(text(80), outOfTen, 'must be ratings by activity')
  .check(
    z.refine(
      (rated) => Object.keys(rated).length <= MOST_ACTIVITIES,
      `must be at most ${MOST_ACTIVITIES} activities`,
    ),
  );

const MOST_MARKS = 40;
const marks = z.array(name).check(z.maxLength(MOST_MARKS, `must be at most ${MOST_MARKS}`));

const hoursOfDay = z
  .number('must be hours of a day')
  .check(z.minimum(0, 'must be 0 or more'), z.maximum(24, 'must be at most 24'));

/** Of a session: 0 flare, 1 easing, 2 rebuild, 3 prevention and return. */
const level = z.literal([0, 1, 2, 3], 'must be 0, 1, 2 or 3');
/** Share of the written doses. */
const share = z
  .number('must be a share of the dose')
  .check(z.minimum(0, 'must be 0 or more'), z.maximum(10, 'must be at most 10'));
const skipped = z.enum(SKIP_REASONS, 'must be a reason to skip');

/** A result in degrees, seconds, centimetres or times. */
const measure = z
  .number('must be a measure')
  .check(z.minimum(0, 'must be 0 or more'), z.maximum(3600, 'must be at most 3600'));
/** Of a test without a number: how much stayed as it should. */
const seen = z.literal(['all', 'some', 'none'], 'must be all, some or none');
const repetitions = whole(0, 200);

const event = <const Type extends string, Fields extends z.core.$ZodLooseShape>(
  type: Type,
  fields: Fields,
) =>
  z.strictObject({
    v: z.literal(PRESENT_VERSION),
    id,
    at: instant,
    type: z.literal(type),
    ...fields,
  });

/** The envelope alone, whatever else the event holds. */
export const ENVELOPE = z.looseObject(
  {
    v: whole(1, 1_000_000),
    id,
    at: instant,
    type: matching(/^.{1,64}$/su, 'must be 1 to 64 characters'),
  },
  'must be an entry',
);

/** Every kind of event this version understands, by type. */
export const EVENT_SCHEMAS = {
  /** A new danger check begins: answers that are not history are forgotten, so that they are asked again. */
  'check-started': event('check-started', {}),
  /** Answers by fact id; `null` is "not sure". A later answer to the same fact replaces this one. */
  'facts-answered': event('facts-answered', { answers }),
  /** How it is now: the fields of the engine's `CheckIn`, and a note in the person's own words. */
  'check-in': event('check-in', {
    pain: z.nullable(outOfTen),
    worst: z.exactOptional(outOfTen),
    interference: z.exactOptional(outOfTen),
    nightWakes: z.exactOptional(whole(0, 50)),
    activities: z.exactOptional(activities),
    weekCheck: z.exactOptional(
      z.strictObject({ duties: outOfTen, wishes: outOfTen, mind: outOfTen }),
    ),
    change: z.exactOptional(whole(-3, 3)),
    /** Of the last night. */
    sleepHours: z.exactOptional(hoursOfDay),
    /** By ids of the body map. `main` is where it hurts most, `spreadsTo` where it runs from there. */
    where: z.exactOptional(
      z.strictObject({
        places: marks,
        main: z.exactOptional(name),
        spreadsTo: z.exactOptional(marks),
      }),
    ),
    /** What the day was like, by id. Left out: not said; empty: none of what was offered. */
    circumstances: z.exactOptional(marks),
    note: z.exactOptional(text(2000)),
  }),
  /** One active ingredient; a product with two ingredients is two events. `product`: the name on the pack. */
  'dose-taken': event('dose-taken', {
    ingredient: name,
    mg: milligrams,
    product: z.exactOptional(text(120)),
  }),
  /** At home, to be counted by the tablet: a product, or an ingredient with the strength of one unit. */
  'medicine-kept': event('medicine-kept', {
    what: name,
    mg: z.exactOptional(milligrams),
    called: z.exactOptional(text(60)),
  }),
  'remedy-used': event('remedy-used', { remedy: name, minutes: whole(0, 1440) }),
  /** Under way: what it is made of, so that it goes on as it began; by the ids of its steps, in order. */
  'session-begun': event('session-begun', {
    level,
    load: share,
    painBefore: outOfTen,
    warmUp: z.array(name).check(z.maxLength(12, 'must be at most 12 steps')),
    movements: z.array(name).check(z.maxLength(12, 'must be at most 12 steps')),
  }),
  /** One step of the session that began with the event `session`; a later one for the same step replaces it. */
  'session-step': event('session-step', {
    session: id,
    step: name,
    skipped: z.exactOptional(skipped),
    pain: z.exactOptional(outOfTen),
  }),
  /** It is over, at its end or at a stop sign; `at` is when it began. `session`: the event it began with. */
  'session-done': event('session-done', {
    session: z.exactOptional(id),
    level,
    load: share,
    painBefore: outOfTen,
    painWorst: outOfTen,
    painAfter: z.exactOptional(outOfTen),
    stopSign: z.exactOptional(name),
    seconds: whole(0, 86_400),
    movements: z
      .array(z.strictObject({ exercise: name, skipped: z.exactOptional(skipped) }))
      .check(z.maxLength(12, 'must be at most 12 movements')),
  }),
  /** One number, one for each side, or what was seen: as the test asks for. In the unit of the test. */
  'self-test-done': event('self-test-done', {
    test: name,
    value: z.exactOptional(measure),
    left: z.exactOptional(measure),
    right: z.exactOptional(measure),
    seen: z.exactOptional(seen),
  }),
  /** What the person wants to get back to, in their own words; what was said of another one is over. */
  'sport-chosen': event('sport-chosen', { sport: text(60), contactOrInjury: flag }),
  /** What was said of the way back; each answer replaces the one before it. */
  'sport-answered': event('sport-answered', {
    taskPain: z.exactOptional(outOfTen),
    noPainkiller: z.exactOptional(flag),
    freeChest: z.exactOptional(flag),
    strength: z.exactOptional(z.strictObject({ sore: repetitions, other: repetitions })),
    canBrace: z.exactOptional(flag),
    drowsyMedicine: z.exactOptional(flag),
    confidence: z.exactOptional(outOfTen),
    clinicianCleared: z.exactOptional(flag),
  }),
  /** The sport at a share of the usual amount; `at` is when it was done. */
  'sport-session': event('sport-session', {
    volume: share,
    painBefore: outOfTen,
    painWorst: outOfTen,
  }),
  /** Was the article of help? */
  'article-rated': event('article-rated', { article: name, helpful: flag }),
  'region-chosen': event('region-chosen', { region: name }),
  /** `date`: the person's own day, which may lie well before `at`. */
  'episode-started': event('episode-started', { date: day }),
  'episode-ended': event('episode-ended', { date: day }),
  /** Undoes the target; undoing a `retracted` brings its target back. Nothing is ever deleted. */
  retracted: event('retracted', { target: id }),
  /** To be asked at the next visit, in the person's own words. */
  'question-noted': event('question-noted', { question: text(300) }),
  /** How the app looks and behaves for this person, such as theme and text size. */
  'setting-changed': event('setting-changed', { key: name, value: setting }),
} as const satisfies Readonly<Record<EventType, z.ZodMiniType>>;

/** An event that this version understands. */
export type DiaryEvent = {
  [Type in EventType]: Readonly<z.infer<(typeof EVENT_SCHEMAS)[Type]>>;
}[EventType];

/** The event of one type. */
export type EventOf<Type extends EventType> = Extract<DiaryEvent, { readonly type: Type }>;
