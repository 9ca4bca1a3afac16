/** While the browser hands over the entries or a screen: a still page, for an instant. Help does not wait for it. */
import { useLocation } from 'wouter';
import { placesInWords } from '../app/places.ts';
import { Page } from '../design/index.ts';
import { words } from '../words/words.ts';

export function Loading() {
  const [path] = useLocation();
  const place = placesInWords().all.find(({ href }) => href === path);
  return (
    <Page
      busy
      place={place?.id}
      title={words.oneMoment}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    />
  );
}
