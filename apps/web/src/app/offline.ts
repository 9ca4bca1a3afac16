/** Registers the service worker and moves to a new version only where nobody is in the middle of something. */
import { registerSW } from 'virtual:pwa-register';

/** A waiting version takes over when the app is put away while the first screen shows; else on the next start. */
export function keepUpToDate(): void {
  const update = registerSW({
    onNeedRefresh() {
      document.addEventListener('visibilitychange', () => {
        const away = document.visibilityState === 'hidden';
        if (away && window.location.pathname === '/') void update(true);
      });
    },
  });
}
