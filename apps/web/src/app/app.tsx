/** The app: which screen stands at which address, and what surrounds every screen. */
import { Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { PlacesContext } from '../design/index.ts';
import { FirstScreen } from '../screens/first-screen.tsx';
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
import { useEntries, useOpened } from './store.ts';

const { check, answer, relief, causes, medicines, log, more, learn, data, about, move, session } =
  laterScreens;
const { selfTests } = laterScreens;

export function App() {
  useInnerLinks();
  useLook();
  useTheRest();
  const [path] = useLocation();
  return (
    <PlacesContext value={placesInWords()}>
      <StorageNotice />
      <ErrorBoundary key={path}>
        <Suspense fallback={<Loading />}>
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
            <Route path="/move/tests">{() => <Later screen={selfTests} />}</Route>
            <Route path="/move/tests/:id">
              {(params) => <Later screen={selfTests} {...params} />}
            </Route>
            <Route path="/move/:id">{(params) => <Later screen={move} {...params} />}</Route>
            <Route path="/medicines">{() => <Later screen={medicines} />}</Route>
            <Route path="/medicines/:id">
              {(params) => <Later screen={medicines} {...params} />}
            </Route>
            <Route path="/diary">{() => <Later screen={log} />}</Route>
            <Route path="/log">{() => <Later screen={log} />}</Route>
            <Route path="/more">{() => <Later screen={more} />}</Route>
            <Route path="/learn">{() => <Later screen={learn} />}</Route>
            <Route path="/learn/:id">{(params) => <Later screen={learn} {...params} />}</Route>
            <Route path="/data">{() => <Later screen={data} />}</Route>
            <Route path="/about">{() => <Later screen={about} />}</Route>
            <Route path="/urgent" component={UrgentScreen} />
            <Route component={NotFoundScreen} />
          </Switch>
        </Suspense>
      </ErrorBoundary>
    </PlacesContext>
  );
}

function useLook(): void {
  const opened = useOpened();
  const { theme, text } = lookOf(useEntries());
  useEffect(() => {
    if (opened) applyLook({ theme, text });
  }, [opened, theme, text]);
}

/** An effect runs after the first paint. */
function useTheRest(): void {
  useEffect(() => {
    void fetchTheRest();
  }, []);
}
