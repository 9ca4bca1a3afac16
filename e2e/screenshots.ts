/** Takes the pictures of the README from the built app: `npm run screenshots`. */
import { fileURLToPath } from 'node:url';
import { ordinaryStrain } from '@unknot/knowledge';
import { answerCheck, beginCheck, newPerson, startApp } from './app.ts';
import { launchBrowser } from './browser.ts';

const FOLDER = fileURLToPath(new URL('../docs/images/', import.meta.url));

const [app, browser] = await Promise.all([startApp(), launchBrowser()]);
try {
  const person = await newPerson(browser, { colorScheme: 'dark', reducedMotion: 'reduce' });
  const page = await person.newPage();
  const take = async (name: string) => {
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: `${FOLDER}${name}.png` });
  };
  await page.goto(app.url);
  await page.getByRole('button', { name: 'My back has seized up' }).waitFor();
  await take('first');
  await beginCheck(page, app.url);
  await page.getByRole('heading', { level: 1, name: 'Do you have any of these?' }).waitFor();
  await take('question');
  await answerCheck(page, ordinaryStrain);
  await page.getByRole('heading', { name: 'You can look after this yourself for now' }).waitFor();
  await take('answer');
} finally {
  await browser.close();
  await app.stop();
}
