/** Follows links inside the app without loading the page again, so that design components stay plain anchors. */
import { useEffect } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { afterPaint } from './after-paint.ts';

/** Listens for clicks on links to this origin; leaves new tabs, downloads, `tel:` and other origins to the browser. */
export function useInnerLinks(): void {
  useEffect(() => {
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}

function follow(event: MouseEvent): void {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (!plain || event.altKey || event.defaultPrevented) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || !leadsInside(link)) return;
  event.preventDefault();
  go(link);
}

/** Where the last tap leads, while the new screen is not there yet: a second tap must not make a second step. */
let going: HTMLAnchorElement | null = null;

/** The link shows at once that the tap was felt. */
function go(link: HTMLAnchorElement): void {
  if (going === link) return;
  going?.removeAttribute('data-going');
  going = link;
  link.setAttribute('data-going', '');
  afterPaint(() => {
    if (going !== link) return;
    going = null;
    link.removeAttribute('data-going');
    navigate(link.pathname + link.search);
  });
}

function leadsInside(link: HTMLAnchorElement): boolean {
  const elsewhere = link.origin !== window.location.origin || link.target !== '';
  const sameSpot = link.hash !== '' && link.pathname === window.location.pathname;
  return !elsewhere && !sameSpot && !link.hasAttribute('download');
}
