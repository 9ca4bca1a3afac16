/** The browser of the browser tests: one that is installed, else the one that npm brought along. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { err, ok, type Result } from '@unknot/logic';
import { type Browser, chromium } from 'playwright-core';

/** How to start the browser, and where it was found. */
export interface FoundBrowser {
  readonly executablePath: string;
  readonly from: 'environment' | 'system' | 'npm';
  /** Environment variables that it needs beyond the usual ones. */
  readonly env: Readonly<Record<string, string>>;
}

export interface NoBrowser {
  readonly type: 'no-browser';
  /** A sentence that says what to do. */
  readonly message: string;
}

/** No sandbox (it refuses to run for root in a container), no GPU, and no traffic of its own. */
const BROWSER_FLAGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const UNPACKED = fileURLToPath(new URL('../node_modules/.cache/unknot/chromium', import.meta.url));
const UNPACK = fileURLToPath(new URL('./unpack-chromium.mjs', import.meta.url));

/**
 * Starts the browser, headless. Close it in `finally`.
 *
 * @throws Error with a sentence that says what to do, when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = await findBrowser(process.env);
  if (!found.ok) throw new Error(found.error.message);
  const { executablePath, env } = found.value;
  return chromium.launch({
    executablePath,
    args: [...BROWSER_FLAGS],
    env: { ...process.env, ...env },
  });
}

/**
 * Looks, in this order, at `UNKNOT_BROWSER` (the path of an executable), at what is installed (unless
 * `UNKNOT_BROWSER_SKIP_SYSTEM` is set), and at the npm package, which runs on Linux on x64 without any system package.
 */
export async function findBrowser(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Result<FoundBrowser, NoBrowser>> {
  const chosen = environment['UNKNOT_BROWSER'];
  if (chosen !== undefined) {
    return existsSync(chosen)
      ? ok({ executablePath: chosen, from: 'environment', env: {} })
      : noBrowser(`UNKNOT_BROWSER names ${chosen}, and there is no such file.`);
  }
  const installed = environment['UNKNOT_BROWSER_SKIP_SYSTEM'] ? undefined : installedBrowser();
  return installed === undefined
    ? unpackedBrowser()
    : ok({ executablePath: installed, from: 'system', env: {} });
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((path) => existsSync(path));
}

async function unpackedBrowser(): Promise<Result<FoundBrowser, NoBrowser>> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return noBrowser('There is no Chrome or Chromium here.');
  }
  if (!existsSync(join(UNPACKED, 'chromium'))) {
    await promisify(execFile)(process.execPath, [UNPACK, UNPACKED]);
  }
  return ok({
    executablePath: join(UNPACKED, 'chromium'),
    from: 'npm',
    env: {
      LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
    },
  });
}

function noBrowser(reason: string): Result<never, NoBrowser> {
  return err({
    type: 'no-browser',
    message: `${reason} Install Chromium (on Debian: apt-get install chromium) or set UNKNOT_BROWSER to the path of a Chrome, and run the same command again.`,
  });
}
