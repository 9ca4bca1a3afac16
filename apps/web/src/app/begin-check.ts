/** Begins a new danger check: what is not history is forgotten and asked again. */
import { navigate } from 'wouter/use-browser-location';
import type { NewEvent } from './diary-store.ts';
import { entriesNow, store } from './store.ts';

/** For "My back has seized up" and for every "it is getting worse": writes the beginning, opens the first page. */
export function beginCheck(): void {
  store.record({ type: 'check-started' }, ...answeredAlready());
  navigate('/check');
}

/** Who answers for somebody else said so when that person was added; it is not asked at every check. */
function answeredAlready(): readonly NewEvent[] {
  const { reporter } = entriesNow().settings;
  return typeof reporter === 'string' && reporter !== 'self'
    ? [{ type: 'facts-answered', answers: { reporter } }]
    : [];
}
