import { ruleBook, ruleBookMarkdown, vocabulary } from '@unknot/exchange';
import { KNOWLEDGE_VERSION } from '@unknot/knowledge';
import { describe, expect, it } from 'vitest';
import { testServer } from '../test/test-server.ts';

const get = (url: string, headers: Record<string, string> = {}) =>
  testServer().inject({ method: 'GET', url, headers });

describe('what it tells', () => {
  it('is healthy, with its versions', async () => {
    const response = await get('/healthz');
    expect(response.json()).toEqual({
      status: 'ok',
      version: '1.2.3',
      knowledge: KNOWLEDGE_VERSION,
    });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('has the vocabulary', async () => {
    const { knowledge, facts } = (await get('/v1/vocabulary')).json();
    expect([knowledge, facts]).toEqual([KNOWLEDGE_VERSION, vocabulary()]);
  });

  it('has the rule book, as JSON or as a page', async () => {
    const asJson = await get('/v1/rules', { accept: '*/*' });
    expect(asJson.json()).toEqual(JSON.parse(JSON.stringify(ruleBook())));
    expect(asJson.headers.vary).toBe('accept');
    const page = await get('/v1/rules', { accept: 'text/markdown, application/json;q=0.5' });
    expect(page.headers['content-type']).toBe('text/markdown; charset=utf-8');
    expect(page.body).toBe(ruleBookMarkdown());
  });
});

describe('headers', () => {
  it('are strict on every answer', async () => {
    const { headers } = await get('/healthz');
    expect(headers['content-security-policy']).toBe(
      "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers).toMatchObject({
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['permissions-policy']).toContain('geolocation=()');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('ask for HTTPS only when told that a proxy speaks it', async () => {
    const response = await testServer({ behindTls: true }).inject('/healthz');
    expect(response.headers['strict-transport-security']).toMatch(/^max-age=\d{8,}/);
  });
});

describe('the host it is called by', () => {
  it.each(['localhost', 'LOCALHOST:8787', '127.0.0.1:8787', '[::1]:8787'])('%s', async (host) => {
    expect((await get('/healthz', { host })).statusCode).toBe(200);
  });

  it('may be any when it listens for others', async () => {
    const server = testServer({ loopbackOnly: false });
    const response = await server.inject({ url: '/healthz', headers: { host: 'unknot.example' } });
    expect(response.statusCode).toBe(200);
  });
});

describe('the log', () => {
  it('has one line of JSON for a request and nothing of the person', async () => {
    const lines: string[] = [];
    const now = () => {
      throw new Error('age 34 and chest pain');
    };
    const server = testServer({ now, log: { write: (line) => lines.push(line) } });
    const response = await server.inject({
      method: 'POST',
      url: '/v1/assess?name=Ada',
      headers: { 'content-type': 'application/json', 'user-agent': 'Ada’s phone' },
      remoteAddress: '203.0.113.7',
      payload: '{"facts":{"age":34}}',
    });
    const [defect, request] = lines.map((line) => JSON.parse(line));
    expect(lines).toHaveLength(2);
    expect(defect).toMatchObject({ level: 'error', msg: 'defect', err: { type: 'Error' } });
    expect(defect.err.stack).toMatch(/^\s+at /);
    expect(request).toEqual({
      level: 'info',
      time: expect.any(String),
      reqId: response.headers['x-request-id'],
      method: 'POST',
      route: '/v1/assess',
      status: 500,
      ms: expect.any(Number),
      msg: 'request',
    });
    expect(lines.join()).not.toMatch(/Ada|203\.0|chest|"age"/);
  });
});
