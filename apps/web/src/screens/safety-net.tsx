/** When to get help at once, and when to look again, whatever the answer was. */
import type { Today } from '@unknot/engine';
import { pages, type RegionId, regions, facts as vocabulary } from '@unknot/knowledge';
import { Panel } from '../design/index.ts';
import { words } from '../words/words.ts';
import { Lines } from './lines.tsx';

interface SafetyNetProps {
  readonly answer: Today;
  readonly region: RegionId;
}

/** The signs the check asks about first are the ones to watch for afterwards. */
const signsToWatch = (pages[0]?.facts ?? []).map((id) => vocabulary[id].label);

export function SafetyNet({ answer, region }: SafetyNetProps) {
  const { emergency } = regions[region];
  return (
    <Panel heading={words.answer.net} icon="phone">
      <p>{words.answer.netCall(emergency.label)}</p>
      <Lines lines={signsToWatch} />
      <p>{words.answer.netAgain}</p>
      <Lines lines={answer.plan.stopIf} />
    </Panel>
  );
}
