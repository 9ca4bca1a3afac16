/** The one app clock: the only place that reads the time. Everything else gets an instant as an argument. */
import { useEffect, useState } from 'react';

/** An ISO 8601 instant with the offset of the place it was written, such as `2026-11-22T02:10:00+01:00`. */
export type Instant = string;

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
 * Now, kept fresh: renders again every `seconds`, and at once when the app comes back to the front
 * (a phone that slept must not show the time at which it fell asleep).
 */
export function useNow(seconds: number): Instant {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    const refresh = () => setInstant(now());
    const timer = setInterval(refresh, seconds * 1000);
    document.addEventListener('visibilitychange', refresh);
    window.addEventListener('pageshow', refresh);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', refresh);
      window.removeEventListener('pageshow', refresh);
    };
  }, [seconds]);
  return instant;
}

const twoDigits = (count: number): string => String(count).padStart(2, '0');
