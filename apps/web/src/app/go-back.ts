/** Back to where the person came from. */
import { navigate } from 'wouter/use-browser-location';
import { afterPaint } from './after-paint.ts';

/** The screen before; the first screen for who came by an address. */
export function goBack(): void {
  afterPaint(() => {
    if (window.history.length > 1) window.history.back();
    else navigate('/');
  });
}
