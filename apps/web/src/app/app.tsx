/** The app: which screen stands at which address, and what surrounds every screen. */
import { Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { PlacesContext } from '../design/index.ts';
import { useAutoLock } from '../lock/auto-lock.ts';
import { LockGate } from '../lock/lock-gate.tsx';
import { WhoseDiary } from '../people/whose-diary.tsx';
import { FirstScreen } from '../screens/first-screen.tsx';
import { laterTimerEnd } from '../screens/later-timer-end.ts';
import { Loading } from '../screens/loading.tsx';
import { NotFoundScreen } from '../screens/not-found-screen.tsx';
import { StorageNotice } from '../screens/storage-notice.tsx';
import { UrgentScreen } from '../screens/urgent-screen.tsx';
import { fetchTheRest } from './background.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Later } from './later-screen.tsx';
import { laterScreens } from './later-screens.ts';
import { useInnerLinks } from './links.ts';
import { applyLook, lookOf } from './look.ts';
import { placesInWords } from './places.ts';
import { useEntries, useStore } from './store.ts';

const { check, answer, relief, causes, medicines, log, more, learn, data, about, move, session } =
  laterScreens;
const { selfTests, sport, week, weekCheck, settings, profile, people, lock } = laterScreens;

export function App() {
  useInnerLinks();
  useLook();
  useTheRest();
  useAutoLock();
  const [path] = useLocation();
  return (
    <PlacesContext value={placesInWords()}>
      <WhoseDiary />
      <StorageNotice />
      <TimerWatch />
      <ErrorBoundary key={path}>
        <Suspense fallback={<Loading />}>
          <LockGate>
            <Switch>
              <Route path="/" component={FirstScreen} />
              <Route path="/check">{() => <Later screen={check} />}</Route>
              <Route path="/answer">{() => <Later screen={answer} />}</Route>
              <Route path="/relief">{() => <Later screen={relief} />}</Route>
              <Route path="/relief/:remedy">
                {(params) => <Later screen={relief} {...params} />}
              </Route>
              <Route path="/causes">{() => <Later screen={causes} />}</Route>
              <Route path="/move">{() => <Later screen={move} />}</Route>
              <Route path="/move/session">{() => <Later screen={session} />}</Route>
              <Route path="/move/week">{() => <Later screen={week} />}</Route>
              <Route path="/move/sport">{() => <Later screen={sport} />}</Route>
              <Route path="/move/tests">{() => <Later screen={selfTests} />}</Route>
              <Route path="/move/tests/:id">
                {(params) => <Later screen={selfTests} {...params} />}
              </Route>
              <Route path="/move/:id">{(params) => <Later screen={move} {...params} />}</Route>
              <Route path="/medicines">{() => <Later screen={medicines} />}</Route>
              <Route path="/medicines/:id">
                {(params) => <Later screen={medicines} {...params} />}
              </Route>
              <Route path="/diary/week">{() => <Later screen={weekCheck} />}</Route>
              <Route path="/diary">{() => <Later screen={laterScreens.diary} />}</Route>
              <Route path="/log">{() => <Later screen={log} />}</Route>
              <Route path="/log/:id">{(params) => <Later screen={log} {...params} />}</Route>
              <Route path="/more">{() => <Later screen={more} />}</Route>
              <Route path="/learn">{() => <Later screen={learn} />}</Route>
              <Route path="/learn/:id">{(params) => <Later screen={learn} {...params} />}</Route>
              <Route path="/settings">{() => <Later screen={settings} />}</Route>
              <Route path="/profile">{() => <Later screen={profile} />}</Route>
              <Route path="/profile/:id">
                {(params) => <Later screen={profile} {...params} />}
              </Route>
              <Route path="/people">{() => <Later screen={people} />}</Route>
              <Route path="/people/:id">{(params) => <Later screen={people} {...params} />}</Route>
              <Route path="/lock">{() => <Later screen={lock} />}</Route>
              <Route path="/data">{() => <Later screen={data} />}</Route>
              <Route path="/report">{() => <Later screen={laterScreens.report} />}</Route>
              <Route path="/about">{() => <Later screen={about} />}</Route>
              <Route path="/urgent" component={UrgentScreen} />
              <Route component={NotFoundScreen} />
            </Switch>
          </LockGate>
        </Suspense>
      </ErrorBoundary>
    </PlacesContext>
  );
}

function useLook(): void {
  const { keeping } = useStore();
  const { theme, text } = lookOf(useEntries());
  // A locked diary tells nothing: the copy of the last start stands.
  const known = keeping.type !== 'opening' && keeping.type !== 'locked';
  useEffect(() => {
    if (known) applyLook({ theme, text });
  }, [known, theme, text]);
}

/** Nothing to watch before a remedy was ever used. */
function TimerWatch() {
  const { remedies } = useEntries();
  if (remedies.length === 0) return null;
  return (
    <Suspense>
      <Later screen={laterTimerEnd} />
    </Suspense>
  );
}

/** An effect runs after the first paint. */
function useTheRest(): void {
  useEffect(() => {
    void fetchTheRest();
  }, []);
}
