/** What a person does with the app in the course of weeks, whatever the language it speaks. */
import { type FactId, ordinaryStrain, facts as vocabulary } from '@unknot/knowledge';
import { addHours, type Facts, invariant } from '@unknot/logic';
import type { Page } from 'playwright-core';
import type { Spoken } from './spoken.ts';

const MOST_PAGES = 60;
const MOST_TAPS = 400;
/** Longer than any step or rest takes. */
const SECONDS_OF_A_STEP = 400_000;

export class Life {
  readonly #page: Page;
  readonly #url: string;
  readonly #spoken: Spoken;
  readonly #start: string;

  constructor(page: Page, url: string, spoken: Spoken, start: string) {
    this.#page = page;
    this.#url = url;
    this.#spoken = spoken;
    this.#start = start;
  }

  /** Opens a screen. */
  async go(path: string): Promise<void> {
    await this.#page.goto(`${this.#url}${path}`);
    await this.#page.getByRole('heading', { level: 1 }).waitFor();
  }

  /** It is now so many hours after the beginning of the story. */
  async at(hours: number): Promise<void> {
    await this.#page.clock.setSystemTime(addHours(this.#start, hours));
  }

  /** The heading of the screen, once it is there. */
  async title(): Promise<string | null> {
    await this.#page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
    return this.#page.getByRole('heading', { level: 1 }).textContent();
  }

  /** The large button at the bottom of the screen. */
  async mainAction(): Promise<void> {
    await this.#page.locator('footer').locator('button, a').first().click();
  }

  /** Answers every page of questions until there is none; what is not in `truth` is not true of this person. */
  async answer(truth: Facts<FactId> = ordinaryStrain): Promise<void> {
    const form = this.#page.locator('main form fieldset, main form input[type="text"]').first();
    for (let pages = 0; pages < MOST_PAGES; pages += 1) {
      await this.#page.getByRole('heading', { level: 1 }).waitFor();
      await this.#page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
      if ((await form.count()) === 0) return;
      await this.#answerPage(truth);
    }
    throw new Error('the questions do not end');
  }

  async #answerPage(truth: Facts<FactId>): Promise<void> {
    const form = this.#page.locator('main form');
    const said = (await form.textContent()) ?? '';
    for (const id of Object.keys(vocabulary) as FactId[]) {
      const fact = vocabulary[id];
      const shown = this.#spoken.say(fact.kind === 'yes-no' ? fact.label : fact.question);
      if (said.includes(shown)) await this.#answerOne(id, shown, truth[id]);
    }
    const boxes = form.getByRole('checkbox');
    const ticked = await form.locator('input[type="checkbox"]:checked').count();
    if ((await boxes.count()) > 0 && ticked === 0) await boxes.last().check({ force: true });
    await this.#page.getByRole('button', { name: this.#spoken.goOn, exact: true }).click();
    await this.#page.waitForFunction(
      (before) => document.querySelector('main form')?.textContent !== before,
      said,
    );
  }

  async #answerOne(id: FactId, shown: string, value: Facts[string]): Promise<void> {
    const form = this.#page.locator('main form');
    const fact = vocabulary[id];
    if (fact.kind === 'yes-no') {
      const box = form.getByRole('checkbox', { name: shown, exact: true });
      if (value === true && (await box.count()) > 0) await box.check({ force: true });
      return;
    }
    const group = form.getByRole('group', { name: shown });
    if ((await group.count()) > 0) {
      invariant(value !== undefined && value !== null, `no answer for ${id}`);
      const option =
        fact.kind === 'choice'
          ? this.#spoken.say(fact.options[String(value)] ?? '')
          : String(value);
      const names = new RegExp(
        `^${option.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`,
        'u',
      );
      await group.getByRole('radio', { name: names }).first().check({ force: true });
      return;
    }
    const field = form.getByRole('textbox', { name: shown });
    if ((await field.count()) === 0) return;
    if (value !== undefined && value !== null) await field.fill(String(value));
    else
      await this.#page.getByRole('button', { name: `${this.#spoken.notSure}: ${shown}` }).click();
  }

  /** Something changed: the danger check once more, with what is true now. */
  async checkAgain(truth: Facts<FactId>): Promise<void> {
    await this.go('/');
    await this.#page.locator('main button').first().click();
    await this.answer(truth);
    await this.#page.waitForURL('**/answer');
  }

  /** One tap on a number, at so many hours after the beginning. */
  async logPain(hours: number, pain: number): Promise<void> {
    await this.at(hours);
    await this.go('/log');
    await this.#page.locator('main fieldset button').nth(pain).click();
    await this.#page.locator('footer a[href^="/log/"]').waitFor();
  }

  /** What the app answers to "may I take this now?". */
  async answerOn(pack: string): Promise<string> {
    await this.go(`/medicines/${pack}`);
    return this.#page
      .locator('main [role="status"] strong')
      .first()
      .textContent()
      .then((text) => text ?? '');
  }

  /** Logs one or two tablets of a pack. */
  async take(pack: string, tablets: 1 | 2): Promise<void> {
    await this.go(`/medicines/${pack}`);
    await this.#page
      .locator('main section button')
      .nth(tablets - 1)
      .click();
    await this.#page.locator('p[role="status"]:not(:empty)').last().waitFor();
  }

  /** A whole session: the pain before, each step to its end, the pain half way and after. */
  async playSession(pain: number): Promise<void> {
    await this.#rate(pain);
    for (let taps = 0; taps < MOST_TAPS; taps += 1) {
      if (this.#page.url().includes('done=')) return;
      const scales = await this.#page.locator('main fieldset').count();
      for (let scale = 0; scale < scales; scale += 1) await this.#rate(pain, scale);
      await this.mainAction();
      await this.#page.clock.runFor(SECONDS_OF_A_STEP);
    }
    throw new Error('the session does not end');
  }

  async #rate(pain: number, scale = 0): Promise<void> {
    // A click, not a check: the first number leads on at once.
    const radio = this.#page.locator('main fieldset').nth(scale).getByRole('radio').nth(pain);
    await radio.click({ force: true });
  }

  /** Every entry that the browser holds. */
  entryCount(): Promise<number> {
    return this.#page.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('unknot');
        opening.onsuccess = () => done(opening.result);
        opening.onerror = () => failed(opening.error);
      });
      const counting = database.transaction('events').objectStore('events').count();
      const count = await new Promise<number>((done) => {
        counting.onsuccess = () => done(counting.result);
      });
      database.close();
      return count;
    });
  }

  /** Saves a backup; the path of the file. */
  async backUp(): Promise<string> {
    await this.go('/data');
    const saving = this.#page.waitForEvent('download');
    await this.#page.getByRole('button', { name: this.#spoken.backup, exact: true }).click();
    return (await saving).path();
  }

  async eraseAll(): Promise<void> {
    await this.go('/data');
    await this.#page.getByRole('button', { name: this.#spoken.erase, exact: true }).click();
    await this.#page.getByRole('button', { name: this.#spoken.eraseYes, exact: true }).click();
    await this.#page.getByText(this.#spoken.erased).waitFor();
  }

  async restore(file: string): Promise<void> {
    await this.go('/data');
    await this.#page.locator('input[type="file"]').first().setInputFiles(file);
    const add = this.#page.getByRole('button', { name: this.#spoken.restore, exact: true });
    await add.click();
    await add.waitFor({ state: 'detached' });
  }
}
