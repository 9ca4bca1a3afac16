import type { InjectOptions } from 'fastify';
import { describe, expect, it } from 'vitest';
import { testServer } from '../test/test-server.ts';
import { CONTENT_SECURITY_POLICY, PROBLEMS, type Problem, type ProblemType } from './index.ts';

const json = { 'content-type': 'application/json' };
const assess = (
  payload: string | Buffer,
  headers: Record<string, string> = json,
): InjectOptions => ({
  method: 'POST',
  url: '/v1/assess',
  headers,
  payload,
});

/** A request for every error that a request alone can cause. */
const CAUSES: { readonly [type in Exclude<ProblemType, 'too-slow'>]: readonly InjectOptions[] } = {
  'not-json': [assess('{ "facts": '), assess(Buffer.from([0x22, 0xff, 0x22])), assess('')],
  'bad-request': [{ method: 'GET', url: '/%zz' }],
  'not-found': [
    { method: 'GET', url: '/v1/nothing' },
    { method: 'GET', url: '/assets/gone-12345678.js', headers: { accept: 'text/html' } },
    { method: 'POST', url: '/nothing', headers: json, payload: '{}' },
    { method: 'GET', url: '/.secret' },
    { method: 'GET', url: '/..%2f..%2fetc%2fpasswd' },
  ],
  'wrong-method': [
    { method: 'GET', url: '/v1/assess' },
    { method: 'GET', url: '/v1/assess?x=1', headers: { accept: 'text/html' } },
    { method: 'OPTIONS', url: '/v1/assess' },
    { method: 'DELETE', url: '/v1/rules' },
    { method: 'POST', url: '/healthz', headers: json, payload: '{}' },
  ],
  'too-large': [assess(JSON.stringify({ facts: {}, id: 'x'.repeat(1_048_576) }))],
  'wrong-type': [
    assess('age=34', { 'content-type': 'application/x-www-form-urlencoded' }),
    assess('{}', { 'content-type': 'text/plain' }),
    assess('{}', { ...json, 'content-encoding': 'gzip' }),
  ],
  'wrong-host': [
    { method: 'GET', url: '/healthz', headers: { host: 'evil.example' } },
    { method: 'GET', url: '/', headers: { host: 'localhost.evil.example:8787' } },
  ],
  'invalid-case': [
    assess('[]'),
    assess('{}'),
    assess('{"facts":{},"chekIns":[]}'),
    assess('{"facts":{"no-such-fact":true}}'),
  ],
  'server-error': [assess('{"facts":{}}')],
};

describe.each(Object.entries(CAUSES) as [ProblemType, InjectOptions[]][])(
  '%s',
  (type, requests) => {
    it.each(requests.map((request) => [`${request.method} ${request.url}`, request] as const))(
      '%s',
      async (_name, request) => {
        const now = () => {
          throw new Error('secret inside');
        };
        const response = await testServer(type === 'server-error' ? { now } : {}).inject(request);
        expect(response.statusCode).toBe(PROBLEMS[type].status);
        expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
        expect(response.headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
        const problem = response.json<Problem>();
        expect(problem).toMatchObject({
          type: `urn:unknot:problem:${type}`,
          title: PROBLEMS[type].title,
          status: PROBLEMS[type].status,
        });
        expect(problem.detail).not.toBe('');
        expect(response.body).not.toContain('secret');
        expect(response.body).not.toContain('.ts:');
      },
    );
  },
);

it('says which methods an address takes', async () => {
  const server = testServer();
  const assessing = await server.inject({ method: 'GET', url: '/v1/assess' });
  expect(assessing.headers.allow).toBe('POST');
  const rules = await server.inject({ method: 'DELETE', url: '/v1/rules' });
  expect(rules.headers.allow).toBe('GET, HEAD');
});

it('names every fault of a case, with its place and the way out', async () => {
  const response = await testServer().inject(
    assess('{"chekIns":[],"facts":{},"doses":[{"at":"today","ingredient":"ibuprofen","mg":0}]}'),
  );
  const { errors, requestId } = response.json<Problem>();
  expect(errors?.map(({ path }) => path)).toEqual(['doses[0].at', 'doses[0].mg', 'chekIns']);
  expect(errors?.at(-1)?.message).toBe('unknown key; did you mean "checkIns"?');
  expect(requestId).toBe(response.headers['x-request-id']);
});
