/** The colours keep their promise: everything written or drawn stands out from its ground, by day and by night. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = ReadonlyMap<string, string>;

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const dark = colorsAfter(':root {');
const lightBySystem = colorsAfter(':root:not([data-theme="dark"]) {');
const lightByHand = colorsAfter(':root[data-theme="light"] {');

/** Text and what it stands on: WCAG 1.4.6 asks for 7 to 1. */
const READING = [
  ...['ground', 'surface', 'raised', 'accent-surface'].map((ground) => ['text', ground] as const),
  ...['ground', 'surface', 'raised', 'accent-surface'].map(
    (ground) => ['text-soft', ground] as const,
  ),
  ...['emergency', 'urgent', 'routine'].flatMap(
    (level) =>
      [
        [`on-${level}`, level],
        ['text', `${level}-surface`],
        ['text-soft', `${level}-surface`],
      ] as const,
  ),
  ['on-accent', 'accent'],
  ['accent', 'ground'],
  ['accent', 'surface'],
  ['ground', 'text'],
] as const;

/** Short or large words in a colour: WCAG 1.4.3 asks for 4.5 to 1. */
const WORDS = [
  ['accent', 'raised'],
  ['accent', 'accent-surface'],
  ...['emergency', 'urgent', 'routine'].map((level) => ['accent', `${level}-surface`] as const),
] as const;

/** Lines, borders and rings that carry meaning: WCAG 1.4.11 asks for 3 to 1. */
const LINES = [
  ...['ground', 'surface', 'raised'].flatMap((ground) =>
    ['edge', 'thread', 'accent', 'focus'].map((line) => [line, ground] as const),
  ),
  ['edge', 'accent-surface'],
  ['focus', 'accent-surface'],
  ...['emergency', 'urgent', 'routine'].flatMap(
    (level) =>
      [
        [`${level}-edge`, 'ground'],
        [`${level}-edge`, `${level}-surface`],
        ['focus', `${level}-surface`],
        ['edge', `${level}-surface`],
        ['thread', `${level}-surface`],
      ] as const,
  ),
] as const;

describe.each([
  ['dark', dark],
  ['light', lightBySystem],
])('%s theme', (_, theme) => {
  it.each(READING)('%s on %s reads at 7 to 1', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(7);
  });

  it.each(WORDS)('%s on %s reads at 4.5 to 1', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)('%s on %s shows at 3 to 1', (front, back) => {
    expect(contrast(theme, front, back)).toBeGreaterThanOrEqual(3);
  });
});

it('has one light theme, whether the system or the person asks for it', () => {
  expect([...lightByHand]).toEqual([...lightBySystem]);
});

it('gives every colour in both themes', () => {
  expect([...lightBySystem.keys()]).toEqual([...dark.keys()]);
});

it('knows the contrast of black on white', () => {
  const known = new Map([
    ['ink', '#000000'],
    ['paper', '#ffffff'],
  ]);
  expect(contrast(known, 'ink', 'paper')).toBeCloseTo(21, 5);
});

/** The colours of the block that opens with `opening`. */
function colorsAfter(opening: string): Theme {
  const start = css.indexOf(opening);
  if (start < 0) throw new Error(`tokens.css has no block ${opening}`);
  const block = css.slice(start, css.indexOf('}', start));
  return new Map(
    [...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, color]) => [
      String(name),
      String(color),
    ]),
  );
}

/** WCAG 2.2, "contrast ratio". */
function contrast(theme: Theme, front: string, back: string): number {
  const [one, other] = [luminance(theme, front), luminance(theme, back)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** WCAG 2.2, "relative luminance". */
function luminance(theme: Theme, name: string): number {
  const color = theme.get(name);
  if (color === undefined) throw new Error(`tokens.css has no colour ${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
