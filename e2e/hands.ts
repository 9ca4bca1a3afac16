/** How a person works the page: with a pointer, or with the keyboard alone. */
import type { Page } from 'playwright-core';

type Role = 'button' | 'checkbox' | 'link';

export interface Hands {
  readonly tap: (role: Role, name: string) => Promise<void>;
  /** Chooses the radio whose name begins with `option` in the group `question`. */
  readonly choose: (question: string, option: string) => Promise<void>;
  readonly type: (question: string, text: string) => Promise<void>;
}

/** A mouse, or a finger where the page has touch. */
export function pointer(page: Page): Hands {
  return {
    tap: (role, name) => page.getByRole(role, { name, exact: true }).click(),
    choose: (question, option) =>
      page
        .getByRole('group', { name: question })
        .getByRole('radio', { name: beginsWith(option) })
        .check(),
    type: (question, text) => page.getByRole('textbox', { name: question }).fill(text),
  };
}

/** Tab, Space, Enter and the arrows. */
export function keyboard(page: Page): Hands {
  return {
    tap: async (role, name) => {
      await tabTo(page, (focused) => focused.role === role && focused.name === name, name);
      await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    },
    choose: async (question, option) => {
      await tabTo(
        page,
        (focused) => focused.role === 'radio' && focused.group === question,
        question,
      );
      await page.keyboard.press('Space');
      for (let presses = 0; presses < 12; presses += 1) {
        if (beginsWith(option).test((await focusedControl(page)).name)) return;
        await page.keyboard.press('ArrowDown');
      }
      throw new Error(`the arrows do not reach "${option}"`);
    },
    type: async (question, text) => {
      await tabTo(
        page,
        (focused) => focused.role === 'textbox' && focused.name === question,
        question,
      );
      await page.keyboard.type(text);
    },
  };
}

const beginsWith = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u');

interface Focused {
  readonly role: string;
  readonly name: string;
  /** The question that a radio belongs to. */
  readonly group: string;
}

const MOST_TABS = 80;

async function tabTo(
  page: Page,
  found: (focused: Focused) => boolean,
  name: string,
): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    await page.keyboard.press('Tab');
    if (found(await focusedControl(page))) return;
  }
  throw new Error(`"${name}" cannot be reached with the Tab key`);
}

/** What holds the focus, as a screen reader would name it. */
function focusedControl(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const text = (node: Element | null | undefined) => {
      const read = node?.cloneNode(true) as Element | undefined;
      for (const hidden of read?.querySelectorAll('[aria-hidden="true"]') ?? []) hidden.remove();
      return (read?.textContent ?? '').replace(/\s+/g, ' ').trim();
    };
    const labelled = (element?.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => text(document.getElementById(id)))
      .join(' ')
      .trim();
    const label = element instanceof HTMLInputElement ? text(element.labels?.[0]) : text(element);
    const type = element instanceof HTMLInputElement ? element.type : '';
    const roles: Record<string, string> = { A: 'link', BUTTON: 'button', INPUT: 'textbox' };
    return {
      role: ['checkbox', 'radio'].includes(type) ? type : (roles[element?.tagName ?? ''] ?? ''),
      name: element?.getAttribute('aria-label') ?? (labelled || label),
      group: text(element?.closest('fieldset')?.querySelector('legend')),
    };
  });
}
