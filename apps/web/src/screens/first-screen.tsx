/** The first screen: one button. Above it, quietly, what a person who comes back may want. */
import { Suspense } from 'react';
import { Later } from '../app/later-screen.tsx';
import { useEntries, useOpened } from '../app/store.ts';
import { FirstPage } from './first-page.tsx';
import { laterReturningPage } from './later-returning-page.ts';

export function FirstScreen() {
  const { checkStartedAt } = useEntries();
  const returning = useOpened() && checkStartedAt !== null;
  if (!returning) return <FirstPage knot="flare" />;
  return (
    <Suspense fallback={<FirstPage knot="flare" />}>
      <Later screen={laterReturningPage} />
    </Suspense>
  );
}
