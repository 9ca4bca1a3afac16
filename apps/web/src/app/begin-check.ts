/** Begins a new danger check: what is not history is forgotten and asked again. */
import { navigate } from 'wouter/use-browser-location';
import { store } from './store.ts';

/** For "My back has seized up" and for every "it is getting worse": writes the beginning, opens the first page. */
export function beginCheck(): void {
  store.record({ type: 'check-started' });
  navigate('/check');
}
