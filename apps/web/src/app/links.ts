/** Follows links inside the app without loading the page again, so that design components stay plain anchors. */
import { useEffect } from 'react';
import { navigate } from 'wouter/use-browser-location';

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
  navigate(link.pathname + link.search);
}

function leadsInside(link: HTMLAnchorElement): boolean {
  const elsewhere = link.origin !== window.location.origin || link.target !== '';
  const sameSpot = link.hash !== '' && link.pathname === window.location.pathname;
  return !elsewhere && !sameSpot && !link.hasAttribute('download');
}
