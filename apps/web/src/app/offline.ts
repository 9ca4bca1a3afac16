/** Registers the service worker and moves to a new version only where nobody is in the middle of something. */
import { registerSW } from 'virtual:pwa-register';
import { endOf } from '../screens/remedy-go.ts';
import { now } from './clock.ts';
import { sessionRuns } from './session-runs.ts';
import { entriesNow } from './store.ts';
import { mayTakeOver, noteWaitingVersion, waitingVersion } from './waiting-version.ts';

/** A waiting version takes over when the app is put away in a quiet moment, or at a tap on More; else on the next start. */
export function keepUpToDate(): void {
  const update = registerSW({
    onNeedRefresh: () => noteWaitingVersion(() => void update(true)),
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && isQuiet()) waitingVersion()?.();
  });
}

function isQuiet(): boolean {
  const entries = entriesNow();
  const { remedies } = entries;
  const last = remedies.at(-1);
  return mayTakeOver({
    path: window.location.pathname,
    inSession: sessionRuns(entries, now()),
    remedyEndsAt: last ? endOf(last) : null,
    nowMs: Date.parse(now()),
  });
}
