/** When to get help at once, and when to look again, whatever the answer was. */
import { pages, type RegionId, regions, facts as vocabulary } from '@unknot/knowledge';
import { Panel } from '../design/index.ts';
import { say } from '../language/language.ts';
import { words } from '../words/words.ts';
import { ChangedButtons } from './changed-buttons.tsx';
import { Lines } from './lines.tsx';

/** The signs the check asks about first are the ones to watch for afterwards. */
export const signsToWatch = (): readonly string[] =>
  (pages[0]?.facts ?? []).map((id) => vocabulary[id].label);

export function SafetyNet({ region }: { readonly region: RegionId }) {
  return (
    <Panel heading={words.answer.net} icon="phone">
      <p>{words.answer.netCall(say(regions[region].emergency.label))}</p>
      <Lines lines={signsToWatch()} />
      <p>{words.answer.netAgain}</p>
      <ChangedButtons />
    </Panel>
  );
}
