/** While the browser hands over the entries or a screen: a still page, for an instant. Help does not wait for it. */
import { Page } from '../design/index.ts';
import { words } from '../words/words.ts';

export function Loading() {
  return (
    <Page busy title={words.oneMoment} urgentHelp={{ label: words.urgentHelp, href: '/urgent' }} />
  );
}
