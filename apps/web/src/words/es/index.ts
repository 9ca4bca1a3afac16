/** All words of the app in Spanish, made by a machine; a clinician who speaks the language has yet to read them. */
import type { CatalogueName } from '../../language/spoken.ts';
import { aboutWords } from './about-words.ts';
import { causesWords } from './causes-words.ts';
import { dataWords } from './data-words.ts';
import { designWords } from './design-words.ts';
import { diaryWords } from './diary-words.ts';
import { ladderWords } from './ladder-words.ts';
import { learnWords } from './learn-words.ts';
import { lockWords } from './lock-words.ts';
import { medicineWords } from './medicine-words.ts';
import { moreWords } from './more-words.ts';
import { moveWords } from './move-words.ts';
import { peopleWords } from './people-words.ts';
import { profileWords } from './profile-words.ts';
import { reliefWords } from './relief-words.ts';
import { reportWords } from './report-words.ts';
import { selfTestWords } from './self-test-words.ts';
import { settingsWords } from './settings-words.ts';
import { todayWords } from './today-words.ts';
import { weekWords } from './week-words.ts';
import { words } from './words.ts';

export const spanish = {
  about: aboutWords,
  causes: causesWords,
  data: dataWords,
  design: designWords,
  diary: diaryWords,
  ladder: ladderWords,
  learn: learnWords,
  lock: lockWords,
  medicine: medicineWords,
  more: moreWords,
  move: moveWords,
  people: peopleWords,
  profile: profileWords,
  relief: reliefWords,
  report: reportWords,
  selfTest: selfTestWords,
  settings: settingsWords,
  today: todayWords,
  week: weekWords,
  words,
} satisfies Readonly<Record<CatalogueName, object>>;
