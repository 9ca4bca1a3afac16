/** How the open tabs of one browser tell each other what they wrote, each diary on a channel of its own. */
import type { StoredEvent } from './rows.ts';

export type TabMessage =
  | { readonly type: 'added'; readonly events: readonly StoredEvent[] }
  | { readonly type: 'erased' }
  /** It has a passphrase now, another one, or none any more. */
  | { readonly type: 'lock-changed' };

export interface TabChannel {
  tell(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): void;
}

/** The browser's broadcast channel. A browser without one has tabs that learn of each other on the next load. */
export function createTabChannel(name: string): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return SILENT;
  const channel = new BroadcastChannel(name);
  return {
    tell: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => listener(data));
    },
  };
}

const SILENT: TabChannel = { tell: () => undefined, listen: () => undefined };
