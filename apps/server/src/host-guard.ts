/**
 * Guards a server on the person's own machine against DNS rebinding: a page elsewhere lets its own name
 * point at 127.0.0.1 and then reads our answers as if they were its own. The Host header gives it away.
 */
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './problems.ts';

const OWN_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Is `host` an address that only this machine can reach? */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);

/** Refuses requests that name another host. */
export function guardHost(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    const name = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    if (OWN_NAMES.has(name)) return;
    return sendProblem(reply, 'wrong-host', 'Open it as http://localhost or http://127.0.0.1.');
  });
}
