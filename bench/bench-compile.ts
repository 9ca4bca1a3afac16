/** How long the knowledge takes to be made ready: what every start of the app and the command pays. */
import { implications } from '@unknot/engine';
import { prepareConclusions, prepareVerdicts } from '@unknot/logic';
import { derived, ruleNodes } from './checked-rules.ts';
import { median, processorMs } from './measure.ts';
import { duration, type Row } from './row.ts';

const TIMES = 9;

/** The first time counts most: nothing is warm then. */
export function benchCompile(): readonly Row[] {
  const times = Array.from({ length: TIMES }, compileMs);
  const what = `Compile ${ruleNodes.size} rules and ${implications.length} implications`;
  return [{ what, unknot: duration(median(times)), other: '–', ratio: '–' }];
}

function compileMs(): number {
  const start = processorMs();
  const { program } = prepareConclusions(implications, derived, ruleNodes);
  prepareVerdicts(program, [...ruleNodes.keys()]);
  return processorMs() - start;
}
