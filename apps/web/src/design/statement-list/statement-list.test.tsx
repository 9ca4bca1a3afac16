/// <reference types="vite/client" />
/** What a screen reader finds in a list of statements. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { StatementList } from './statement-list.tsx';

function markup(
  answers: Readonly<Record<string, boolean | null | undefined>>,
  noneChosen = false,
): string {
  return renderToStaticMarkup(
    <StatementList
      legend="Any of these?"
      statements={[
        { id: 'numb', label: 'Numb legs' },
        { id: 'fever', label: 'Fever', help: '38 degrees or more.' },
      ]}
      answers={answers}
      onAnswer={() => undefined}
      noneLabel="None of these"
      noneChosen={noneChosen}
      onNone={() => undefined}
      notSureLabel="Not sure"
    />,
  );
}

const checkboxes = (html: string) => html.match(/<input[^>]*type="checkbox"[^>]*>/g) ?? [];

describe('StatementList', () => {
  it('is a fieldset with a legend and a native checkbox for each statement and for none', () => {
    const html = markup({});
    expect(html).toMatch(/^<fieldset><legend[^>]*>Any of these\?<\/legend>/);
    expect(checkboxes(html)).toHaveLength(3);
    expect(html).not.toContain('checked');
  });

  it.each([
    [{ numb: true }, 1, ['false', 'false']],
    [{ numb: null }, 0, ['true', 'false']],
    [{ numb: false, fever: null }, 0, ['false', 'true']],
  ])('shows the answers %j', (answers, checked, pressed) => {
    const html = markup(answers);
    expect(checkboxes(html).filter((box) => box.includes('checked'))).toHaveLength(checked);
    expect([...html.matchAll(/aria-pressed="(\w+)"/g)].map((match) => match[1])).toEqual(pressed);
  });

  it('ticks none of these', () => {
    expect(checkboxes(markup({}, true)).at(-1)).toContain('checked');
  });

  it('names each "not sure" after its statement', () => {
    expect(markup({})).toContain('aria-label="Not sure: Fever"');
  });

  it('describes a statement by its help', () => {
    const html = markup({});
    const id = html.match(/aria-describedby="([^"]+)"/)?.[1];
    expect(html).toContain(`id="${id}"`);
    expect(html.split(`id="${id}"`)[1]).toMatch(/^[^>]*>38 degrees or more\./);
  });
});
