/** The first screen: one button for who comes for the first time, Today for who has been here. */
import { Suspense } from 'react';
import { Later } from '../app/later-screen.tsx';
import { useEntries, useOpened } from '../app/store.ts';
import { FirstPage } from './first-page.tsx';
import { laterToday } from './later-today.ts';
import { Loading } from './loading.tsx';

export function FirstScreen() {
  const { checkStartedAt } = useEntries();
  const returning = useOpened() && checkStartedAt !== null;
  if (!returning) return <FirstPage knot="flare" />;
  return (
    <Suspense fallback={<Loading />}>
      <Later screen={laterToday} />
    </Suspense>
  );
}
