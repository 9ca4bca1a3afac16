/** The contract of `unknot assess` and `POST /v1/assess`: the case that goes in. */
import { medicines, recognisedMedicines, regions, remedies } from '@unknot/knowledge';
import { z } from 'zod';

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

/** As given, so that the answer can be told from others. */
export const caseId = z
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
