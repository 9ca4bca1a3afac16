/**
 * What the knowledge says, in Spanish, made by a machine; a clinician who speaks the language has yet to read it.
 *
 * Each theme has a file that holds `'English text': 'Texto en español'` and nothing else. An English text stands in one
 * file only: a text that two themes share stands with the first that is read. The person is spoken to as "tú".
 */
import { articlesAboutSpasms } from './articles-about-spasms.ts';
import { articlesCauses } from './articles-causes.ts';
import { articlesHelp } from './articles-help.ts';
import { articlesMedicines } from './articles-medicines.ts';
import { articlesMoving } from './articles-moving.ts';
import { articlesRelief } from './articles-relief.ts';
import { articlesTopics } from './articles-topics.ts';
import { claims } from './claims.ts';
import { diary } from './diary.ts';
import { everywhere } from './everywhere.ts';
import { exercisesLevel0 } from './exercises-level-0.ts';
import { exercisesLevel1 } from './exercises-level-1.ts';
import { exercisesLevel2 } from './exercises-level-2.ts';
import { exercisesLevel3 } from './exercises-level-3.ts';
import { factors } from './factors.ts';
import { factsChest } from './facts-chest.ts';
import { factsCourse } from './facts-course.ts';
import { factsDetails } from './facts-details.ts';
import { factsHistory } from './facts-history.ts';
import { factsIllness } from './facts-illness.ts';
import { factsNerves } from './facts-nerves.ts';
import { factsPain } from './facts-pain.ts';
import { factsRelief } from './facts-relief.ts';
import { glossary } from './glossary.ts';
import { measures } from './measures.ts';
import { medicinesPain } from './medicines-pain.ts';
import { medicinesPrescribed } from './medicines-prescribed.ts';
import { movement } from './movement.ts';
import { pages } from './pages.ts';
import { products } from './products.ts';
import { remediesRest } from './remedies-rest.ts';
import { remediesWarmth } from './remedies-warmth.ts';
import { rulesSoon } from './rules-soon.ts';
import { rulesUrgent } from './rules-urgent.ts';
import { selfTests } from './self-tests.ts';

/** Every part, by the name of its file. */
export const spanishParts = {
  diary,
  everywhere,
  factsChest,
  factsCourse,
  factsDetails,
  factsHistory,
  factsIllness,
  factsNerves,
  factsPain,
  factsRelief,
  pages,
  rulesSoon,
  rulesUrgent,
  factors,
  measures,
  remediesRest,
  remediesWarmth,
  medicinesPain,
  medicinesPrescribed,
  products,
  articlesAboutSpasms,
  articlesCauses,
  articlesHelp,
  articlesMedicines,
  articlesMoving,
  articlesRelief,
  articlesTopics,
  claims,
  exercisesLevel0,
  exercisesLevel1,
  exercisesLevel2,
  exercisesLevel3,
  glossary,
  movement,
  selfTests,
} as const;

export const spanish: Readonly<Record<string, string>> = Object.assign(
  {},
  ...Object.values(spanishParts),
);
