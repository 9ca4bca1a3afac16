/** The HTTP server: the web app and the API, put together. */
import { randomUUID } from 'node:crypto';
import readAccept from '@fastify/accepts';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { assessRoute, MOST_BODY_BYTES } from './assess-route.ts';
import { answerBrokenHttp, answerError, handleErrors } from './handle-errors.ts';
import { guardHost } from './host-guard.ts';
import { knowledgeRoutes } from './knowledge-routes.ts';
import { type LogTarget, loggerFor, logRequests } from './request-log.ts';
import { secureHeaders, setSecurityHeaders } from './security-headers.ts';
import { serveWeb } from './serve-web.ts';
import { limitBodyTime, TIME_LIMITS, type TimeLimits } from './slow-clients.ts';

/** How the server is to behave. */
export interface ServerOptions {
  /** Version of the program, for `/healthz` and the API description. */
  readonly version: string;
  /** Folder of the built web app. */
  readonly webRoot: string;
  /** The clock, as an ISO instant. */
  readonly now: () => string;
  /** Answer only to the names of this machine. Switch it off only for a host that was asked for. */
  readonly loopbackOnly: boolean;
  /** A proxy in front speaks HTTPS: tell browsers to use nothing else. */
  readonly behindTls: boolean;
  /** Where the log goes; `null`: nowhere. */
  readonly log: LogTarget | null;
  readonly timeLimits?: TimeLimits;
}

/** The server, not listening yet; `inject` tries it without a network. */
export function createServer(options: ServerOptions): FastifyInstance {
  const limits = options.timeLimits ?? TIME_LIMITS;
  const app = createApp(options, limits);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  logRequests(app);
  secureHeaders(app, options.behindTls);
  if (options.loopbackOnly) guardHost(app);
  limitBodyTime(app, limits.body);
  handleErrors(app);
  app.register(readAccept);
  assessRoute(app, options.now);
  knowledgeRoutes(app, options.version);
  serveWeb(app, options.webRoot);
  return app;
}

function createApp({ log }: ServerOptions, limits: TimeLimits): FastifyInstance {
  return Fastify({
    logger: loggerFor(log),
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: MOST_BODY_BYTES,
    connectionTimeout: limits.silence,
    // The limit on whole requests would cut long streams of lines; `limitBodyTime` sees to the rest.
    requestTimeout: 0,
    http: {
      headersTimeout: limits.headers,
      connectionsCheckingInterval: Math.min(limits.headers, 30_000),
    },
    // While closing, a request on an open connection is still answered.
    return503OnClosing: false,
    clientErrorHandler: answerBrokenHttp,
    frameworkErrors: (error, request, reply) => {
      setSecurityHeaders(reply);
      answerError(error, request, reply);
    },
  });
}
