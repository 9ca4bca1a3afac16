/** What helps without a medicine, what is advised against, and the plan of each phase. */
import { notAdvised, phasePlans, type Remedy, remedies } from '@unknot/knowledge';
import { BASIS, type Chapter, conditionPart, entry, line, points, sourcesPart } from './chapter.ts';

/** Remedies, advice against, phases. */
export function remedyChapters(): readonly Chapter[] {
  return [
    {
      id: 'remedies',
      title: 'Remedies',
      intro: 'None is offered in an emergency. Heat waits while a case is urgent or undecided.',
      entries: Object.values<Remedy>(remedies).map(remedyEntry),
    },
    {
      id: 'not-advised',
      title: 'Advised against',
      intro: 'What Unknot tells people to leave.',
      entries: notAdvised.map(({ id, ref, name, why, basis, sources }) =>
        entry(name, line(`\`${id}\``, ref, BASIS[basis]), why, sourcesPart(sources)),
      ),
    },
    {
      id: 'phases',
      title: 'The plan of each phase',
      intro:
        'All four are chosen for Unknot and await a clinician’s signature. Each remedy is still cleared for the person.',
      entries: Object.entries(phasePlans).map(([phase, { do: steps, avoid, stopIf, sources }]) =>
        entry(
          phase,
          points(
            'Do',
            steps.map(
              ({ remedy, dose }) => `${remedies[remedy].name}. ${dose ?? remedies[remedy].dose}`,
            ),
          ),
          points('Leave', avoid),
          points('Stop if', stopIf),
          sourcesPart(sources),
        ),
      ),
    },
  ];
}

function remedyEntry(remedy: Remedy): string {
  const { id, ref, name, purpose, steps, dose, stopIf, borrowed, strength, basis, sources } =
    remedy;
  return entry(
    name,
    line(`Remedy \`${id}\``, ref, `evidence ${strength}`, BASIS[basis]),
    `${purpose} ${borrowed ?? ''}`.trim(),
    points('Steps', steps),
    `Dose: ${dose}`,
    conditionPart('Not offered when', remedy.avoidWhen),
    conditionPart('Only after asking when', remedy.askWhen),
    points('Stop if', stopIf),
    sourcesPart(sources),
  );
}
