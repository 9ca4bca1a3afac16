/** Serves the web app and the HTTP API. */
export { PROBLEMS, type Problem, type ProblemType } from './problems.ts';
export type { LogTarget } from './request-log.ts';
export { CONTENT_SECURITY_POLICY } from './security-headers.ts';
export { createServer, type ServerOptions } from './server.ts';
export {
  DEFAULT_PORT,
  type ListenError,
  type RunningServer,
  type StartOptions,
  startServer,
} from './start-server.ts';
