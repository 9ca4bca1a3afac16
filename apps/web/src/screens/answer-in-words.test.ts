import { foldDiary, logOf } from '@unknot/diary';
import { ordinaryStrain } from '@unknot/knowledge';
import { expect, it, vi } from 'vitest';
import { presentOf } from '../app/use-today.ts';
import { answerInWords } from './answer-in-words.ts';

vi.stubGlobal('navigator', { languages: ['en-GB'] });

const AT = '2026-11-22T08:00:00.000Z';

const textFor = (facts: object) => {
  const events = [
    { v: 1, id: 'a', at: AT, type: 'check-started' },
    { v: 1, id: 'b', at: AT, type: 'facts-answered', answers: { ...ordinaryStrain, ...facts } },
  ];
  return answerInWords(presentOf(foldDiary(logOf(events), { defaultRegion: 'UK' }), AT));
};

it('says what to do, that nothing was found, and whom to call for which signs', () => {
  const text = textFor({});
  expect(text).toMatch(/^You can look after this yourself for now\.\n/);
  expect(text).toContain('None of the danger signs we asked about was true.');
  expect(text).toContain('Call 999 if one of these begins:\n- ');
  expect(text).toMatch(/Look for them on Monday,? 23 November at .+, even if all seems well\./);
});

it('says why, and by when, in the words of the answers', () => {
  const text = textFor({ 'days-since-onset': 50 });
  expect(text).toMatch(/^See a doctor within 3 days\.\n/);
  expect(text).toMatch(/By \w+,? 25 November\./);
  expect(text).toContain('Because you said:\n- ');
});

it('names every planned look after a sudden, strong pain', () => {
  const text = textFor({ 'pain-now': 8, 'days-since-onset': 0 });
  expect(text).toMatch(/Look for them on Sunday.+, on Sunday.+ and on Monday.+, even/);
});
