import { describe, expect, it } from 'vitest';
import { type SearchedPage, searchPages } from './search.ts';

const pages: readonly SearchedPage[] = [
  {
    id: 'heat',
    title: 'Heat and cold',
    summary: 'Warmth often eases a tight back.',
    sentences: ['A warm pad for 20 minutes.', 'No heat on numb skin.'],
  },
  {
    id: 'discs',
    title: 'Discs',
    summary: 'A disc does not slip.',
    sentences: ['Most backs hold worn discs.', 'Bodies heal.'],
  },
  {
    id: 'es',
    title: 'Dolor de músculos',
    summary: 'Qué hacer con la espalda.',
    sentences: ['El calor alivia.'],
  },
];
const found = (query: string) => searchPages(query, pages).map(({ id }) => id);

describe('searchPages', () => {
  it.each([
    ['heat', ['heat']],
    ['HEAT', ['heat']],
    ['hea', ['heat', 'discs']],
    ['disc', ['discs']],
    ['slipped discs', ['discs']],
    ['body', ['discs']],
    ['musculo', ['es']],
    ['Músculos', ['es']],
    ['dolores', ['es']],
    ['is a disc', ['discs']],
    ['zebra', []],
    ['', []],
    [' ?! ', []],
  ])('%j finds %j', (query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it('puts the title before a mention', () => {
    expect(found('back')).toEqual(['heat', 'discs']);
    const cold = searchPages('cold', [
      { id: 'a', title: 'A', summary: '', sentences: ['Not in the cold.'] },
      { id: 'b', title: 'Cold', summary: '', sentences: [] },
    ]);
    expect(cold.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('lets a rare word weigh more than a common one', () => {
    const said = (id: string, text: string) => ({ id, title: '', summary: text, sentences: [] });
    const three = [said('a', 'back'), said('b', 'back'), said('c', 'numb')];
    expect(searchPages('back numb', three).map(({ id }) => id)).toEqual(['c']);
  });

  it('shows the sentence that fits best', () => {
    expect(searchPages('numb', pages)[0]?.line).toBe('No heat on numb skin.');
    expect(searchPages('tight', pages)[0]?.line).toBe('Warmth often eases a tight back.');
  });
});
