import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { NOW } from '../test/test-server.ts';
import { webFolder } from '../test/web-folder.ts';
import { type RunningServer, type StartOptions, startServer } from './index.ts';

const running: RunningServer[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});

async function start(over: Partial<StartOptions> = {}) {
  const started = await startServer({
    version: '1.2.3',
    webRoot: webFolder(),
    now: () => NOW,
    host: '127.0.0.1',
    port: 0,
    behindTls: false,
    log: null,
    ...over,
  });
  if (started.ok) running.push(started.value);
  return started;
}

async function url(over: Partial<StartOptions> = {}): Promise<string> {
  const started = await start(over);
  if (!started.ok) throw new Error(started.error.message);
  return started.value.url;
}

const portOf = (address: string) => Number(new URL(address).port);

describe('listening', () => {
  it('answers at the address it names', async () => {
    const response = await fetch(`${await url()}/healthz`);
    expect(response.status).toBe(200);
  });

  it('says the way out when the port that was asked for is taken', async () => {
    const port = portOf(await url());
    const second = await start({ port });
    expect(second).toEqual({
      ok: false,
      error: {
        type: 'port-taken',
        message: `Port ${port} is taken. Stop what uses it, or choose another one with --port.`,
      },
    });
  });

  it('takes the next free port when none was asked for', async () => {
    const [first, second] = [await url({ port: null }), await url({ port: null })];
    expect(portOf(second)).toBeGreaterThan(portOf(first));
  });

  it('says so when the machine has no such address', async () => {
    const started = await start({ host: '203.0.113.7' });
    expect(started).toMatchObject({ ok: false, error: { type: 'no-such-address' } });
  });
});

describe('stopping', () => {
  it('finishes the stream that is under way', async () => {
    const started = await start();
    if (!started.ok) throw new Error(started.error.message);
    const line = (id: number) => new TextEncoder().encode(`${JSON.stringify({ id, facts: {} })}\n`);
    let stopping: Promise<void>[] = [];
    const body = new ReadableStream<Uint8Array>({
      async pull(controller) {
        if (stopping.length > 0) {
          controller.enqueue(line(2));
          controller.close();
          return;
        }
        controller.enqueue(line(1));
        await new Promise((resolve) => setTimeout(resolve, 50));
        stopping = [started.value.stop()];
      },
    });
    const response = await fetch(`${started.value.url}/v1/assess`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body,
      duplex: 'half',
    });
    const ids = (await response.text())
      .trimEnd()
      .split('\n')
      .map((each) => JSON.parse(each).id);
    expect(ids).toEqual([1, 2]);
    await Promise.all(stopping);
    await expect(fetch(`${started.value.url}/healthz`)).rejects.toThrow();
  });
});

describe('slow clients', () => {
  const timeLimits = { headers: 200, body: 200, silence: 60_000 };

  it('that do not finish their headers get an answer and are cut', async () => {
    const text = await sendSlowly(await url({ timeLimits }), 'GET /healthz HTTP/1.1\r\nhost: lo');
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('urn:unknot:problem:too-slow');
  });

  it('that do not finish their body are cut', async () => {
    const request =
      'POST /v1/assess HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{';
    const text = await sendSlowly(await url({ timeLimits }), request);
    expect(text).not.toContain(' 200 ');
  });

  it('that stream lines may take longer', async () => {
    const address = await url({ timeLimits });
    const request =
      'POST /v1/assess HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/x-ndjson\r\ncontent-length: 13\r\n\r\n{"facts":';
    const text = await sendSlowly(address, request, '{}}\n', 600);
    expect(text).toContain('"disposition":"undecided"');
  });

  it('that do not speak HTTP get a problem', async () => {
    const text = await sendSlowly(await url(), 'nonsense\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).toContain('urn:unknot:problem:bad-request');
  });
});

/** Sends `first`, waits, sends `rest`; returns what came back until the connection ended. */
async function sendSlowly(address: string, first: string, rest = '', waitMs = 0): Promise<string> {
  const socket = connect(portOf(address), '127.0.0.1');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk;
  });
  socket.on('error', () => socket.destroy());
  socket.write(first);
  if (rest) setTimeout(() => socket.write(rest), waitMs);
  await once(socket, 'close');
  return text;
}
