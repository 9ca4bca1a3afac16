/** An address that leads nowhere. */
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Page } from '../design/index.ts';
import { words } from '../words/words.ts';

export function NotFoundScreen() {
  useTabTitle(words.trouble.notFoundTitle);
  return (
    <Page
      title={words.trouble.notFoundTitle}
      lead={words.trouble.notFound}
      actions={
        <Button block href="/">
          {words.start}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    />
  );
}
