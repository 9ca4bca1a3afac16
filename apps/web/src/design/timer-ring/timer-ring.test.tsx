/// <reference types="vite/client" />
/** What the timer shows and says. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TimerRing } from './timer-ring.tsx';

const START = Date.UTC(2026, 10, 22, 2, 10);

function markup(endsAt: number | null, now = START): string {
  return renderToStaticMarkup(
    <TimerRing
      minutes={20}
      label="Heat"
      endsAt={endsAt}
      now={now}
      onStart={() => undefined}
      onStop={() => undefined}
    />,
  );
}

const shown = (html: string) => html.match(/role="timer"[^>]*>([^<]*)</)?.[1];
const said = (html: string) => html.match(/role="status">([^<]*)</)?.[1];

describe('TimerRing', () => {
  it.each([
    ['not started', null, '20:00', ''],
    ['just started', 20 * 60_000, '20:00', 'Heat: 20 minutes left.'],
    ['in its eighth minute', 7 * 60_000 + 29_400, '7:30', 'Heat: 8 minutes left.'],
    ['in its last minute', 59_000, '0:59', 'Heat: 1 minute left.'],
    ['over', 0, '0:00', 'Heat: time is up.'],
    ['long over', -90_000, '0:00', 'Heat: time is up.'],
  ])('%s', (_, left, time, words) => {
    const html = markup(left === null ? null : START + left);
    expect(shown(html)).toBe(time);
    expect(said(html)).toBe(words);
  });

  it('says the same within a minute, so that nobody hears the seconds', () => {
    const endsAt = START + 5 * 60_000;
    expect(said(markup(endsAt, START + 1000))).toBe(said(markup(endsAt, START + 59_000)));
    expect(said(markup(endsAt, START + 60_000))).not.toBe(said(markup(endsAt, START + 59_000)));
  });
});
