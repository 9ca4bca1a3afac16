/** The app: which screen stands at which address, and what surrounds every screen. */
import { lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { AnswerScreen, fetchCareAnswer } from '../screens/answer-screen.tsx';
import { CheckScreen } from '../screens/check-screen.tsx';
import { FirstScreen } from '../screens/first-screen.tsx';
import { Loading } from '../screens/loading.tsx';
import { NotFoundScreen } from '../screens/not-found-screen.tsx';
import { StorageNotice } from '../screens/storage-notice.tsx';
import { UrgentScreen } from '../screens/urgent-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { useInnerLinks } from './links.ts';
import { applyLook, lookOf } from './look.ts';
import { useDiary, useOpened } from './store.ts';

const screens = {
  relief: () => import('../screens/relief-screen.tsx'),
  causes: () => import('../screens/causes-screen.tsx'),
  medicines: () => import('../medicines/medicines-screen.tsx'),
  log: () => import('../log/log-screen.tsx'),
  learn: () => import('../learn/learn-screen.tsx'),
  settings: () => import('../data/data-screen.tsx'),
  about: () => import('../about/about-screen.tsx'),
} as const;

const ReliefScreen = lazy(async () => ({ default: (await screens.relief()).ReliefScreen }));
const CausesScreen = lazy(async () => ({ default: (await screens.causes()).CausesScreen }));
const MedicinesScreen = lazy(async () => ({
  default: (await screens.medicines()).MedicinesScreen,
}));
const LogScreen = lazy(async () => ({ default: (await screens.log()).LogScreen }));
const LearnScreen = lazy(async () => ({ default: (await screens.learn()).LearnScreen }));
const DataScreen = lazy(async () => ({ default: (await screens.settings()).DataScreen }));
const AboutScreen = lazy(async () => ({ default: (await screens.about()).AboutScreen }));

/** What is not needed for the danger check is fetched when the first screen is there. */
export const fetchOtherScreens = (): Promise<unknown> =>
  Promise.allSettled([fetchCareAnswer, ...Object.values(screens)].map((load) => load()));

export function App() {
  useInnerLinks();
  useLook();
  const [path] = useLocation();
  return (
    <>
      <StorageNotice />
      <ErrorBoundary key={path}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/" component={FirstScreen} />
            <Route path="/check" component={CheckScreen} />
            <Route path="/answer" component={AnswerScreen} />
            <Route path="/relief">{() => <ReliefScreen />}</Route>
            <Route path="/relief/:remedy">{({ remedy }) => <ReliefScreen remedy={remedy} />}</Route>
            <Route path="/causes">{() => <CausesScreen />}</Route>
            <Route path="/medicines">{() => <MedicinesScreen />}</Route>
            <Route path="/log">{() => <LogScreen />}</Route>
            <Route path="/learn">{() => <LearnScreen />}</Route>
            <Route path="/learn/:id">{({ id }) => <LearnScreen id={id} />}</Route>
            <Route path="/data">{() => <DataScreen />}</Route>
            <Route path="/about">{() => <AboutScreen />}</Route>
            <Route path="/urgent" component={UrgentScreen} />
            <Route component={NotFoundScreen} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </>
  );
}

function useLook(): void {
  const opened = useOpened();
  const { theme, text } = lookOf(useDiary());
  useEffect(() => {
    if (opened) applyLook({ theme, text });
  }, [opened, theme, text]);
}
