/** How the open tabs of one browser tell each other what they wrote. */
import type { StoredEvent } from './event-storage.ts';

export type TabMessage =
  | { readonly type: 'added'; readonly events: readonly StoredEvent[] }
  | { readonly type: 'erased' };

export interface TabChannel {
  tell(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): void;
}

/** The browser's broadcast channel. A browser without one has tabs that learn of each other on the next load. */
export function createTabChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return SILENT;
  const channel = new BroadcastChannel('unknot-diary');
  return {
    tell: (message) => channel.postMessage(message),
    listen: (listener) => {
      channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => listener(data));
    },
  };
}

const SILENT: TabChannel = { tell: () => undefined, listen: () => undefined };
