/** The contract of `unknot assess` and `POST /v1/assess`: the case that goes in, the answer that comes out. */
import type { ExerciseGroup, LedgerReason, MedicineVerdict, Today } from '@unknot/engine';
import {
  type FactId,
  type MedicineId,
  medicines,
  recognisedMedicines,
  regions,
  remedies,
} from '@unknot/knowledge';
import { z } from 'zod';
import type { CaseId } from './fault.ts';

/** Bounds of a case. Texts in characters, lists in entries. */
export const LIMITS = {
  text: 200,
  facts: 2_000,
  checkIns: 20_000,
  doses: 20_000,
  episodes: 2_000,
  activities: 3,
  remedies: 20_000,
};

const text = z.string().max(LIMITS.text, `is longer than ${LIMITS.text} characters.`);

const instant = z.iso.datetime({
  offset: true,
  error: 'expected an instant with Z or an offset, such as "2026-11-22T02:10:00Z".',
});

const date = z.iso.date({ error: 'expected a date such as "2026-11-22".' });

/** A number of a closed range, with a message that names it. */
const between = (min: number, max: number, what: string) => {
  const message = `expected ${what}, ${min} to ${max}.`;
  return z.number({ error: message }).min(min, message).max(max, message);
};

const pain = between(0, 10, 'a pain rating');

const rating = between(0, 10, 'a rating');

const factValue = z.union([z.boolean(), z.number(), text, z.null()], {
  error: `expected true, false, null for "not sure", a number, or a text of up to ${LIMITS.text} characters.`,
});

const caseId = z
  .union([text, z.number(), z.null()], {
    error: `expected a text of up to ${LIMITS.text} characters or a number.`,
  })
  .meta({ description: 'Your own name for the case, echoed in the answer.' });

const checkIn = z.strictObject({
  at: instant,
  pain: pain.nullable().optional().meta({ description: 'Pain now, 0 to 10. null: not rated.' }),
  worst: pain.exactOptional().meta({ description: 'Worst pain of the last 24 hours, 0 to 10.' }),
  interference: rating
    .exactOptional()
    .meta({ description: 'How much the pain got in the way, 0 to 10.' }),
  nightWakes: between(0, 100, 'a count')
    .int('expected a whole number.')
    .exactOptional()
    .meta({ description: 'Times woken by pain in the last night.' }),
  activities: z
    .record(text, rating, { error: 'expected an object of activity → rating, 0 to 10.' })
    .refine((each) => Object.keys(each).length <= LIMITS.activities, {
      error: `has more than ${LIMITS.activities} activities.`,
    })
    .exactOptional()
    .meta({ description: 'One to three own activities: 0 (cannot do it) to 10 (as before).' }),
  weekCheck: z
    .strictObject({ duties: rating, wishes: rating, mind: rating })
    .exactOptional()
    .meta({ description: 'How much the pain took of duties, wishes and mind this week, 0 to 10.' }),
  change: between(-3, 3, 'a change')
    .int('expected a whole number.')
    .exactOptional()
    .meta({ description: 'Compared with when it began: -3 (much worse) to 3 (much better).' }),
});

const remedyUse = z.strictObject({
  at: instant,
  remedy: z.enum(Object.keys(remedies), { error: 'expected the id of a remedy.' }),
  minutes: between(0, 1_440, 'minutes'),
});

const dose = z.strictObject({
  at: instant,
  ingredient: text.meta({
    description: 'Active ingredient by id, or by its US or UK name.',
    examples: [...Object.keys(medicines), ...recognisedMedicines.map(({ name }) => name)],
  }),
  mg: z
    .number({ error: 'expected milligrams as a number.' })
    .gt(0, 'expected more than 0 mg.')
    .max(100_000, 'expected at most 100000 mg; the amount is in milligrams.'),
});

const episode = z
  .strictObject({
    start: date,
    end: date.exactOptional().meta({ description: 'Left out while the episode still goes on.' }),
  })
  .refine((each) => each.end === undefined || each.end >= each.start, {
    path: ['end'],
    error: 'ends before it starts; correct one of the two dates.',
  });

const listOf = <Entry extends z.ZodType>(entry: Entry, most: number) =>
  z.array(entry, { error: 'expected a list.' }).max(most, `has more than ${most} entries.`);

/** The region as written in a case. `GB` is read as `UK`. */
const region = z.enum([...Object.keys(regions), 'GB'], {
  error: `expected one of ${Object.keys(regions).join(', ')}.`,
});

/** One case as it arrives. Unknown keys are refused: a misspelt key must not pass for "not asked". */
export const caseSchema = z
  .strictObject({
    id: caseId.optional(),
    now: instant.optional().meta({
      description: 'The moment the answer is for. Left out: the clock of the machine that answers.',
    }),
    region: region.optional().meta({
      description: 'Whose emergency number and medicine labels apply. Left out: "other".',
    }),
    facts: z
      .record(text, factValue, { error: 'expected an object of fact id → answer.' })
      .refine((facts) => Object.keys(facts).length <= LIMITS.facts, {
        error: `has more than ${LIMITS.facts} facts.`,
      })
      .meta({
        description:
          'Answers by fact id (see the vocabulary). A missing fact has not been asked and is never read as no; null means asked and not sure.',
      }),
    checkIns: listOf(checkIn, LIMITS.checkIns).optional(),
    doses: listOf(dose, LIMITS.doses).optional(),
    episodes: listOf(episode, LIMITS.episodes).optional(),
    remedies: listOf(remedyUse, LIMITS.remedies).optional().meta({
      description:
        'What was used when, such as heat. It counts when nothing has helped for a week.',
    }),
  })
  .meta({ title: 'Case', description: 'One person at one moment.' });

/** A case whose shape is right; its facts are not checked against the vocabulary yet. */
export type CaseInput = z.output<typeof caseSchema>;

const words = z.array(z.string());
const factIds = words.meta({ description: 'Fact ids.' });
const disposition = z.enum(['emergency', 'urgent', 'routine', 'self-care', 'undecided']);
const within = z.enum(['now', 'today', '3-days', '2-weeks']).nullable();
const verdict = z.enum(['ok', 'ask', 'avoid']);

const clearance = {
  verdict,
  because: factIds,
  missing: factIds.meta({ description: 'Facts not asked yet that keep it from "ok".' }),
};

const medicine = z.strictObject({
  ...clearance,
  because: words.meta({ description: 'Fact ids, and what `ledger` says.' }),
  cautions: z
    .array(z.strictObject({ ref: z.string(), verdict: verdict.exclude(['ok']), why: z.string() }))
    .meta({ description: 'What speaks against it, in words; `ref` names the line of evidence.' }),
  ledger: z.array(z.enum(['days-limit', 'over-24h-limit', 'duplicate-nsaid', 're-screen'])).meta({
    description: 'What the doses taken so far add to the reasons.',
  }),
  nextDoseAt: z.string().nullable().meta({
    description:
      'When the label allows the next dose. null: it is to be avoided, or Unknot names no dose of it.',
  }),
  leftMg24h: z.number().meta({ description: 'Milligrams left within the rolling 24 hours.' }),
  takenMg24h: z.number().meta({ description: 'Milligrams taken within the rolling 24 hours.' }),
  limit: z
    .strictObject({
      singleMg: z.number(),
      intervalHours: z.number(),
      max24hMg: z.number(),
      maxDays: z.number(),
      mostDoses24h: z.number().optional(),
      first: z.strictObject({ mg: z.number(), withinHours: z.number() }).optional(),
      within: z.strictObject({ mg: z.number(), hours: z.number() }).optional(),
    })
    .nullable()
    .meta({
      description: 'The limit that applies to this person. null: Unknot names no dose of it.',
    }),
  lowered: z.string().nullable().meta({
    description: 'Why a lower limit than that of the label applies.',
  }),
});

/** The groups that stand among the remedies. */
const exerciseLevels: Readonly<Record<ExerciseGroup, true>> = {
  'exercises-level-0': true,
  'exercises-level-1': true,
  'exercises-level-2': true,
  'exercises-level-3': true,
};

/** An object that has exactly the keys of `records`. */
const eachOf = <Entry extends z.ZodType>(records: object, entry: Entry) =>
  z.strictObject(Object.fromEntries(Object.keys(records).map((id) => [id, entry])));

const level = z.number().nullable();

const trendNumbers = z
  .strictObject({
    day: level.meta({ description: 'Day of the course, the first is 1.' }),
    loggedDays: z.number(),
    daysSinceLog: level.meta({ description: 'Days since the last logged day; 0 is today.' }),
    start: level.meta({ description: 'Median pain of the first three logged days.' }),
    weekBefore: level.meta({ description: 'Median pain of the week before the last seven days.' }),
    lastWeek: level.meta({ description: 'Median pain of the last seven days.' }),
    latest: level.meta({ description: 'Median pain of the last three logged days.' }),
    swing: level.meta({ description: 'Width of the swings of the last two weeks.' }),
    recentEpisodes: z.number().meta({ description: 'Episodes of the last six months.' }),
  })
  .meta({ description: 'The numbers behind the trend; null while too little is logged.' });

const measure = z
  .strictObject({
    first: level,
    latest: z.number(),
    change: z.enum(['better', 'same', 'worse']).nullable(),
  })
  .nullable();

const outlook = z
  .strictObject({
    band: z
      .strictObject({
        group: z.enum(['acute', 'subacute', 'persistent']),
        low: z.number(),
        high: z.number(),
      })
      .nullable()
      .meta({ description: 'Pooled means of pain on this day of the course. No promise.' }),
    bandWords: words.meta({ description: 'What must be said beside the band.' }),
    measures: z.strictObject({ activities: measure, weekCheck: measure, change: measure }),
    slowSigns: z
      .strictObject({
        validated: z.literal(false),
        signs: factIds,
        answered: z.number(),
        level: z.enum(['low', 'medium', 'high']).nullable(),
        lookAgainInDays: level,
      })
      .meta({ description: 'What may slow recovery: an index of own making, not validated.' }),
  })
  .meta({ description: 'How it may go on.' });

/** One answer as it leaves. */
export const answerSchema = z
  .strictObject({
    id: caseId,
    knowledge: z.string().meta({ description: 'Version of the rule set that answered.' }),
    now: z.string().meta({ description: 'The moment the answer is for.' }),
    disposition: disposition.meta({
      description:
        'What is needed. "undecided" while a rule above the present worst is still open.',
    }),
    within,
    reasons: z.array(
      z.strictObject({
        rule: z.string(),
        suspect: z.string(),
        disposition: disposition.exclude(['undecided']),
        within,
        because: factIds,
        sources: words,
        advice: words,
      }),
    ),
    open: z.array(z.strictObject({ rule: z.string(), missing: factIds })),
    notSure: factIds.meta({
      description: 'Answers "not sure" that stand in the way of "all clear".',
    }),
    ask: factIds.meta({ description: 'The next page of questions. Empty: the interview is over.' }),
    factors: z.array(
      z.strictObject({
        factor: z.string(),
        strength: z.enum(['strong', 'some', 'weak']),
        because: factIds,
        change: words,
        clinician: words.meta({ description: 'Why a clinician should look at it; mostly empty.' }),
      }),
    ),
    phase: z.enum(['flare', 'easing', 'rebuilding', 'prevention']),
    plan: z.strictObject({
      do: z.array(
        z.strictObject({
          remedy: z.string(),
          text: z.string(),
          verdict: verdict.exclude(['avoid']),
        }),
      ),
      avoid: words,
      stopIf: words,
      reviewAt: z.string(),
      lookAgainAt: words.meta({
        description: 'After a sudden, strong pain: when to look for new danger signs before that.',
      }),
    }),
    remedies: eachOf({ ...remedies, ...exerciseLevels }, z.strictObject(clearance)).meta({
      description: 'Every remedy, and each level of the exercise programme.',
    }),
    medicines: eachOf(medicines, medicine),
    trend: z.strictObject({
      direction: z.enum(['improving', 'steady', 'fluctuating', 'worsening', 'unclear']),
      persistent: z.boolean(),
      recurrent: z.boolean(),
      because: words.meta({ description: 'The signs that hold, such as "recurrent-3".' }),
      numbers: trendNumbers,
    }),
    outlook,
  })
  .meta({ title: 'Answer', description: 'What Unknot says of one case.' });

/** One answer when only the triage is asked for. */
export const triageSchema = z
  .strictObject({
    id: caseId,
    disposition,
    within,
    rules: words.meta({ description: 'Every rule that holds, the most urgent first.' }),
  })
  .meta({ title: 'Triage', description: 'How urgent one case is, and by which rules.' });

/** What the engine says of one case, under the name the caller gave it. */
export interface Answer extends Omit<Today, 'page' | 'medicines'> {
  readonly id: CaseId;
  /** The moment the answer is for. */
  readonly now: string;
  readonly medicines: Readonly<Record<MedicineId, MedicineAnswer>>;
}

interface MedicineAnswer extends Omit<MedicineVerdict, 'because'> {
  /** The answers that keep it from `ok`, and what the dose ledger adds to them. */
  readonly because: readonly (FactId | LedgerReason)[];
}
