/** Sources by their ids, loaded only when they are shown: the list of all sources is long. */
import { lazy, Suspense } from 'react';
import { words } from '../words/words.ts';

const Loaded = lazy(async () => ({
  default: (await import('./loaded-sources.tsx')).LoadedSources,
}));

export function SourcesById({ ids }: { readonly ids: readonly string[] }) {
  return (
    <Suspense fallback={<p>{words.oneMoment}</p>}>
      <Loaded ids={ids} />
    </Suspense>
  );
}
