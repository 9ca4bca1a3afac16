// Every component record, in the order of the catalogue.

import { bodyMapRecord } from '../design/body-map/body-map.examples.tsx';
import { breadcrumbRecord } from '../design/breadcrumb/breadcrumb.examples.tsx';
import { breathPacerRecord } from '../design/breath-pacer/breath-pacer.examples.tsx';
import { buttonRecord } from '../design/button/button.examples.tsx';
import { careCardRecord } from '../design/care-card/care-card.examples.tsx';
import { checkListRecord } from '../design/check-list/check-list.examples.tsx';
import { chipListRecord } from '../design/chip-list/chip-list.examples.tsx';
import { choiceListRecord } from '../design/choice-list/choice-list.examples.tsx';
import type { ComponentRecord } from '../design/component-record.ts';
import { figureRecord } from '../design/figure/figure.examples.tsx';
import { iconRecord } from '../design/icon/icon.examples.tsx';
import { knotRecord } from '../design/knot/knot.examples.tsx';
import { limitBarRecord } from '../design/limit-bar/limit-bar.examples.tsx';
import { notSureButtonRecord } from '../design/not-sure-button/not-sure-button.examples.tsx';
import { noticeRecord } from '../design/notice/notice.examples.tsx';
import { numberFieldRecord } from '../design/number-field/number-field.examples.tsx';
import { pageRecord } from '../design/page/page.examples.tsx';
import { panelRecord } from '../design/panel/panel.examples.tsx';
import { scaleRecord } from '../design/scale/scale.examples.tsx';
import { scoreButtonsRecord } from '../design/score-buttons/score-buttons.examples.tsx';
import { segmentsRecord } from '../design/segments/segments.examples.tsx';
import { sourceListRecord } from '../design/source-list/source-list.examples.tsx';
import { stackRecord } from '../design/stack/stack.examples.tsx';
import { statementListRecord } from '../design/statement-list/statement-list.examples.tsx';
import { tabBarRecord } from '../design/tab-bar/tab-bar.examples.tsx';
import { textFieldRecord } from '../design/text-field/text-field.examples.tsx';
import { timelineRecord } from '../design/timeline/timeline.examples.tsx';
import { timerRingRecord } from '../design/timer-ring/timer-ring.examples.tsx';
import { toastRecord } from '../design/toast/toast.examples.tsx';
import { visuallyHiddenRecord } from '../design/visually-hidden/visually-hidden.examples.tsx';
import { whyRecord } from '../design/why/why.examples.tsx';

/** What the catalogue shows and the accessibility scan opens. */
export const componentRecords: readonly ComponentRecord[] = [
  pageRecord,
  tabBarRecord,
  buttonRecord,
  statementListRecord,
  choiceListRecord,
  chipListRecord,
  segmentsRecord,
  checkListRecord,
  scaleRecord,
  scoreButtonsRecord,
  bodyMapRecord,
  numberFieldRecord,
  textFieldRecord,
  notSureButtonRecord,
  careCardRecord,
  whyRecord,
  sourceListRecord,
  breadcrumbRecord,
  noticeRecord,
  limitBarRecord,
  timelineRecord,
  timerRingRecord,
  breathPacerRecord,
  figureRecord,
  toastRecord,
  knotRecord,
  iconRecord,
  panelRecord,
  stackRecord,
  visuallyHiddenRecord,
];
