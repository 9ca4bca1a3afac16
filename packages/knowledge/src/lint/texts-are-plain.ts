import { bodyPlaces } from '../body-places.ts';
import { circumstances } from '../circumstances.ts';
import { derivedFacts } from '../derived-facts.ts';
import { expectedCourseWords } from '../expected-course.ts';
import { notRankedFactors } from '../factors/not-ranked.ts';
import { factors } from '../factors.ts';
import { instruments } from '../instruments.ts';
import { lookAgain } from '../look-again.ts';
import { medicines, type OtcMedicine } from '../medicines.ts';
import { notAdvised } from '../not-advised.ts';
import { notices } from '../notices.ts';
import { pages } from '../pages.ts';
import { phasePlans } from '../phase-plans.ts';
import { remedies } from '../remedies.ts';
import { rules } from '../rules.ts';
import type { Fact, Remedy } from '../schema.ts';
import { facts } from '../vocabulary.ts';
import { articleTexts } from './article-records.ts';
import { knownWords } from './known-words.ts';
import type { Linter } from './linter.ts';
import { movementTexts } from './movement-records.ts';
import { readingGrade } from './reading-grade.ts';

const HIGHEST_GRADE = 8;
/** Below this a grade says more about one word than about the text. */
const FEWEST_WORDS = 6;

interface Text {
  readonly place: string;
  readonly text: string;
}

export const textsArePlain: Linter = {
  name: 'texts-are-plain',
  description:
    'Every text a person reads is at school grade 8 or below and has no exclamation mark.',
  check: () => {
    const texts = [...everyText()];
    const used = new Set(
      texts.flatMap(({ text }) => text.toLowerCase().match(/[a-zà-ÿ'’-]+/g) ?? []),
    );
    return [
      ...texts
        .map(({ place, text }) => ({ place, text, grade: readingGrade(text, knownWords) }))
        .filter(
          ({ text, grade }) => text.split(/\s+/).length >= FEWEST_WORDS && grade > HIGHEST_GRADE,
        )
        .map(({ place, text, grade }) => `${place} reads at grade ${grade.toFixed(1)}: "${text}"`),
      ...texts
        .filter(({ text }) => text.includes('!'))
        .map(({ place }) => `${place} has an exclamation mark`),
      ...[...knownWords]
        .filter((word) => !used.has(word))
        .map((word) => `"${word}" is excused as a known word but no text uses it`),
    ];
  },
};

function* everyText(): Generator<Text> {
  for (const [id, fact] of Object.entries(facts)) yield* factTexts(id, fact);
  for (const [id, { label }] of Object.entries(derivedFacts))
    yield* place(`derived ${id}`, [label]);
  for (const rule of rules) yield* place(`rule ${rule.id}`, [rule.suspect, ...(rule.advice ?? [])]);
  for (const page of pages)
    yield* place(`page ${page.id}`, [page.title, ...(page.help ? [page.help] : [])]);
  for (const remedy of Object.values<Remedy>(remedies)) {
    const { id, name, purpose, dose, steps, stopIf, borrowed = '' } = remedy;
    yield* place(`remedy ${id}`, [name, purpose, dose, borrowed, ...steps, ...stopIf]);
  }
  for (const medicine of Object.values(medicines)) yield* medicineTexts(medicine);
  for (const { id, name, change, clinician, known } of factors)
    yield* place(`factor ${id}`, [name, ...change, known, ...clinician.map(({ why }) => why)]);
  for (const { id, name, why } of notRankedFactors) yield* place(`factor ${id}`, [name, why]);
  for (const [phase, { do: steps, avoid, stopIf }] of Object.entries(phasePlans))
    yield* place(`plan of ${phase}`, [...steps.map(({ dose = '' }) => dose), ...avoid, ...stopIf]);
  for (const { id, name, why } of notAdvised) yield* place(`not advised ${id}`, [name, why]);
  yield* place('notice', [...Object.values(notices), lookAgain.text]);
  yield* place(
    'expected course',
    expectedCourseWords.map(({ text }) => text),
  );
  for (const { name, questions, scale } of Object.values(instruments))
    yield* place(name, [...questions.map(({ text }) => text), scale.leastMeans, scale.mostMeans]);
  yield* place(
    'diary',
    [...Object.values(bodyPlaces), ...Object.values(circumstances)].map(({ name }) => name),
  );
  for (const { place: name, texts } of [...movementTexts, ...articleTexts])
    yield* place(name, texts);
}

function factTexts(id: string, fact: Fact): readonly Text[] {
  const options = fact.kind === 'choice' ? Object.values(fact.options) : [];
  const question = fact.kind === 'yes-no' ? [] : [fact.question];
  const help = fact.help ? [fact.help] : [];
  return place(`fact ${id}`, [fact.label, ...question, ...help, ...options]);
}

function medicineTexts(medicine: OtcMedicine): readonly Text[] {
  const { id, benefit, howTo, stopIf, lowered, cautions, card = [], atBestWhy } = medicine;
  const reasons = [...lowered, ...cautions].map(({ why }) => why);
  const best = atBestWhy === undefined ? [] : [atBestWhy];
  return place(`medicine ${id}`, [benefit, ...howTo, ...stopIf, ...card, ...best, ...reasons]);
}

const place = (name: string, texts: readonly string[]): readonly Text[] =>
  texts.map((text) => ({ place: name, text }));
