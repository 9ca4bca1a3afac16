/** Keeps the screen lit while something is to be seen on it, where the browser can. */
import { useEffect } from 'react';

/** While `active`, the screen does not go dark by itself. Asked for anew when the app comes back to the front. */
export function useWakeLock(active: boolean): void {
  useEffect(() => {
    if (!active || !('wakeLock' in navigator)) return undefined;
    let lock: WakeLockSentinel | null = null;
    let wanted = true;
    const ask = async () => {
      if (!wanted || document.visibilityState !== 'visible') return;
      try {
        const given = await navigator.wakeLock.request('screen');
        if (wanted) lock = given;
        else await given.release();
      } catch {
        // The battery is low or the browser says no: the screen goes dark as it always does.
      }
    };
    const askAgain = () => void ask();
    askAgain();
    document.addEventListener('visibilitychange', askAgain);
    return () => {
      wanted = false;
      document.removeEventListener('visibilitychange', askAgain);
      void lock?.release();
    };
  }, [active]);
}
