/** The first page as everybody sees it, with room for what the diary adds. */
import type { Phase } from '@unknot/engine';
import type { ReactNode } from 'react';
import { beginCheck } from '../app/begin-check.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Page } from '../design/index.ts';
import { words } from '../words/words.ts';
import styles from './first-page.module.css';
import { RowLinks } from './row-links.tsx';

interface FirstPageProps {
  readonly knot: Phase;
  /** A check was begun and is not finished: going on comes first. */
  readonly unfinished?: boolean;
  readonly children?: ReactNode;
}

export function FirstPage({ knot, unfinished = false, children }: FirstPageProps) {
  useTabTitle(words.appName);
  return (
    <Page
      title={words.first.title}
      lead={words.first.lead}
      knot={knot}
      actions={<Start unfinished={unfinished} />}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {children}
      <nav className={styles['ways']} aria-label={words.first.more}>
        <RowLinks
          links={[
            { href: '/log', icon: 'plus', name: words.first.log },
            { href: '/medicines', icon: 'medicine', name: words.first.medicines },
            { href: '/learn', icon: 'book', name: words.learn },
          ]}
        />
        <div className={styles['quiet']}>
          <Button variant="quiet" href="/data">
            {words.first.yourData}
          </Button>
          <Button variant="quiet" href="/about">
            {words.first.about}
          </Button>
        </div>
      </nav>
    </Page>
  );
}

function Start({ unfinished }: { readonly unfinished: boolean }) {
  if (!unfinished) {
    return (
      <Button block onClick={beginCheck}>
        {words.first.start}
      </Button>
    );
  }
  return (
    <>
      <Button block href="/check">
        {words.first.goOn}
      </Button>
      <Button block variant="secondary" onClick={beginCheck}>
        {words.first.startAgain}
      </Button>
    </>
  );
}
