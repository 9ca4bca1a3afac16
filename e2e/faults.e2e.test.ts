/** What goes wrong with a browser, a clock and a file: nothing is lost, it is said plainly, and help is still there. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { newPerson } from './app.ts';
import { backupOf, bringIn, easing } from './diaries.ts';
import { putRows, rowsIn } from './kept.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** Runs `work` as a new person, who has urgent help at the end of it, whatever happened. */
async function asPerson(
  work: (page: Page, person: BrowserContext) => Promise<void>,
  prepare?: (person: BrowserContext) => Promise<unknown>,
): Promise<void> {
  const person = await newPerson(stage.browser);
  await prepare?.(person);
  const page = await person.newPage();
  await work(page, person);
  await page.getByRole('link', { name: 'Get urgent help' }).click();
  await page.getByRole('link', { name: 'Call 911' }).waitFor();
  await person.close();
}

/** One tap; until it is written or refused, the page must not be left. */
async function logPain(page: Page, pain: number): Promise<void> {
  await page.goto(`${stage.url}/log`);
  await page.getByRole('button', { name: `Pain ${pain} of 10`, exact: true }).click();
  await page
    .getByText(/^(Saved\.|Saved\. Kept in this tab only\.)$/)
    .first()
    .waitFor();
}

const ratings = async (page: Page): Promise<readonly number[]> =>
  (await rowsIn(page))
    .map((row) => JSON.parse(row))
    .filter(({ type }) => type === 'check-in')
    .map(({ pain }) => pain);

const notice = (page: Page) =>
  page.getByRole('complementary', { name: 'Your entries are not being kept' });

describe('the browser', () => {
  it('has no space left: it goes on, says so, and makes up for it', async () => {
    await asPerson(async (page, person) => {
      await page.goto(`${stage.url}/log`);
      const devtools = await person.newCDPSession(page);
      const quota = { origin: stage.url };
      await devtools.send('Storage.overrideQuotaForOrigin', { ...quota, quotaSize: 1 });
      await logPain(page, 4);
      await notice(page).getByText('The device has no space left').waitFor();
      expect(await ratings(page)).toEqual([]);
      await devtools.send('Storage.overrideQuotaForOrigin', quota);
      await notice(page).getByRole('button', { name: 'Try again' }).click();
      await notice(page).waitFor({ state: 'detached' });
      expect(await ratings(page)).toEqual([4]);
    });
  });

  it('closes the page at the very tap: the entry is kept', async () => {
    await asPerson(async (page) => {
      await page.goto(`${stage.url}/log`);
      const button = page.getByRole('button', { name: 'Pain 4 of 10', exact: true });
      await button.evaluate((element: HTMLElement, elsewhere) => {
        element.click();
        window.location.assign(elsewhere);
      }, `${stage.url}/favicon.svg`);
      await page.waitForURL('**/favicon.svg');
      await page.goto(`${stage.url}/diary`);
      await page.getByText('Pain 4 of 10').first().waitFor();
      await expect.poll(() => ratings(page)).toEqual([4]);
    });
  });

  it('forbids storage, as some do in private: the check works all the same', async () => {
    await asPerson(
      async (page) => {
        await page.goto(stage.url);
        await notice(page).getByText('does not let Unknot save').waitFor();
        await page.getByRole('button', { name: 'My back has seized up' }).click();
        await page.getByRole('checkbox', { name: 'None of these' }).check();
        await page.getByRole('button', { name: 'Continue' }).click();
        await page.getByRole('heading', { level: 1, name: 'About the pain itself' }).waitFor();
      },
      (person) =>
        person.addInitScript(() => {
          const refuse = () => {
            throw new DOMException('denied', 'SecurityError');
          };
          IDBFactory.prototype.open = refuse;
          for (const name of ['localStorage', 'sessionStorage'])
            Object.defineProperty(globalThis, name, { get: refuse });
        }),
    );
  });

  it('cannot open what it has: nothing is deleted, and it is there when it can', async () => {
    await asPerson(async (page) => {
      await bringIn(page, stage.url, easing);
      const before = await rowsIn(page);
      await page.addInitScript(() => {
        const { open } = IDBFactory.prototype;
        IDBFactory.prototype.open = function broken(...given) {
          if (!sessionStorage.getItem('broken')) return open.apply(this, given);
          throw new DOMException('Internal error opening backing store', 'UnknownError');
        };
      });
      await page.evaluate(() => sessionStorage.setItem('broken', 'yes'));
      await page.goto(`${stage.url}/data`);
      await notice(page).getByText('could not be opened just now').waitFor();
      await page.evaluate(() => sessionStorage.removeItem('broken'));
      await notice(page).getByRole('button', { name: 'Try again' }).click();
      await notice(page).waitFor({ state: 'detached' });
      await page.getByText(`${before.length} entries are kept.`).waitFor();
      expect(await rowsIn(page)).toEqual(before);
    });
  });

  it('has damaged some rows: the others are read, and these are left as they are', async () => {
    await asPerson(async (page) => {
      await logPain(page, 4);
      await expect.poll(() => ratings(page)).toEqual([4]);
      await putRows(page, [{ id: 'x1', v: 1, at: 'never' }, { id: 'x2' }]);
      await page.goto(`${stage.url}/data`);
      await page
        .getByText('2 saved entries could not be read. They are left as they are.')
        .waitFor();
      await page.getByText('1 entry is kept.').waitFor();
      expect(await rowsIn(page)).toHaveLength(3);
    });
  });
});

describe('another version', () => {
  it('of before: all it kept is there', async () => {
    await asPerson(async (page) => {
      await page.goto(`${stage.url}/healthz`);
      await putRows(
        page,
        [{ v: 1, id: 'old', at: '2026-01-01T10:00:00Z', type: 'check-started' }],
        1,
      );
      await page.goto(`${stage.url}/data`);
      await page.getByText('1 entry is kept.').waitFor();
      expect(await rowsIn(page, { store: 'lock' })).toEqual([]);
    });
  });

  it('to come, in its entries: they are kept, carried through a backup, and it is said', async () => {
    await asPerson(async (page) => {
      const newer = {
        v: 2,
        id: 'n1',
        at: '2026-01-01T10:00:00Z',
        type: 'mood',
        deep: { blue: [1] },
      };
      await logPain(page, 4);
      await expect.poll(() => ratings(page)).toEqual([4]);
      await putRows(page, [newer]);
      await page.goto(`${stage.url}/data`);
      await page.getByText('1 entry was written by a newer Unknot. It is kept').waitFor();
      const file = await savedBackup(page);
      expect(JSON.parse(file).events).toContainEqual(newer);
    });
  });

  it('to come, in its database: nothing is touched, and it is said', async () => {
    await asPerson(async (page) => {
      await page.goto(`${stage.url}/healthz`);
      await putRows(
        page,
        [{ v: 1, id: 'new', at: '2026-01-01T10:00:00Z', type: 'check-started' }],
        99,
      );
      await page.goto(stage.url);
      await notice(page).getByText('A newer Unknot has kept your entries here').waitFor();
      expect(await rowsIn(page)).toHaveLength(1);
    });
  });
});

describe('a tab', () => {
  it('is killed in the middle of a session: it goes on where it was', async () => {
    await asPerson(async (page, person) => {
      const begun = {
        level: 1,
        load: 1,
        painBefore: 3,
        warmUp: ['march'],
        movements: ['wall-slide', 'supported-lean'],
      };
      const id = `told-${easing.length}`;
      const other = await person.newPage();
      await bringIn(other, stage.url, [
        ...easing,
        [0.05, 'session-begun', begun],
        [0.03, 'session-step', { session: id, step: 'march' }],
      ]);
      await other.goto(`${stage.url}/move/session`);
      const title = await other.locator('main:not([aria-busy="true"]) h1').textContent();
      await other.close();
      await page.goto(`${stage.url}/move`);
      await page.getByText('Go on with your session').first().waitFor();
      await page.goto(`${stage.url}/move/session`);
      await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
    });
  });

  it('stands beside another: both see what either writes, and nothing is lost', async () => {
    await asPerson(async (page, person) => {
      const other = await person.newPage();
      await Promise.all([page, other].map((tab) => tab.goto(`${stage.url}/data`)));
      await logPain(other, 6);
      await page.getByText('1 entry is kept.').waitFor();
      await Promise.all([logPain(page, 3), logPain(other, 8)]);
      await expect.poll(async () => [...(await ratings(page))].sort()).toEqual([3, 6, 8]);
      for (const tab of [page, other]) {
        await tab.goto(`${stage.url}/data`);
        await tab.getByText('3 entries are kept.').waitFor();
      }
    });
  });
});

describe('the clock', () => {
  it('is set forward and back: every entry stays, and the doubt is said', async () => {
    await asPerson(async (page) => {
      await page.clock.install({ time: '2026-11-22T10:00:00Z' });
      await logPain(page, 4);
      await page.clock.setSystemTime('2028-01-01T10:00:00Z');
      await logPain(page, 5);
      await page.goto(stage.url);
      await page.clock.setSystemTime('2026-11-22T11:00:00Z');
      await logPain(page, 6);
      await expect.poll(async () => [...(await ratings(page))].sort()).toEqual([4, 5, 6]);
      await page.goto(`${stage.url}/data`);
      await page.getByText('Some entries are dated later than now').waitFor();
    });
  });
});

describe('a backup file', () => {
  const whole = backupOf(easing, '2026-11-22T10:00:00Z');
  const lines = whole.split('\n').length;

  it.each([
    ['of another program', '{"format":"pain-log","events":[]}', 'not an Unknot diary'],
    ['that is a picture', '\u0089PNG\r\n', 'cannot read this file'],
    [
      'of a newer Unknot',
      whole.replace('"formatVersion": 1', '"formatVersion": 2'),
      'A newer Unknot saved this file',
    ],
    ['that was cut short', whole.slice(0, whole.length / 2), 'The file ends too soon'],
    ['with a changed byte', whole.replace('"pain":7', '"pain":8'), 'changed or damaged'],
    [
      'with a broken line',
      whole
        .split('\n')
        .with(lines - 9, '{"id":')
        .join('\n'),
      'cannot be read',
    ],
  ])('%s changes nothing by itself, and says what it is', async (_, text, words) => {
    await asPerson(async (page) => {
      await logPain(page, 4);
      await expect.poll(() => ratings(page)).toEqual([4]);
      await page.goto(`${stage.url}/data`);
      await page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await page.getByRole('status').getByText(words).waitFor();
      expect(await ratings(page)).toEqual([4]);
    });
  });
});

async function savedBackup(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup file' }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
