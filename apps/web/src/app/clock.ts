/** The one app clock: the only place that reads the time. Everything else gets an instant as an argument. */
import type { Instant } from '@unknot/engine';
import { useEffect, useState } from 'react';

/** Now, in local time with its offset: 00:30 at night belongs to the person's new day. */
export const now = (): Instant => toLocalInstant(new Date());

/** The same moment as `date`, written with the local offset at that moment. */
export function toLocalInstant(date: Date): Instant {
  const offset = -date.getTimezoneOffset();
  const shifted = new Date(date.getTime() + offset * 60_000).toISOString().slice(0, -1);
  const sign = offset < 0 ? '-' : '+';
  const hours = twoDigits(Math.trunc(Math.abs(offset) / 60));
  return `${shifted}${sign}${hours}:${twoDigits(Math.abs(offset) % 60)}`;
}

/**
 * Now, kept fresh: read at every render, at least every `seconds`, and at once when the app comes back to the front
 * (a phone that slept must not show the time at which it fell asleep).
 */
export function useNow(seconds: number): Instant {
  const [, tick] = useState(0);
  useEffect(() => {
    const refresh = () => tick((count) => count + 1);
    const timer = setInterval(refresh, seconds * 1000);
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('pageshow', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('pageshow', refresh);
    };
  }, [seconds]);
  return now();
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');
