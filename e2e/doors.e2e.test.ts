/** The third door: the cases of vignettes/doors.json, answered on screen, come out as everywhere else. */
import { readFileSync } from 'node:fs';
import { type FactId, type RuleId, rules } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';

import { describe, expect, it } from 'vitest';
import { answerCheck, beginCheck, newPerson, watch } from './app.ts';
import { setStage } from './stage.ts';

interface Door {
  readonly name: string;
  readonly case: { readonly region: 'US'; readonly facts: Facts<FactId> };
  readonly expect: {
    readonly disposition: string;
    readonly within: string | null;
    readonly reasons: readonly RuleId[];
  };
}

const doors: readonly Door[] = JSON.parse(
  readFileSync(new URL('../vignettes/doors.json', import.meta.url), 'utf8'),
);

/** What the answer screen says for each answer of the engine. */
const HEADINGS: Readonly<Record<string, string>> = {
  'emergency now': 'Call an ambulance now',
  'urgent today': 'Get medical advice today',
  'routine 3-days': 'See a doctor within 3 days',
  'routine 2-weeks': 'See a doctor within 2 weeks',
  'self-care null': 'You can look after this yourself for now',
};

const stage = setStage();

describe('on screen', () => {
  it.each(doors.filter((door) => door.expect.disposition !== 'undecided'))(
    '$name',
    async (door) => {
      const person = await newPerson(stage.browser);
      const page = await person.newPage();
      const trouble = watch(page, stage.url);
      await beginCheck(page, stage.url);
      await answerCheck(page, door.case.facts);
      const { disposition, within, reasons } = door.expect;
      await page
        .getByRole('heading', { name: HEADINGS[`${disposition} ${within}`] ?? '' })
        .waitFor();
      const why = page.getByText('Why', { exact: true }).filter({ visible: true });
      if (reasons.length > 0) await why.first().click();
      for (const id of reasons) {
        const suspect = rules.find((rule) => rule.id === id)?.suspect ?? '';
        await expect
          .poll(() =>
            page.getByText(suspect.slice(1)).filter({ visible: true }).first().isVisible(),
          )
          .toBe(true);
      }
      expect(trouble).toEqual([]);
      await person.close();
    },
  );

  it('says that it cannot say yet when the person stops early', async () => {
    const person = await newPerson(stage.browser);
    const page = await person.newPage();
    await beginCheck(page, stage.url);
    await page.getByRole('link', { name: 'Stop here and see the answer so far' }).click();
    await page.getByRole('heading', { name: 'We cannot say yet' }).waitFor();
    await person.close();
  });
});
