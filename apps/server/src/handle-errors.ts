/** Turns every failure, the framework's own included, into a problem of the table. */
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { NOT_FOUND, type ProblemType, sendProblem, toProblem } from './problems.ts';

/** The content types that `POST /v1/assess` takes. */
export const TAKES = ['application/json', 'application/x-ndjson'] as const;

/** Registers the error handler of `app`. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    answerError(error, request, reply);
  });
}

/** Answers a request that failed with `error`. Says nothing of the insides of the server. */
export function answerError(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const type = toProblemType(error);
  if (type === 'server-error') request.log.error({ err: error }, 'defect');
  if (type === 'wrong-type') reply.header('accept-post', TAKES.join(', '));
  return sendProblem(reply, type, DETAILS[type]);
}

/** A connection that never became a request: there is no reply object, only a socket. */
export function answerBrokenHttp(
  error: Error & { readonly code?: string },
  socket: { readonly writable: boolean; end(text: string): void; destroy(): void },
): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const type = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'too-slow' : 'bad-request';
  const problem = toProblem(type, DETAILS[type]);
  const body = JSON.stringify(problem);
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.title}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${body.length}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

type ErrorType = Extract<
  ProblemType,
  'not-found' | 'too-large' | 'wrong-type' | 'too-slow' | 'bad-request' | 'server-error'
>;

const DETAILS: { readonly [type in ErrorType]: string } = {
  'not-found': NOT_FOUND,
  'too-large': 'Send at most 1 MB as application/json, or one case a line as application/x-ndjson.',
  'wrong-type': `Send ${TAKES.join(' or ')}, not compressed, in UTF-8.`,
  'too-slow': 'Send the whole request sooner.',
  'bad-request': 'Correct the address, the headers or the length of the body.',
  'server-error': 'This is a defect of Unknot. The request id finds it in the log of the server.',
};

function toProblemType(error: FastifyError): ErrorType {
  switch (error.code) {
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return 'too-large';
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
    case 'FST_ERR_CTP_INVALID_TYPE':
      return 'wrong-type';
    // An address that would lead out of the folder of the app, or is written in a roundabout way.
    case 'FST_STATIC_FORBIDDEN_PATH':
      return 'not-found';
    default:
      return (error.statusCode ?? 500) < 500 ? 'bad-request' : 'server-error';
  }
}
