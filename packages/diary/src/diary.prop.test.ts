/** The laws of the diary, for every log there can be. */
import { facts } from '@unknot/knowledge';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { foldEntries } from './entries.ts';
import type { RecordedEvent } from './event.ts';
import { exportDiary } from './export-diary.ts';
import { foldDiary } from './fold.ts';
import { importDiary } from './import-diary.ts';
import { append, conflicts, type DiaryLog, emptyLog, logOf, merge } from './log.ts';
import { parseEvent } from './parse-event.ts';

// Few ids and few moments, so that conflicts, ties and retractions of retractions do occur.
const eventId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const at = fc.constantFrom(
  '2026-03-01T10:00:00Z',
  '2026-03-01T11:00:00+01:00',
  '2026-03-01T10:00:00.001Z',
  '2026-03-02T00:30:00-05:00',
  '2026-03-29T02:30:00Z',
);
const day = fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-28', '2026-03-01');
const outOfTen = fc.integer({ min: 0, max: 10 });
const factId = fc.constantFrom(...Object.keys(facts), 'constructor', 'fact-of-tomorrow');
const answer = fc.oneof(
  fc.boolean(),
  fc.constant(null),
  outOfTen,
  fc.constantFrom('female', 'male'),
);

const fieldsByType = {
  'check-started': {},
  'facts-answered': { answers: fc.dictionary(factId, answer, { noNullPrototype: true }) },
  'check-in': {
    pain: fc.option(outOfTen),
    where: fc.record({ places: fc.constant(['neck', 'hand-left']) }),
    circumstances: fc.constantFrom([], ['lifting', 'stress']),
    note: fc.string({ unit: 'binary', maxLength: 20 }),
  },
  'dose-taken': {
    ingredient: fc.constantFrom('ibuprofen', 'paracetamol'),
    mg: fc.nat(999).map((n) => n + 1),
  },
  'medicine-kept': {
    what: fc.constantFrom('ibuprofen-200', 'methocarbamol'),
    mg: fc.constant(500),
  },
  'question-noted': { question: fc.string({ unit: 'binary', maxLength: 20 }) },
  'remedy-used': { remedy: fc.constant('heat-pad'), minutes: fc.nat(60) },
  'session-begun': {
    level: fc.constantFrom(0, 1, 2, 3),
    load: fc.constantFrom(0.5, 1, 1.1),
    painBefore: outOfTen,
    warmUp: fc.constant(['march']),
    movements: fc.constant(['supported-lean']),
  },
  'session-step': { session: eventId, step: fc.constantFrom('march', 'supported-lean') },
  'session-done': {
    session: eventId,
    level: fc.constantFrom(0, 1, 2, 3),
    load: fc.constantFrom(0.5, 1, 1.1),
    painBefore: outOfTen,
    painWorst: outOfTen,
    seconds: fc.nat(3600),
    movements: fc.constant([{ exercise: 'supported-lean', skipped: 'hurts' }]),
  },
  'self-test-done': { test: fc.constant('seated-turn'), left: outOfTen, right: outOfTen },
  'sport-chosen': { sport: fc.constantFrom('running', 'judo'), contactOrInjury: fc.boolean() },
  'sport-answered': { taskPain: outOfTen, canBrace: fc.boolean() },
  'sport-session': {
    volume: fc.constantFrom(0.5, 0.75, 1),
    painBefore: outOfTen,
    painWorst: outOfTen,
  },
  'article-rated': { article: fc.constantFrom('heat', 'discs'), helpful: fc.boolean() },
  'region-chosen': { region: fc.constantFrom('US', 'UK', 'MOON') },
  'episode-started': { date: day },
  'episode-ended': { date: day },
  retracted: { target: eventId },
  'setting-changed': {
    key: fc.constantFrom('theme', 'text-size'),
    value: fc.constantFrom('dark', 'light'),
  },
};

const knownEvent = fc.oneof(
  ...Object.entries(fieldsByType).map(([type, fields]) =>
    fc.record({ v: fc.constant(1), id: eventId, at, type: fc.constant(type), ...fields }),
  ),
);
const newerEvent = fc
  .tuple(
    fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 4 })),
    fc.record({
      v: fc.integer({ min: 2, max: 9 }),
      id: eventId,
      at,
      type: fc.constantFrom('check-in', 'x'),
    }),
  )
  .map(([extras, envelope]) => ({ ...extras, ...envelope }));

const event: fc.Arbitrary<RecordedEvent> = fc.oneof(
  { weight: 5, arbitrary: knownEvent },
  { weight: 1, arbitrary: newerEvent },
);
const events = fc.array(event, { maxLength: 14 });
const log = events.map(logOf);
const distinctEvents = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 8 });

const fold = (diary: DiaryLog) => foldDiary(diary, { defaultRegion: 'EU' });
const textOf = (diary: DiaryLog) => canonicalJson(diary.events);
const NOTE = { exportedAt: '2026-04-01T12:00:00Z', knowledge: '1.0.0' };

describe('every event drawn here', () => {
  it('is one that the door lets in as it is', () => {
    fc.assert(
      fc.property(event, (drawn) => {
        expect(parseEvent(drawn)).toEqual({ ok: true, value: drawn });
      }),
    );
  });
});

describe('merging', () => {
  it('gives the same log from either side', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(textOf(merge(a, b))).toBe(textOf(merge(b, a)));
      }),
    );
  });

  it('gives the same log in any grouping', () => {
    fc.assert(
      fc.property(log, log, log, (a, b, c) => {
        expect(textOf(merge(merge(a, b), c))).toBe(textOf(merge(a, merge(b, c))));
      }),
    );
  });

  it('changes nothing when repeated', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const both = merge(a, b);
        expect(textOf(merge(both, b))).toBe(textOf(both));
        expect(textOf(merge(a, emptyLog))).toBe(textOf(a));
      }),
    );
  });

  it('loses nothing but what conflicts name', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const lost = conflicts(a, b).map(({ lost }) => lost);
        const kept = merge(a, b).events;
        const before = new Set([...a.events, ...b.events].map(canonicalJson));
        expect(new Set([...kept, ...lost].map(canonicalJson))).toEqual(before);
        expect(conflicts(b, a).map(canonicalJson)).toEqual(conflicts(a, b).map(canonicalJson));
      }),
    );
  });

  it('is what appending one by one comes to', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(textOf(all.reduce(append, emptyLog))).toBe(textOf(logOf(all)));
      }),
    );
  });
});

describe('folding', () => {
  it('does not depend on the order of arrival', () => {
    const shuffled = distinctEvents.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, arrived]) => {
        expect(fold(arrived.reduce(append, emptyLog))).toEqual(fold(logOf(all)));
      }),
    );
  });

  it('goes on from what was read before as if it were read anew', () => {
    fc.assert(
      fc.property(distinctEvents, (all) => {
        let log = emptyLog;
        let state = fold(log);
        for (const next of all) {
          const longer = append(log, next);
          state = foldDiary(longer, { defaultRegion: 'EU' }, { log, state });
          log = longer;
          expect(state).toEqual(fold(log));
        }
        const { facts: _facts, answeredAt: _answeredAt, region: _region, ...entries } = state;
        const [last] = log.events.slice(-1);
        const shorter = logOf(log.events.slice(0, -1));
        const before = { log: shorter, state: foldEntries(shorter) };
        if (last) expect(foldEntries(log, before)).toEqual(entries);
      }),
    );
  });

  it('passes over what a newer Unknot wrote', () => {
    fc.assert(
      fc.property(distinctEvents, (all) => {
        const { notUnderstood, ...state } = fold(logOf(all));
        expect({ ...state, notUnderstood: 0 }).toEqual(fold(logOf(all.filter(({ v }) => v === 1))));
        expect(notUnderstood).toBeLessThanOrEqual(all.filter(({ v }) => v > 1).length);
      }),
    );
  });

  it('forgets a retracted event and knows it again when the retraction is retracted', () => {
    fc.assert(
      fc.property(distinctEvents, at, at, (all, undoneAt, redoneAt) => {
        // Retractions that stand in the log already might reach the target in another way.
        const plain = all.filter(({ type }) => type !== 'retracted');
        const target = plain[0]?.id ?? 'none';
        const undo = { v: 1, id: 'undo', at: undoneAt, type: 'retracted', target };
        const redo = { v: 1, id: 'redo', at: redoneAt, type: 'retracted', target: 'undo' };
        expect(fold(logOf([...plain, undo]))).toEqual(
          fold(logOf(plain.filter(({ id }) => id !== target))),
        );
        expect(fold(logOf([...plain, undo, redo]))).toEqual(fold(logOf(plain)));
      }),
    );
  });

  it('keeps history, and nothing else, when a new check starts', () => {
    const start = { v: 1, id: 'start', at: '2026-12-31T00:00:00Z', type: 'check-started' };
    fc.assert(
      fc.property(distinctEvents, (all) => {
        const before = fold(logOf(all));
        const after = fold(logOf([...all, start]));
        const history = Object.entries(before.facts).filter(
          ([id]) => facts[id as keyof typeof facts].history,
        );
        expect(after.facts).toEqual(Object.fromEntries(history));
        expect(after).toEqual({
          ...before,
          facts: after.facts,
          answeredAt: after.answeredAt,
          checkStartedAt: start.at,
          checks: [...before.checks, start.at],
        });
        expect(Object.keys(after.answeredAt).sort()).toEqual(Object.keys(after.facts).sort());
      }),
    );
  });
});

describe('export and import', () => {
  it('give the log back, newer events included', () => {
    fc.assert(
      fc.property(log, (diary) => {
        const imported = importDiary(exportDiary(diary, NOTE));
        expect(imported).toMatchObject({ ok: true, value: { ...NOTE, problems: [] } });
        expect(imported.ok && textOf(imported.value.log)).toBe(textOf(diary));
      }),
    );
  });

  it('notice every cut and rescue each event before it', () => {
    fc.assert(
      fc.property(log, fc.double({ min: 0, max: 1, noNaN: true }), (diary, share) => {
        const file = exportDiary(diary, NOTE).trimEnd();
        const cut = file.slice(0, Math.min(file.length - 1, Math.floor(share * file.length)));
        expect(importDiary(cut).ok).toBe(false);
        const whole = diary.events.filter((kept) => cut.includes(canonicalJson(kept)));
        const rescued = importDiary(cut, { salvage: true });
        expect(rescued.ok ? textOf(rescued.value.log) : '[]').toBe(textOf(logOf(whole)));
      }),
    );
  });

  it('notice every changed character among the events', () => {
    const damage = fc.tuple(fc.nat(), fc.constantFrom('0', '9', 'x', '"', ' ', '}', ','));
    fc.assert(
      fc.property(log, damage, (diary, [place, put]) => {
        const file = exportDiary(diary, NOTE);
        const start = file.indexOf('"events"');
        const index = start + (place % (file.length - start));
        const changed = `${file.slice(0, index)}${put}${file.slice(index + 1)}`;
        const imported = importDiary(changed);
        // A blank for a line feed is no damage; all else is an error or the same diary.
        if (imported.ok) expect(textOf(imported.value.log)).toBe(textOf(diary));
      }),
      { numRuns: 500 },
    );
  });
});
