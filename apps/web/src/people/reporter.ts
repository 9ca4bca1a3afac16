/** Who answers the questions: the question of the danger check, asked once for each person. */
import { facts } from '@unknot/knowledge';
import { invariant } from '@unknot/logic';

const { reporter } = facts;
invariant(reporter.kind === 'choice', 'who answers is one of a few');

export const reporterQuestion = reporter;

/** The person with the pain. */
export const SELF = 'self';

/** Whoever is added on the device of somebody else is most often with them. */
export const USUAL_OTHER = 'carer-of-able';
