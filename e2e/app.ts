/** The built app behind the real server, opened in a browser as a person would. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import {
  answerPage,
  caseFacts,
  nextPage,
  type PatientCase,
  type Page as QuestionPage,
  triage,
  triageGoal,
} from '@unknot/engine';
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import { type Facts, invariant } from '@unknot/logic';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Hands, pointer } from './hands.ts';
import { english, type Spoken } from './spoken.ts';

const CLI = fileURLToPath(new URL('../apps/cli/bin/unknot.mjs', import.meta.url));

/** The server of the tests. */
export interface RunningApp {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Starts `unknot serve` on a free port. */
export async function startApp(): Promise<RunningApp> {
  const server = spawn(process.execPath, [CLI, 'serve', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { url: await addressOf(server), stop: () => stop(server) };
}

async function addressOf(server: ChildProcess): Promise<string> {
  let printed = '';
  for await (const chunk of server.stdout ?? []) {
    printed += String(chunk);
    const url = /http:\/\/[^\s"]+/.exec(printed)?.[0];
    if (url) {
      server.stdout?.resume();
      return url.replace(/\/$/, '');
    }
  }
  throw new Error(`the server printed no address: ${printed}`);
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
}

/** A person in the United States, unless `options` say otherwise. */
export function newPerson(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({
    locale: 'en-US',
    timezoneId: 'America/New_York',
    viewport: { width: 390, height: 844 },
    ...options,
  });
}

/** Collects what must never happen on a page: errors, and requests to another origin. */
export function watch(page: Page, origin: string): readonly string[] {
  const seen: string[] = [];
  page.on('pageerror', (error) => seen.push(`throws: ${error.message}`));
  page.on('console', (line) => {
    if (line.type() === 'error') seen.push(`reports: ${line.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin)
      seen.push(`asks another origin: ${url.origin}`);
  });
  return seen;
}

/** From the first screen to the first question. */
export async function beginCheck(page: Page, url: string, spoken = english): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: spoken.start }).click();
}

/**
 * Answers the questions of the check from what is true of the person, in step with the engine: the page
 * on screen must be the page that the engine asks. Ends as soon as the answers mean an emergency, as the
 * screen does.
 */
export async function answerCheck(
  page: Page,
  truth: Facts<FactId>,
  hands: Hands = pointer(page),
  spoken: Spoken = english,
): Promise<void> {
  let facts: Facts<FactId> = {};
  while (true) {
    const asked = nextPage(asCase(facts), new Date().toISOString(), [triageGoal]);
    if (!asked) return;
    const shown = shownOf(asked);
    await page
      .getByRole('heading', { level: 1, name: titleOf(shown, spoken), exact: true })
      .waitFor();
    const answers: Facts<FactId> = Object.fromEntries(
      shown.facts.filter((id) => id in truth).map((id) => [id, truth[id] ?? null]),
    );
    for (const id of shown.facts) {
      await answerOne(hands, id, answers[id] ?? null, id in answers, spoken);
      facts = { ...facts, ...(id in answers && { [id]: answers[id] }) };
      if (isEmergency(facts)) return;
    }
    await noneOfThese(hands, shown.facts, answers, spoken);
    await hands.tap('button', spoken.goOn);
    facts = answerPage(facts, shown, answers);
  }
}

/** A question that stands after statements waits for them. */
function shownOf(asked: QuestionPage): QuestionPage {
  const [first] = asked.facts;
  if (first === undefined || !isStatement(first)) return asked;
  return { ...asked, facts: asked.facts.filter(isStatement) };
}

const isStatement = (id: FactId): boolean => vocabulary[id].kind === 'yes-no';

/** A page that is left with one statement asks for that one. */
const titleOf = ({ title, facts: [first, ...others] }: QuestionPage, spoken: Spoken): string =>
  first && others.length === 0 && isStatement(first) ? spoken.oneTitle : spoken.say(title);

const asCase = (facts: Facts<FactId>): PatientCase => ({
  region: 'US',
  facts,
  checkIns: [],
  doses: [],
  episodes: [],
});

const isEmergency = (facts: Facts<FactId>): boolean =>
  triage(caseFacts(asCase(facts), new Date().toISOString())).disposition === 'emergency';

/** Taps "none of these" where no statement of the page was answered. */
async function noneOfThese(
  hands: Hands,
  asked: readonly FactId[],
  answers: Facts<FactId>,
  spoken: Spoken,
) {
  const statements = asked.filter(isStatement);
  const touched = statements.some(
    (id) => answers[id] === true || (id in answers && answers[id] === null),
  );
  if (statements.length === 0 || touched) return;
  await hands.tap('checkbox', statements.length > 1 ? spoken.none : spoken.no);
}

async function answerOne(
  hands: Hands,
  id: FactId,
  value: Facts[string],
  given: boolean,
  { say, notSure }: Spoken,
) {
  const fact = vocabulary[id];
  invariant(value !== undefined, `no answer for ${id}`);
  if (fact.kind === 'yes-no') {
    if (value === true) await hands.tap('checkbox', say(fact.label));
    if (given && value === null) await hands.tap('button', `${notSure}: ${say(fact.label)}`);
  } else if (value === null) await hands.tap('button', `${notSure}: ${say(fact.question)}`);
  else if (fact.kind === 'choice')
    await hands.choose(say(fact.question), say(fact.options[String(value)] ?? ''));
  else if (fact.max === 10) await hands.choose(say(fact.question), String(value));
  else await hands.type(say(fact.question), String(value));
}

/** What axe finds on the page as it stands, one line each; best practices included. */
export async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
