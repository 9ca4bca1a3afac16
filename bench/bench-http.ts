/** Requests a second of the server, next to a bare echo of the same framework. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { toLine, toldCases } from './cases.ts';
import { usageOf } from './process-usage.ts';
import { perSecond, type Row, rounded } from './row.ts';

const PROGRAM = fileURLToPath(new URL('../apps/cli/bin/unknot.mjs', import.meta.url));
const ECHO = fileURLToPath(new URL('echo-server.mjs', import.meta.url));
const CONNECTIONS = 16;
const WARM_UP = 1500;
const REQUESTS = 4000;

/** Rates by the processor time of the server, so that the client and other programs do not count. */
export async function benchHttp(): Promise<readonly Row[]> {
  const bodies = toldCases(200, 19).map(toLine);
  const echo = await rateOf([ECHO], '/v1/assess', bodies);
  const rows: Row[] = [];
  for (const { what, path } of DOORS) {
    const rate = await rateOf([PROGRAM, 'serve', '--port', '0', '--no-log'], path, bodies);
    rows.push({
      what,
      unknot: perSecond(rate),
      other: `bare Fastify echo of the case: ${perSecond(echo)}`,
      ratio: `${rounded((100 * rate) / echo)} %`,
    });
  }
  return rows;
}

const DOORS = [
  { what: 'HTTP: `POST /v1/triage`, one case a request', path: '/v1/triage' },
  { what: 'HTTP: `POST /v1/assess`, one case a request, the whole answer', path: '/v1/assess' },
] as const;

async function rateOf(
  args: readonly string[],
  path: string,
  bodies: readonly string[],
): Promise<number> {
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  try {
    const url = new URL(path, await addressOf(server));
    await sendAll(url, agent, bodies, WARM_UP);
    const before = usageOf(server.pid)?.processorSeconds ?? 0;
    await sendAll(url, agent, bodies, REQUESTS);
    return REQUESTS / ((usageOf(server.pid)?.processorSeconds ?? 0) - before);
  } finally {
    agent.destroy();
    server.kill();
    await once(server, 'close');
  }
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('The server has no standard output.');
  const [said] = await once(server.stdout, 'data');
  const address = /http:\/\/[\d.:]+/.exec(String(said))?.[0];
  if (address === undefined) throw new Error(`The server did not say where it is: ${said}`);
  return address;
}

async function sendAll(
  url: URL,
  agent: Agent,
  bodies: readonly string[],
  requests: number,
): Promise<void> {
  let sent = 0;
  const lane = async () => {
    while (sent < requests) await send(url, agent, bodies[sent++ % bodies.length] ?? '');
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, lane));
}

async function send(url: URL, agent: Agent, body: string): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  const sending = request(url, { method: 'POST', agent, headers });
  sending.end(body);
  const [response] = await once(sending, 'response');
  response.resume();
  await once(response, 'end');
  if (response.statusCode !== 200) throw new Error(`The server answered ${response.statusCode}.`);
}
