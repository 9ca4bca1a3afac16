/** Every text of the knowledge that a person sees on a screen, by theme: what a translation has to provide. */

import { bodyPlaces } from '../body-places.ts';
import { circumstances } from '../circumstances.ts';
import { derivedFacts } from '../derived-facts.ts';
import { expectedCourseWords } from '../expected-course.ts';
import { factors } from '../factors.ts';
import { glossary } from '../glossary.ts';
import { instruments } from '../instruments.ts';
import { articleTexts } from '../lint/article-records.ts';
import { movementTexts } from '../lint/movement-records.ts';
import { lookAgain } from '../look-again.ts';
import type { Medicine } from '../medicines/medicine.ts';
import type { Product } from '../medicines/product.ts';
import { medicines } from '../medicines.ts';
import { notAdvised } from '../not-advised.ts';
import { notices } from '../notices.ts';
import { pages } from '../pages.ts';
import { phasePlans } from '../phase-plans.ts';
import { products } from '../products.ts';
import { regions } from '../regions.ts';
import { remedies } from '../remedies.ts';
import { rules } from '../rules.ts';
import type { Fact, Region, Remedy } from '../schema.ts';
import { facts } from '../vocabulary.ts';

type Texts = readonly (string | undefined)[];

const themes = {
  everywhere: [
    ...Object.values<Region>(regions).flatMap(regionTexts),
    ...Object.values(notices),
    lookAgain.text,
    ...expectedCourseWords.map(({ text }) => text),
  ],
  facts: [
    ...Object.values<Fact>(facts).flatMap(factTexts),
    ...Object.values(derivedFacts).map(({ label }) => label),
  ],
  pages: pages.flatMap(({ title, help }) => [title, help]),
  rules: rules.flatMap(({ suspect, advice = [] }) => [suspect, ...advice]),
  remedies: [
    ...Object.values<Remedy>(remedies).flatMap(remedyTexts),
    ...Object.values(phasePlans).flatMap(({ do: steps, avoid, stopIf }) => [
      ...steps.map(({ dose }: { readonly dose?: string }) => dose),
      ...avoid,
      ...stopIf,
    ]),
    ...notAdvised.flatMap(({ name, why }) => [name, why]),
  ],
  medicines: [
    ...Object.values<Medicine<unknown>>(medicines).flatMap(medicineTexts),
    ...[...products.values()].flatMap(productTexts),
  ],
  factors: factors.flatMap(({ name, change, clinician, known }) => [
    name,
    ...change,
    ...clinician.map(({ why }) => why),
    known,
  ]),
  measures: [
    ...Object.values(instruments).flatMap(({ name, questions, scale }) => [
      name,
      ...questions.map(({ text }) => text),
      scale.leastMeans,
      scale.mostMeans,
    ]),
    ...Object.values(bodyPlaces).map(({ name }) => name),
    ...Object.values(circumstances).map(({ name }) => name),
  ],
  movement: movementTexts.flatMap(({ texts }) => texts),
  learn: [...articleTexts.flatMap(({ texts }) => texts), ...glossary.map(({ term }) => term)],
} as const satisfies Readonly<Record<string, Texts>>;

export type Theme = keyof typeof themes;

/** Each text once, under the first theme that shows it. */
export const shownTexts: ReadonlyMap<string, Theme> = new Map(
  Object.entries<Texts>(themes)
    .flatMap(([theme, texts]) => texts.map((text) => [text ?? '', theme as Theme] as const))
    .filter(([text]) => text !== '')
    .reverse(),
);

function regionTexts({ name, emergency, advice, poison }: Region): Texts {
  return [name, emergency.label, advice?.label, poison?.label];
}

function factTexts(fact: Fact): Texts {
  const { lead, label, help } = fact;
  switch (fact.kind) {
    case 'yes-no':
      return [lead, label, help];
    case 'quantity':
      return [lead, label, help, fact.question, fact.unit];
    case 'choice':
      return [lead, label, help, fact.question, ...Object.values(fact.options)];
  }
}

function remedyTexts({ name, purpose, steps, dose, stopIf, borrowed }: Remedy): Texts {
  return [name, purpose, ...steps, dose, ...stopIf, borrowed];
}

function medicineTexts(medicine: Medicine<unknown>): Texts {
  const { names, atBestWhy, benefit, lowered, cautions, howTo, stopIf, card = [] } = medicine;
  const reasons = [...lowered, ...cautions].map(({ why }) => why);
  return [...Object.values(names), benefit, atBestWhy, ...reasons, ...howTo, ...stopIf, ...card];
}

/** The names on packs stay as they are. */
function productTexts({ names: [description], also = [], ownRules }: Product): Texts {
  return [description, ...also, ownRules];
}
