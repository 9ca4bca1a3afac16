/** Time limits, so that a client that never finishes cannot hold a connection for ever. */
import type { FastifyInstance } from 'fastify';

/** Limits in milliseconds. */
export interface TimeLimits {
  /** For the headers of a request. */
  readonly headers: number;
  /** For a whole body that is not a stream of lines. */
  readonly body: number;
  /** Without a single byte in either direction. */
  readonly silence: number;
}

/** A stream of lines may take as long as it likes, but must keep moving. */
export const TIME_LIMITS: TimeLimits = { headers: 10_000, body: 30_000, silence: 120_000 };

/** Cuts the connection of a body that does not arrive in time. */
export function limitBodyTime(app: FastifyInstance, limitMs: number): void {
  app.addHook('onRequest', async (request) => {
    if (request.headers['content-type']?.startsWith('application/x-ndjson')) return;
    const timer = setTimeout(() => request.raw.destroy(), limitMs);
    request.raw.once('end', () => clearTimeout(timer)).once('close', () => clearTimeout(timer));
  });
}
