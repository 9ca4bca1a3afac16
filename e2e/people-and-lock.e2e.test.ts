/** Several people on one device, and a diary that a passphrase locks. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriers, newPerson } from './app.ts';
import { bringIn, fresh } from './diaries.ts';
import { rowsIn } from './kept.ts';
import { setStage } from './stage.ts';

const PASSPHRASE = 'a calm wave at the sea';

const stage = setStage();

async function logPain(page: Page, pain: number): Promise<void> {
  await page.goto(`${stage.url}/log`);
  await page.getByRole('button', { name: `Pain ${pain} of 10`, exact: true }).click();
  await page.getByText('Saved.', { exact: true }).first().waitFor();
}

async function addPerson(page: Page, name: string): Promise<void> {
  await page.goto(`${stage.url}/people/new`);
  await page.getByRole('textbox', { name: 'Name or nickname' }).fill(name);
  await page.getByRole('button', { name: 'Add and open the diary' }).click();
  await page.getByRole('navigation', { name: 'People' }).getByText(`Diary of ${name}`).waitFor();
}

const entryCount = async (page: Page, sentence: string): Promise<void> => {
  await page.goto(`${stage.url}/data`);
  await page.getByText(sentence).waitFor();
};

async function typePassphrase(page: Page, passphrase: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase);
  await page.getByRole('button', { name: 'Open the diary' }).click();
}

async function lock(page: Page): Promise<void> {
  await page.goto(`${stage.url}/lock`);
  await page.getByText('this diary cannot be opened again by anybody').waitFor();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same once more').fill(PASSPHRASE);
  await page.getByRole('button', { name: 'Lock this diary' }).click();
  await page.getByText('From now on the diary opens with this passphrase only').waitFor();
}

describe('a carer', () => {
  it('keeps two diaries apart, sees whose is open, and changes in two taps', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await logPain(page, 3);
    await addPerson(page, 'Grandma');
    await logPain(page, 8);
    const hers = (await person.storageState()).origins[0]?.localStorage ?? [];
    const id = hers.find(({ name }) => name === 'unknot-person')?.value ?? '';
    expect((await rowsIn(page)).join()).not.toContain('"pain":8');
    expect((await rowsIn(page, { database: `unknot-${id}` })).join()).not.toContain('"pain":3');
    await page.getByRole('link', { name: /Diary of Grandma/ }).click();
    await page.getByRole('button', { name: 'Open my diary' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Open my diary' }).click();
    await page.getByRole('link', { name: /My diary/ }).waitFor();
    await entryCount(page, '1 entry is kept.');
    await person.close();
  });

  it('answers for her, and is not asked at every check who answers', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await addPerson(page, 'Grandma');
    await page.getByRole('button', { name: 'My back has seized up' }).click();
    await page.getByRole('checkbox', { name: 'None of these' }).waitFor();
    const [, id] = await databases(page);
    await expect
      .poll(async () => (await rowsIn(page, { database: id ?? '' })).join())
      .toContain('"reporter":"carer-of-able"');
    await person.close();
  });

  it('has a tab for each, and neither hears of the other', async () => {
    const person = await newPerson(stage.browser);
    const [mine, hers] = [await person.newPage(), await person.newPage()];
    await mine.goto(`${stage.url}/data`);
    await addPerson(hers, 'Grandma');
    await mine.getByRole('link', { name: /My diary/ }).waitFor();
    await logPain(hers, 8);
    await mine.reload();
    await mine.getByRole('link', { name: /My diary/ }).waitFor();
    await entryCount(mine, '0 entries are kept.');
    await person.close();
  });

  it('is warned before a backup of one goes into the diary of the other', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await addPerson(page, 'Grandma');
    await logPain(page, 8);
    const file = await saveBackup(page);
    expect(file.name).toMatch(/^unknot-grandma-/);
    await page.getByRole('link', { name: /Diary of Grandma/ }).click();
    await page.getByRole('button', { name: 'Open my diary' }).click();
    await page.getByRole('link', { name: /My diary/ }).waitFor();
    await chooseFile(page, file.text);
    await page.getByText('Entries of two people must not be mixed').waitFor();
    await page.getByRole('link', { name: 'Go to the people' }).click();
    await entryCount(page, '0 entries are kept.');
    await person.close();
  });

  it('deletes one diary for good, and the other stays', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await logPain(page, 3);
    await addPerson(page, 'Grandma');
    await page.goto(`${stage.url}/data`);
    await page.getByRole('button', { name: 'Delete the diary of Grandma' }).click();
    await page.getByRole('button', { name: 'Save a backup before' }).waitFor();
    await page.getByRole('button', { name: 'Yes, delete this diary' }).click();
    await page.waitForURL(`${stage.url}/`);
    await entryCount(page, '1 entry is kept.');
    expect(await databases(page)).toEqual(['unknot', 'unknot-people']);
    await person.close();
  });
});

describe('a locked diary', () => {
  it('shows and leaves nothing in clear, and opens with its passphrase', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await bringIn(page, stage.url, fresh);
    await logPain(page, 7);
    await lock(page);
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByText('Type the passphrase to open it.').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await clearTrace(page)).not.toMatch(/check-in|facts-answered|"pain"/);
    for (const path of ['/diary', '/medicines', '/data', '/profile', '/settings', '/relief']) {
      await page.goto(stage.url + path);
      await page.getByText('Type the passphrase to open it.').waitFor();
    }
    await typePassphrase(page, 'another passphrase');
    await page.getByText('That is not the passphrase.').waitFor();
    await typePassphrase(page, PASSPHRASE);
    await page.getByText('Type the passphrase to open it.').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await person.close();
  });

  it('lets the danger check and urgent help through, and takes the answers in later', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await logPain(page, 7);
    await lock(page);
    await page.getByRole('button', { name: 'Lock it now' }).click();
    await page.getByRole('link', { name: 'Get urgent help' }).click();
    await page.getByRole('link', { name: 'Call 911' }).waitFor();
    await page.goto(stage.url);
    await page.getByRole('button', { name: 'Is it dangerous? Check without opening' }).click();
    await page.getByText('The diary is still locked.').waitFor();
    await page.getByRole('checkbox', { name: /tearing or ripping/ }).click();
    await page.getByRole('link', { name: /Call 911/ }).waitFor();
    await expect.poll(() => rowsIn(page, { store: 'inbox' })).not.toEqual([]);
    expect(await clearTrace(page)).not.toMatch(/facts-answered|tearing/);
    await page.goto(stage.url);
    await typePassphrase(page, PASSPHRASE);
    await page
      .getByRole('link', { name: /Call 911/ })
      .first()
      .waitFor();
    await expect.poll(() => rowsIn(page, { store: 'inbox' })).toEqual([]);
    await person.close();
  });

  it('locks by itself when the app was away', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await page.clock.install();
    await logPain(page, 7);
    await lock(page);
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await page.clock.fastForward('05:01');
    await page.getByText('Type the passphrase to open it.').waitFor();
    await person.close();
  });

  it('saves a backup that only the passphrase opens, wiped and brought back', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await logPain(page, 7);
    await lock(page);
    await page.goto(`${stage.url}/data`);
    // The diary is locked again by the new page.
    await typePassphrase(page, PASSPHRASE);
    await page.getByLabel('Passphrase of this diary').fill(PASSPHRASE);
    const file = await saveBackup(page, false);
    expect(file.text).not.toContain('check-in');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete everything' }).click();
    await page.getByText('Everything is deleted.').waitFor();
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await chooseFile(page, file.text);
    await page.getByRole('textbox', { name: 'Passphrase' }).fill('another passphrase');
    await page.getByRole('button', { name: 'Open the file' }).click();
    await page.getByText('That is not the passphrase of this file.').waitFor();
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Open the file' }).click();
    await page.getByRole('button', { name: 'Add them' }).click();
    await expect.poll(async () => (await rowsIn(page)).join()).toContain('"pain":7');
    await person.close();
  });
});

async function saveBackup(page: Page, go = true) {
  if (go) await page.goto(`${stage.url}/data`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

async function chooseFile(page: Page, text: string): Promise<void> {
  await page.goto(`${stage.url}/data`);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

const databases = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name = '' }) => name).sort((a, b) => (a < b ? -1 : 1)),
  );

/** Everything that is left in the browser, as far as it can be read without the passphrase. */
async function clearTrace(page: Page): Promise<string> {
  const rows = await Promise.all(
    ['events', 'inbox', 'lock'].map((store) => rowsIn(page, { store })),
  );
  const copies = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  return `${rows.flat().join()} ${copies}`;
}
