import { foldDiary, logOf } from '@unknot/diary';
import { ordinaryStrain } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { presentOf } from '../app/use-today.ts';
import { agendaOf, LOOKED_AGAIN } from './agenda.ts';

const ANSWERED = '2026-11-22T08:00:00.000Z';

interface Entry {
  readonly type: string;
  readonly at: string;
  readonly [field: string]: unknown;
}

/** The agenda at `now` of a person who answered at eight and wrote `entries` since. */
function agenda(now: string, entries: readonly Entry[] = [], facts: object = {}) {
  const events = [
    { type: 'check-started', at: ANSWERED },
    { type: 'facts-answered', at: ANSWERED, answers: { ...ordinaryStrain, ...facts } },
    { type: 'episode-started', at: ANSWERED, date: '2026-11-22' },
    ...entries,
  ].map((event, index) => ({ v: 1, id: `e${index}`, ...event }));
  const diary = foldDiary(logOf(events), { defaultRegion: 'UK' });
  const { step, items } = agendaOf(presentOf(diary, now));
  return { step, items, kinds: items.map(({ kind }) => kind) };
}

const at = (clock: string, day = 22) => `2026-11-${day}T${clock}:00.000Z`;
const session = (when: string): Entry => ({
  type: 'session-done',
  at: when,
  level: 0,
  load: 1,
  painBefore: 5,
  painWorst: 5,
  seconds: 300,
  movements: [],
});

describe('the agenda', () => {
  it('of a flare begins with relief and ends with the last answer', () => {
    const { step, kinds } = agenda(at('08:10'), [], { 'pain-now': 8 });
    expect(step).toBe('relief');
    expect(kinds).toEqual(['log', 'answer']);
  });

  it('has a remedy only while it runs, and then goes on with it', () => {
    const heat = { type: 'remedy-used', at: at('08:10'), remedy: 'heat-pad', minutes: 15 };
    expect(agenda(at('08:20'), [heat]).step).toBe('go-on-remedy');
    expect(agenda(at('08:26'), [heat]).step).not.toBe('go-on-remedy');
  });

  it('names the next moment of each medicine of the last 24 hours', () => {
    const dose = { type: 'dose-taken', at: at('08:10'), ingredient: 'paracetamol', mg: 1000 };
    const [found] = agenda(at('08:20'), [dose]).items.filter(({ kind }) => kind === 'dose');
    expect(found).toMatchObject({ medicine: 'paracetamol' });
    expect(agenda(at('08:20', 24), [dose]).kinds).not.toContain('dose');
  });

  it('asks for one entry a day and one in the evening, at night for none; one more is always a tap away', () => {
    const entry = { type: 'check-in', at: at('13:00'), pain: 5 };
    const last = ['log', 'answer'];
    expect(agenda(at('14:00'), [entry]).kinds.slice(-2)).toEqual(last);
    expect(agenda(at('18:00'), [entry]).step).toBe('log');
    const evening = { ...entry, at: at('17:30') };
    expect(agenda(at('18:00'), [evening]).step).not.toBe('log');
    expect(agenda(at('23:00'), [entry]).kinds.slice(-2)).toEqual(last);
    expect(agenda(at('06:00', 23), [entry]).kinds.slice(-2)).not.toEqual(last);
  });

  it('has a session from the second day on, until one was done today', () => {
    const rated = { type: 'check-in', at: at('06:50', 23), pain: 4 };
    expect(agenda(at('12:00')).step).toBe('relief');
    expect(agenda(at('07:00', 23), [rated]).step).toBe('session');
    expect(agenda(at('07:30', 23), [rated, session(at('07:00', 23))]).step).toBe('relief');
  });

  it('has the questions of the week once the worst is over, until they are answered', () => {
    const logged = [
      { type: 'check-in', at: at('13:00'), pain: 5 },
      { type: 'check-in', at: at('06:50', 23), pain: 2 },
    ];
    const week = { type: 'check-in', at: at('08:00', 23), pain: null, activities: { walk: 6 } };
    expect(agenda(at('14:00'), logged.slice(0, 1)).kinds).not.toContain('week');
    expect(agenda(at('09:00', 23), logged).kinds).toContain('week');
    expect(agenda(at('02:00', 24), logged).kinds).not.toContain('week');
    expect(agenda(at('09:00', 23), [...logged, week]).kinds).not.toContain('week');
  });

  it('asks the morning after a session how it is, once', () => {
    const done = session(at('18:00'));
    expect(agenda(at('20:00'), [done]).step).not.toBe('rate-session');
    expect(agenda(at('07:00', 23), [done]).step).toBe('rate-session');
    const rated = { type: 'check-in', at: at('06:50', 23), pain: 5 };
    expect(agenda(at('07:00', 23), [done, rated]).step).not.toBe('rate-session');
  });

  it('asks for the check anew when its answer has run out', () => {
    expect(agenda(at('08:10', 26)).step).toBe('check-again');
  });
});

describe('after a sudden, strong pain', () => {
  const sudden = { 'pain-now': 8, 'days-since-onset': 0 };
  const looked = {
    type: 'setting-changed',
    key: LOOKED_AGAIN,
    value: at('09:05'),
    at: at('09:05'),
  };

  it('the next look stands in the agenda, and is the step when it has come', () => {
    expect(agenda(at('08:10'), [], sudden).kinds).toContain('look-again');
    expect(agenda(at('09:01'), [], sudden).step).toBe('look-again');
  });

  it('a look that was done is over, until the next one comes', () => {
    expect(agenda(at('09:06'), [looked], sudden).step).not.toBe('look-again');
    expect(agenda(at('14:01'), [looked], sudden).step).toBe('look-again');
  });
});
