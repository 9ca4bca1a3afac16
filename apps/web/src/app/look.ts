/** Colours and text size as the person chose them. A copy beside the diary lets `theme.js` apply them before the first paint. */
import type { DiaryState } from '@unknot/diary';

export const THEMES = ['system', 'light', 'dark'] as const;
export const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

export interface Look {
  readonly theme: (typeof THEMES)[number];
  readonly text: (typeof TEXT_SIZES)[number];
}

const COPY = 'unknot-look';

/** The look in the diary's settings; what this version does not know counts as not chosen. */
export function lookOf({ settings }: Pick<DiaryState, 'settings'>): Look {
  return {
    theme: THEMES.find((theme) => theme === settings['theme']) ?? 'system',
    text: TEXT_SIZES.find((size) => size === settings['text-size']) ?? 'normal',
  };
}

/** Shows the look now and keeps the copy for the next start. */
export function applyLook({ theme, text }: Look): void {
  const root = document.documentElement;
  setOrRemove(root, 'data-theme', theme === 'system' ? null : theme);
  setOrRemove(root, 'data-text', text === 'normal' ? null : text);
  colourTheBrowser();
  try {
    if (theme === 'system' && text === 'normal') localStorage.removeItem(COPY);
    else localStorage.setItem(COPY, JSON.stringify({ theme, text }));
  } catch {
    // Storage is blocked: the next start begins in the system's colours and changes once.
  }
}

/** The bars of the browser take the colour of the page, whichever theme won. */
function colourTheBrowser(): void {
  const ground = getComputedStyle(document.documentElement).getPropertyValue('--color-ground');
  for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
    if (ground) meta.setAttribute('content', ground.trim());
  }
}

function setOrRemove(element: Element, attribute: string, value: string | null): void {
  if (value === null) element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}

/** After everything was deleted: as the device has it. */
export const forgetLook = (): void => applyLook({ theme: 'system', text: 'normal' });
