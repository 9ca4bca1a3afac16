/// <reference types="vite/client" />
/** Urgency is said in words, and every level looks different without its colour. */
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { CareCard, type CareLevel } from './care-card.tsx';

const LEVELS = ['emergency', 'urgent', 'routine', 'self-care'] as const;

function markup(level: CareLevel): string {
  return renderToStaticMarkup(<CareCard level={level} heading="What to do" />);
}

describe('CareCard', () => {
  it.each([
    ['emergency', 'Emergency, now'],
    ['urgent', 'Urgent, today'],
    ['routine', 'Soon, not urgent'],
    ['self-care', 'Care at home'],
  ] as const)('%s begins its heading with "%s"', (level, words) => {
    const heading = markup(level).match(/<h2[^>]*>(.*?)<\/h2>/)?.[1];
    expect(heading?.replace(/<[^>]+>/g, '')).toBe(`${words}: What to do`);
  });

  it('gives each level an icon with an outline of its own', () => {
    const outlines = LEVELS.map((level) => markup(level).match(/ d="([^"]+)"/)?.[1]);
    expect(new Set(outlines).size).toBe(LEVELS.length);
  });

  it('is a region named by its heading', () => {
    const html = markup('urgent');
    const id = html.match(/<section[^>]*aria-labelledby="([^"]+)"/)?.[1];
    expect(html).toContain(`<h2 id="${id}"`);
  });
});
