/** The first screen: one button. Above it, quietly, what a person who comes back may want. */
import { caseFacts, triage } from '@unknot/engine';
import { lazy, Suspense } from 'react';
import { beginCheck } from '../app/begin-check.ts';
import { useNow } from '../app/clock.ts';
import { patientOf, useDiary, useOpened } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Page } from '../design/index.ts';
import { words } from '../words/words.ts';
import { FirstKnot } from './first-knot.tsx';
import styles from './first-screen.module.css';

const Returning = lazy(async () => ({ default: (await import('./returning.tsx')).Returning }));

export function FirstScreen() {
  useTabTitle(words.appName);
  const now = useNow(60);
  const diary = useDiary();
  const returning = useOpened() && diary.checkStartedAt !== null;
  const { disposition } = triage(caseFacts(patientOf(diary), now));
  const knot = <FirstKnot phase="flare" />;
  return (
    <Page
      title={words.first.title}
      lead={words.first.lead}
      actions={<Start unfinished={returning && disposition === 'undecided'} />}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {returning ? (
        <Suspense fallback={knot}>
          <Returning diary={diary} now={now} />
        </Suspense>
      ) : (
        knot
      )}
      <More />
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

function More() {
  return (
    <nav className={styles['more']} aria-label={words.first.more}>
      <Button variant="quiet" href="/log">
        {words.first.log}
      </Button>
      <Button variant="quiet" href="/medicines">
        {words.first.medicines}
      </Button>
      <Button variant="quiet" href="/data">
        {words.first.yourData}
      </Button>
      <Button variant="quiet" href="/about">
        {words.first.about}
      </Button>
    </nav>
  );
}
