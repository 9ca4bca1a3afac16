import { derivedFacts } from '../derived-facts.ts';
import { expectedCourses, expectedCourseWords } from '../expected-course.ts';
import { notRankedFactors } from '../factors/not-ranked.ts';
import { factors } from '../factors.ts';
import { flagAccuracy } from '../flag-accuracy.ts';
import { instruments } from '../instruments.ts';
import { medicines } from '../medicines.ts';
import { notAdvised } from '../not-advised.ts';
import { phasePlans } from '../phase-plans.ts';
import { recognisedMedicines } from '../recognised-medicines.ts';
import { regions } from '../regions.ts';
import { remedies } from '../remedies.ts';
import { riskConditions } from '../risk-conditions.ts';
import { rules } from '../rules.ts';
import { sources } from '../sources.ts';
import { thresholds } from '../thresholds.ts';
import { facts } from '../vocabulary.ts';
import { articleCitations } from './article-records.ts';
import { conditions } from './conditions.ts';
import type { Linter } from './linter.ts';
import { movementCitations } from './movement-records.ts';
import { factsIn } from './predicate-leaves.ts';

export const nothingIsUnused: Linter = {
  name: 'nothing-is-unused',
  description:
    'Every fact decides something, every derived fact is used and every source is cited.',
  check: () => {
    const read = new Set(conditions.flatMap(({ when }) => factsIn(when)));
    const cited = new Set<string>(
      [
        ...rules,
        ...factors,
        ...notRankedFactors,
        ...Object.values(remedies),
        ...Object.values(medicines),
        ...recognisedMedicines,
        ...Object.values(regions),
        ...Object.values(thresholds),
        ...flagAccuracy,
        ...riskConditions,
        ...notAdvised,
        ...Object.values(phasePlans),
        ...Object.values(instruments),
        ...expectedCourseWords,
        {
          sources: Object.values(expectedCourses).flatMap(({ curves }) =>
            curves.map(({ source }) => source),
          ),
        },
        ...movementCitations,
        ...articleCitations,
      ].flatMap(({ sources: named = [] }) => named),
    );
    const isGate = (id: string) => {
      const fact = facts[id as keyof typeof facts];
      return fact.kind === 'yes-no' && fact.settles !== undefined;
    };
    return [
      ...Object.keys(facts)
        .filter((id) => !read.has(id) && !isGate(id))
        .map((id) => `fact "${id}" decides nothing`),
      ...Object.keys(derivedFacts)
        .filter((id) => !read.has(id))
        .map((id) => `derived fact "${id}" is not used`),
      ...Object.keys(sources)
        .filter((id) => !cited.has(id))
        .map((id) => `source "${id}" is not cited`),
    ];
  },
};
