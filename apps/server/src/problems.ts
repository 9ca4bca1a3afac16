/** Every error of the HTTP API in one table, and the one way to send it (RFC 9457). */
import type { Fault } from '@unknot/exchange';
import type { FastifyReply } from 'fastify';

/** Error type → HTTP status and title. Handlers, the API description and the tests all read this table. */
export const PROBLEMS = {
  'not-json': { status: 400, title: 'The body is not JSON' },
  'bad-request': { status: 400, title: 'The request cannot be read' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'wrong-method': { status: 405, title: 'This address does not take this method' },
  'too-slow': { status: 408, title: 'The request took too long to arrive' },
  'too-large': { status: 413, title: 'The body is too large' },
  'wrong-type': { status: 415, title: 'The body is of a type that is not taken here' },
  'wrong-host': { status: 421, title: 'This server does not answer for that host' },
  'invalid-case': { status: 422, title: 'The case is not valid' },
  'server-error': { status: 500, title: 'Unknot failed on this request' },
} as const satisfies {
  readonly [type: string]: { readonly status: number; readonly title: string };
};

export type ProblemType = keyof typeof PROBLEMS;

/** The body of an error. */
export interface Problem {
  /** `urn:unknot:problem:` and the error type. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What is wrong this time, and the way out. */
  readonly detail: string;
  /** Names the request in the log of the server. */
  readonly requestId?: string;
  /** With `invalid-case`: everything that is wrong with it. */
  readonly errors?: readonly Fault[];
}

/** The detail of `not-found`, wherever it is found out. */
export const NOT_FOUND = 'Check the address. /openapi.json lists what is here.';

export const PROBLEM_TYPE = 'application/problem+json';

/** The body for an error of `type`. */
export function toProblem(
  type: ProblemType,
  detail: string,
  extra: Pick<Problem, 'requestId' | 'errors'> = {},
): Problem {
  const { status, title } = PROBLEMS[type];
  return { type: `urn:unknot:problem:${type}`, title, status, detail, ...extra };
}

/** Answers with an error of `type`. */
export function sendProblem(
  reply: FastifyReply,
  type: ProblemType,
  detail: string,
  errors?: readonly Fault[],
): FastifyReply {
  const problem = toProblem(type, detail, {
    requestId: reply.request.id,
    ...(errors === undefined ? {} : { errors }),
  });
  return reply
    .code(problem.status)
    .header('cache-control', 'no-store')
    .type(`${PROBLEM_TYPE}; charset=utf-8`)
    .send(JSON.stringify(problem));
}
