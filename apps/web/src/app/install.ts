/** The browser's offer to install the app, kept until the person is asked at a good moment. */
import { useSyncExternalStore } from 'react';

/** Not in the DOM types: only some browsers have it. */
interface InstallPrompt extends Event {
  readonly prompt: () => Promise<unknown>;
}

let kept: InstallPrompt | null = null;
const listeners = new Set<() => void>();

/** To be called before the browser makes its offer, which it does once and early. */
export function keepInstallPrompt(): void {
  window.addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    change(event as InstallPrompt);
  });
  window.addEventListener('appinstalled', () => change(null));
}

/** Opens the browser's own question; `null` where there is none to open. */
export const useInstall = (): (() => void) | null => {
  const prompt = useSyncExternalStore(subscribe, () => kept);
  return prompt === null ? null : () => void ask(prompt);
};

/** The browser lets each offer be opened once. */
async function ask(prompt: InstallPrompt): Promise<void> {
  change(null);
  await prompt.prompt();
}

function change(prompt: InstallPrompt | null): void {
  kept = prompt;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
