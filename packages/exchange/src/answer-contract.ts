/** The contract of `unknot assess` and `POST /v1/assess`: the answer that comes out. */
import type { ExerciseGroup, LedgerReason, MedicineVerdict, Today } from '@unknot/engine';
import { type FactId, type MedicineId, medicines, remedies } from '@unknot/knowledge';
import { z } from 'zod';
import { caseId } from './case-contract.ts';
import type { CaseId } from './fault.ts';

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
