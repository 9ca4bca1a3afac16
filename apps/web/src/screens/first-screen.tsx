/** The first screen: one button for who comes for the first time, Today for who has been here. */
import { Suspense, useEffect } from 'react';
import { Later } from '../app/later-screen.tsx';
import { useEntries, useOpened } from '../app/store.ts';
import { FirstPage } from './first-page.tsx';
import { laterToday } from './later-today.ts';
import { Loading } from './loading.tsx';
import { noteHere, wasHere } from './was-here.ts';

export function FirstScreen() {
  const { checkStartedAt } = useEntries();
  const opened = useOpened();
  const returning = opened ? checkStartedAt !== null : wasHere();
  useEffect(() => {
    if (opened) noteHere(returning);
  }, [opened, returning]);
  if (!returning) return <FirstPage knot="flare" />;
  if (!opened) return <Loading />;
  return (
    <Suspense fallback={<Loading />}>
      <Later screen={laterToday} />
    </Suspense>
  );
}
