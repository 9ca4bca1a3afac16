/**
 * One line of JSON for every request, and nothing of the person in it: no body, no query, no address of
 * the caller, and of an error only where it happened, since its message may quote an answer.
 */
import type { FastifyInstance, FastifyServerOptions } from 'fastify';

/** Where log lines go. */
export interface LogTarget {
  readonly write: (line: string) => void;
}

/** The settings of the logger; `null`: no log. */
export function loggerFor(target: LogTarget | null): NonNullable<FastifyServerOptions['logger']> {
  if (target === null) return false;
  return {
    level: 'info',
    stream: target,
    base: null,
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ level: label }) },
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: ({ name, stack = '' }: Error) => ({ type: name, message: '', stack: framesOf(stack) }),
    },
  };
}

/** Logs each answer. The route is the pattern, never the address that was called. */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? null,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'request',
    );
  });
}

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
