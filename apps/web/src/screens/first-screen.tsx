/** The first screen: one button. Above it, quietly, what a person who comes back may want. */
import { lazy, Suspense } from 'react';
import { useDiary, useOpened } from '../app/store.ts';
import { FirstPage } from './first-page.tsx';

const ReturningPage = lazy(async () => ({
  default: (await import('./returning-page.tsx')).ReturningPage,
}));

export function FirstScreen() {
  const { checkStartedAt } = useDiary();
  const returning = useOpened() && checkStartedAt !== null;
  if (!returning) return <FirstPage knot="flare" />;
  return (
    <Suspense fallback={<FirstPage knot="flare" />}>
      <ReturningPage />
    </Suspense>
  );
}
