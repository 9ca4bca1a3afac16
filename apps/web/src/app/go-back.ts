/** Back to where the person came from. */
import { navigate } from 'wouter/use-browser-location';

/** The screen before; the first screen for who came by an address. */
export function goBack(): void {
  if (window.history.length > 1) window.history.back();
  else navigate('/');
}
