import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Answer, ruleBook, vocabulary } from '@unknot/exchange';
import { DEFAULT_PORT } from '@unknot/server';
import { beforeAll, describe, expect, it } from 'vitest';
import doors from '../../../vignettes/doors.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { BIN, buildProgram, collect, run, start } from '../test/unknot.ts';

beforeAll(buildProgram, 60_000);

type Line = Answer & { readonly error?: { readonly type: string; readonly path: string } };

const lines = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

describe('unknot assess', () => {
  it('answers every case like every other door, in order', async () => {
    const input = doors.map((door, id) => JSON.stringify({ id, ...door.case })).join('\n');
    const { code, stdout, stderr } = await run(['assess', '--verify'], [input]);
    expect([code, stderr]).toEqual([0, '']);
    const seen = lines(stdout).map(({ id, disposition, within, reasons }) => ({
      id,
      disposition,
      within,
      reasons: reasons.map(({ rule }) => rule),
    }));
    expect(seen).toEqual(doors.map((door, id) => ({ id, ...door.expect })));
  });

  it('gives the triage alone when nothing else is asked for', async () => {
    const cases = doors.map((door, id) => JSON.stringify({ id, ...door.case }));
    const input = [...cases, '{"id":"bad","facts":{"age":300}}'].join('\n');
    const { code, stdout } = await run(['assess', '--triage'], [input]);
    const expected = doors.map(({ expect: { disposition, within, reasons: rules } }, id) => ({
      id,
      disposition,
      within,
      rules,
    }));
    expect(code).toBe(1);
    expect(lines(stdout).slice(0, -1)).toEqual(expected);
    expect(lines(stdout).at(-1)).toMatchObject({ id: 'bad', error: { type: 'out-of-bounds' } });
  });

  it('counts another anti-inflammatory, and says what the doses decide', async () => {
    const now = '2026-11-22T02:10:00Z';
    const dose = (ingredient: string, mg: number) => ({
      at: '2026-11-21T21:10:00Z',
      ingredient,
      mg,
    });
    const input = [dose('naproxen', 220), dose('ibuprofen', 1600)]
      .map((each) => JSON.stringify({ now, region: 'US', facts: {}, doses: [each] }))
      .join('\n');
    const { code, stdout } = await run(['assess', '--verify'], [input]);
    expect(code).toBe(0);
    expect(lines(stdout).map(({ medicines }) => medicines.ibuprofen)).toMatchObject([
      { verdict: 'avoid', because: ['duplicate-nsaid'], takenMg24h: 0 },
      { verdict: 'avoid', because: ['over-24h-limit'], leftMg24h: 0 },
    ]);
  });

  it('reads a file', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'unknot-')), 'cases.ndjson');
    writeFileSync(file, '{"id":"from a file","facts":{}}\n');
    const { code, stdout } = await run(['assess', file]);
    expect(code).toBe(0);
    expect(lines(stdout)[0]?.id).toBe('from a file');
  });

  it('goes on after broken lines and says so at the end', async () => {
    const input = [
      '{"id":1,"facts":{}}',
      '',
      '{"id":"two","facts":{},"dose":[]}',
      '   ',
      '{"id":3,',
      `{"id":4,"facts":{},"now":"${'9'.repeat(1_100_000)}"}`,
      '{"id":5,"facts":{"age":300}}',
      '{"id":6,"facts":{}}',
    ].join('\n');
    const { code, stdout, stderr } = await run(['assess'], [input]);
    expect([code, stderr]).toEqual([1, '']);
    expect(lines(stdout).map(({ id, error }) => [id, error?.type, error?.path])).toEqual([
      [1, undefined, undefined],
      ['two', 'unknown-key', 'dose'],
      [null, 'not-json', ''],
      [null, 'line-too-long', ''],
      [5, 'out-of-bounds', 'facts.age'],
      [6, undefined, undefined],
    ]);
  });

  it('puts characters together that were cut apart, and leaves out a byte order mark', async () => {
    const bytes = Buffer.from('\uFEFF{"id":"Zoë 🌊","facts":{}}\n');
    const wave = bytes.indexOf(Buffer.from('🌊'));
    const chunks = [bytes.subarray(0, 2), bytes.subarray(2, wave + 2), bytes.subarray(wave + 2)];
    const { code, stdout } = await run(['assess'], chunks);
    expect(code).toBe(0);
    expect(lines(stdout)[0]?.id).toBe('Zoë 🌊');
  });

  it('refuses what is not UTF-8', async () => {
    const { code, stdout } = await run(['assess'], [Buffer.from([0x22, 0xe9, 0x22, 0x0a])]);
    expect(code).toBe(1);
    expect(lines(stdout)[0]?.error?.type).toBe('not-utf8');
  });

  it('answers a line before the next one comes', async () => {
    const child = start('assess');
    const ended = collect(child);
    child.stdin?.write('{"id":"first","facts":{}}\n');
    const [text] = await once(child.stdout ?? child, 'data');
    expect(JSON.parse(String(text)).id).toBe('first');
    child.stdin?.end();
    expect((await ended).code).toBe(0);
  });

  it('ends quietly when nobody reads on', async () => {
    const command = `yes '{"facts":{}}' | "${process.execPath}" "${BIN}" assess | head -n 3; echo "\${PIPESTATUS[1]}"`;
    const { stdout, stderr } = await collect(spawn('bash', ['-c', command]));
    expect(stderr).toBe('');
    expect(stdout.trimEnd().split('\n').at(-1)).toBe('0');
  });

  it('keeps its memory small however long the run', async () => {
    const child = start('assess');
    child.stderr?.resume();
    let answers = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      for (const byte of chunk) if (byte === 0x0a) answers += 1;
    });
    const line = Buffer.from(`${JSON.stringify({ id: 1, ...doors[1]?.case })}\n`);
    const block = Buffer.concat(Array.from({ length: 100 }, () => line));
    for (let sent = 0; sent < 3_000; sent += 100)
      if (!child.stdin?.write(block)) await once(child.stdin ?? child, 'drain');
    const peak = await peakMegabytes(child.pid);
    child.stdin?.end();
    await once(child, 'close');
    expect(answers).toBe(3_000);
    expect(peak).toBeLessThan(150);
  }, 60_000);
});

/** The most memory that the process has held so far (Linux; elsewhere 0). */
async function peakMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) / 1024;
}

describe('unknot vocabulary', () => {
  it('lists every fact on a line of its own', async () => {
    const { code, stdout } = await run(['vocabulary']);
    const rows = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(rows).toHaveLength(vocabulary().length + 1);
    expect(rows[0]).toMatch(/^FACT +KIND +VALUES +MARKS +QUESTION$/);
    expect(rows.find((row) => row.startsWith('age '))).toMatch(
      /^age +quantity +0–120 years +history +How old are you\?$/,
    );
  });

  it('gives the same as JSON', async () => {
    const { stdout } = await run(['vocabulary', '--json']);
    expect(JSON.parse(stdout)).toEqual(vocabulary());
  });
});

describe('unknot rules', () => {
  it('prints the rule book', async () => {
    const { code, stdout } = await run(['rules']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# The rule book of Unknot\n/);
    for (const { id } of ruleBook().rules) expect(stdout).toContain(`\`${id}\``);
  });

  it('gives it as JSON', async () => {
    const { stdout } = await run(['rules', '--json']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(ruleBook())));
  });
});

describe('unknot learn', () => {
  it('lists what can be read, by topic', async () => {
    const { code, stdout } = await run(['learn']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# Learn\n/);
    expect(stdout).toContain('## When to get help\n\n- `danger-signs`: Danger signs\n');
    expect(stdout).toContain('- **Tetany**: ');
  });

  it('prints an article with the source of each sentence and the claims it answers', async () => {
    const { code, stdout } = await run(['learn', 'discs']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Causes › Has a disc slipped\?\n\n# Has a disc slipped\?\n/);
    expect(stdout).toContain('[WOO97]');
    expect(stdout).toContain('## You may have heard');
    expect(stdout).toMatch(/^- WOO97: .+ <https:.+>$/m);
  });
});

describe('unknot serve', () => {
  it('says where it listens, answers there, and stops when asked to', async () => {
    const child = start('serve', '--port', '0', '--no-log');
    const ended = collect(child);
    const [text] = await once(child.stdout ?? child, 'data');
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(String(text))?.[0];
    const health = await fetch(`${address}/healthz`).then((response) => response.json());
    expect(health).toMatchObject({ status: 'ok', version: manifest.version });
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('logs to standard error as JSON', async () => {
    const child = start('serve', '--port', '0');
    const ended = collect(child);
    const [text] = await once(child.stdout ?? child, 'data');
    await fetch(`${/http:\S+/.exec(String(text))?.[0]}/healthz?name=Ada`);
    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(0);
    const logged = stderr
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(logged).toContainEqual(
      expect.objectContaining({ route: '/healthz', method: 'GET', status: 200 }),
    );
    expect(stderr).not.toMatch(/Ada|remoteAddress/);
  });

  it('says what to do when the port is taken', async () => {
    const first = start('serve', '--port', '0', '--no-log');
    const ended = collect(first);
    const [text] = await once(first.stdout ?? first, 'data');
    const port = /:(\d+)/.exec(String(text).replace('http:', ''))?.[1] ?? '';
    const second = await run(['serve', '--port', port]);
    expect(second.code).toBe(1);
    expect(second.stderr).toBe(
      `Port ${port} is taken. Stop what uses it, or choose another one with --port.\n`,
    );
    first.kill('SIGTERM');
    await ended;
  });
});

describe('the command line', () => {
  it('has help and a version', async () => {
    const help = await run(['--help']);
    expect(help.code).toBe(0);
    for (const command of ['assess', 'vocabulary', 'rules', 'serve'])
      expect(help.stdout).toContain(command);
    const serving = await run(['serve', '--help']);
    expect(serving.stdout).toContain(`default: ${DEFAULT_PORT}`);
    expect(await run(['--version'])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });

  it.each([
    [['asess'], "unknown command 'asess'\n(Did you mean assess?)"],
    [['assess', '--jsn'], "unknown option '--jsn'"],
    [['assess', 'no/such/file'], 'cannot read the file "no/such/file"'],
    [['assess', tmpdir()], 'cannot read the file'],
    [['assess', 'a', 'b'], 'too many arguments'],
    [
      ['learn', 'disks'],
      'no article is called "disks". `unknot learn` lists them.\n(Did you mean discs?)',
    ],
    [['serve', '--port', 'http'], 'Expected a port from 1 to 65535'],
    [['serve', '--port', '65536'], 'Expected a port from 1 to 65535'],
    [[], 'Usage: unknot'],
  ])('%j is a usage error', async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('says how to build it when it has not been built', async () => {
    const bin = join(mkdtempSync(join(tmpdir(), 'unknot-')), 'bin');
    mkdirSync(bin);
    copyFileSync(BIN, join(bin, 'unknot.mjs'));
    const ended = await collect(spawn(process.execPath, [join(bin, 'unknot.mjs'), 'rules']));
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: 'unknot has not been built yet: run `npm run build` first.\n',
    });
  });
});
