/** Telling the person something while they look elsewhere, if they have allowed it. */

/** `default`: not asked yet · `unknown`: this browser tells nothing. */
export type Permission = 'granted' | 'denied' | 'default' | 'unknown';

export const permission = (): Permission =>
  'Notification' in window ? Notification.permission : 'unknown';

/** Asks the person; only ever at a tap that says what for. */
export async function askPermission(): Promise<Permission> {
  if (permission() !== 'default') return permission();
  try {
    return await Notification.requestPermission();
  } catch {
    return 'unknown';
  }
}

interface Message {
  readonly title: string;
  readonly body: string;
  /** The screen that a tap on it opens. */
  readonly path: string;
}

/** Shows `message`; by the service worker where there is one, as phones allow no other way. */
export async function tell({ title, body, path }: Message): Promise<void> {
  if (permission() !== 'granted') return;
  const options = { body, icon: '/icon-192.png', tag: path, data: path };
  try {
    const worker = await navigator.serviceWorker?.getRegistration();
    if (worker?.active) await worker.showNotification(title, options);
    else new Notification(title, options).onclick = () => window.focus();
  } catch {
    // The system shows none just now: the screen says it all the same.
  }
}
