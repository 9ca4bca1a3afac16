import type { Answer } from '@unknot/exchange';
import { describe, expect, it } from 'vitest';
import doors from '../../../vignettes/doors.json' with { type: 'json' };
import { NOW, testServer } from '../test/test-server.ts';

const post = (payload: string, type = 'application/json') =>
  testServer().inject({
    method: 'POST',
    url: '/v1/assess',
    headers: { 'content-type': type },
    payload,
  });

describe('one case', () => {
  it.each(doors.map((door) => [door.name, door] as const))('%s', async (_name, door) => {
    const response = await post(JSON.stringify(door.case));
    expect(response.statusCode).toBe(200);
    expect(response.headers['cache-control']).toBe('no-store');
    const answer = response.json<Answer>();
    expect(answer.disposition).toBe(door.expect.disposition);
    expect(answer.within).toBe(door.expect.within);
    expect(answer.reasons.map(({ rule }) => rule)).toEqual(door.expect.reasons);
  });

  it('uses the clock of the server when the case names no moment, and its own when it does', async () => {
    const answers = await post('{"facts":{}}\n{"facts":{},"now":"2026-01-01T00:00:00Z"}', NDJSON);
    const moments = lines(answers.body).map(({ now }) => now);
    expect(moments).toEqual([NOW, '2026-01-01T00:00:00Z']);
  });
});

describe('the triage alone', () => {
  const triage = (payload: string, type = 'application/json') =>
    testServer().inject({
      method: 'POST',
      url: '/v1/triage',
      headers: { 'content-type': type },
      payload,
    });

  it.each(doors.map((door, id) => [door.name, { id, ...door }] as const))(
    '%s',
    async (_name, door) => {
      const response = await triage(JSON.stringify({ id: door.id, ...door.case }));
      expect(response.statusCode).toBe(200);
      expect(response.headers['content-type']).toBe('application/json; charset=utf-8');
      const { disposition, within, reasons: rules } = door.expect;
      expect(response.json()).toEqual({ id: door.id, disposition, within, rules });
    },
  );

  it('refuses what an assessment refuses, with the same words', async () => {
    const body = '{"id":1,"facts":{"aeg":34}}';
    const [alone, whole] = [await triage(body), await post(body)];
    expect(alone.statusCode).toBe(422);
    expect(alone.json().faults).toEqual(whole.json().faults);
  });

  it('goes line by line', async () => {
    const { body } = await triage('{"id":"a","facts":{}}\nnonsense\n{"id":"b","facts":{}}', NDJSON);
    expect(lines(body)).toMatchObject([
      { id: 'a', disposition: 'undecided', within: null, rules: [] },
      { id: null, error: { type: 'not-json' } },
      { id: 'b' },
    ]);
  });
});

describe('a stream of cases', () => {
  it('answers line by line and goes on after a broken one', async () => {
    const cases = ['{"id":"a","facts":{"age":34}}', '{"id":"b","facts":{"aeg":34}}', 'nonsense'];
    const response = await post(`${cases.join('\r\n')}\n\n{"id":4,"facts":{}}`, NDJSON);
    expect(response.statusCode).toBe(200);
    expect(response.headers['content-type']).toBe('application/x-ndjson; charset=utf-8');
    expect(lines(response.body)).toMatchObject([
      { id: 'a', disposition: 'undecided' },
      { id: 'b', error: { type: 'unknown-fact', path: 'facts.aeg' } },
      { id: null, error: { type: 'not-json', path: '' } },
      { id: 4, disposition: 'undecided' },
    ]);
  });

  it('has no limit but that of each line', async () => {
    const long = JSON.stringify({ id: 'x'.repeat(1_048_577), facts: {} });
    const many = Array.from(
      { length: 300 },
      (_, id) => `${JSON.stringify({ id, facts: {} })}${' '.repeat(5_000)}`,
    );
    const response = await post([...many, long, '{"id":"last","facts":{}}'].join('\n'), NDJSON);
    const answers = lines(response.body);
    expect(answers).toHaveLength(302);
    expect(answers.slice(0, 300).map(({ id }) => id)).toEqual(many.map((_, id) => id));
    expect(answers[300]).toMatchObject({ id: null, error: { type: 'line-too-long' } });
    expect(answers[301]).toMatchObject({ id: 'last' });
  });

  it('gives an empty answer to an empty stream', async () => {
    const response = await post('', NDJSON);
    expect([response.statusCode, response.body]).toEqual([200, '']);
  });
});

const NDJSON = 'application/x-ndjson';

const lines = (body: string) =>
  body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Answer);
