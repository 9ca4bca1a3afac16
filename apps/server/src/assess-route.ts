/**
 * `POST /v1/assess` and, for who wants only the triage, `POST /v1/triage`: one case as JSON, or any number of
 * cases as NDJSON, answered while they arrive.
 */
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type AssessError,
  assessCase,
  assessLines,
  decodeText,
  type LineOptions,
  parseJson,
  scanCase,
  triageCase,
  verifyAnswer,
} from '@unknot/exchange';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TAKES } from './handle-errors.ts';
import { sendProblem } from './problems.ts';

/** The most bytes of one case. */
export const MOST_BODY_BYTES = 1_048_576;

/** Registers the route. `now` is the clock for cases that name no moment of their own. */
export function assessRoute(app: FastifyInstance, now: () => string): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: MOST_BODY_BYTES },
    (_request, body, done) => done(null, body),
  );
  // The stream itself is the body: a run of cases has no limit but that of each line.
  app.addContentTypeParser('application/x-ndjson', (_request, body, done) => done(null, body));
  for (const [url, triage] of [
    ['/v1/assess', false],
    ['/v1/triage', true],
  ] as const)
    app.post(url, { preParsing: refuseCompressed }, (request, reply) => {
      reply.header('cache-control', 'no-store');
      const { body } = request;
      if (body instanceof Readable) return answerLines(body, request, reply, { now, triage });
      const bytes = body instanceof Uint8Array ? body : new Uint8Array(0);
      return triage ? answerTriage(bytes, reply, now) : answerCase(bytes, reply, now);
    });
}

const JSON_TEXT = 'application/json; charset=utf-8';

async function refuseCompressed(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const encoding = request.headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return;
  reply.header('accept-post', TAKES.join(', ')).header('accept-encoding', 'identity');
  sendProblem(reply, 'wrong-type', 'Send the body without compression.');
}

function answerTriage(body: Uint8Array, reply: FastifyReply, now: () => string): FastifyReply {
  const scanned = scanCase(body);
  if (scanned !== null) return reply.type(JSON_TEXT).send(scanned);
  return answerCase(body, reply, now, triageCase);
}

function answerCase(
  body: Uint8Array,
  reply: FastifyReply,
  now: () => string,
  assess: typeof assessVerified | typeof triageCase = assessVerified,
): FastifyReply {
  const text = decodeText(body);
  if (!text.ok) return sendProblem(reply, 'not-json', `The body ${text.error.message}`);
  const raw = parseJson(text.value);
  if (!raw.ok) return sendProblem(reply, 'not-json', `The body ${raw.error.message}`);
  const outcome = assess(raw.value, now());
  if (!outcome.ok)
    return sendProblem(reply, 'invalid-case', detailOf(outcome.error), outcome.error.faults);
  return reply.type(JSON_TEXT).send(JSON.stringify(outcome.value));
}

function assessVerified(raw: unknown, now: string): ReturnType<typeof assessCase> {
  const outcome = assessCase(raw, now);
  if (outcome.ok) verifyAnswer(outcome.value);
  return outcome;
}

function detailOf({ faults }: AssessError): string {
  const [{ path, message }] = faults;
  return `${path || 'The case'}: ${message}`;
}

function answerLines(
  body: Readable,
  request: FastifyRequest,
  reply: FastifyReply,
  options: Pick<LineOptions, 'now' | 'triage'>,
): FastifyReply {
  const onDefect = (defect: unknown) => request.log.error({ err: defect }, 'defect');
  const answers = Readable.from(texts(body, { ...options, onDefect }), { objectMode: false });
  return reply.type('application/x-ndjson; charset=utf-8').send(answers);
}

/** A run of many lines lets other requests in between its batches. */
async function* texts(
  body: AsyncIterable<Uint8Array>,
  options: LineOptions,
): AsyncGenerator<string> {
  for await (const { text } of assessLines(body, options)) {
    yield text;
    await nextTurn();
  }
}
