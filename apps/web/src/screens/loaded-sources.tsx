/** The titles, years and addresses behind source ids. */
import { type SourceId, sources } from '@unknot/knowledge';
import { SourceList } from '../design/index.ts';

export function LoadedSources({ ids }: { readonly ids: readonly string[] }) {
  const known = [...new Set(ids)].filter((id): id is SourceId => Object.hasOwn(sources, id));
  return <SourceList sources={known.map((id) => ({ id, ...sources[id] }))} />;
}
