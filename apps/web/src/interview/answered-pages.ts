/** The pages of questions that were answered, so that a person can go back to one and change it. */
import type { DiaryLog, DiaryState, EventOf, RecordedEvent } from '@unknot/diary';
import type { Page } from '@unknot/engine';
import { type FactId, pages, type Topic } from '@unknot/knowledge';
import type { Facts } from '@unknot/logic';
import { isStatement } from './draft.ts';

export type AnswersEvent = EventOf<'facts-answered'>;

/** The answers on pages of these topics, oldest first, without what was taken back. */
export function answersGiven(log: DiaryLog, topics: readonly Topic[]): readonly AnswersEvent[] {
  const takenBack = new Set(log.events.filter(isRetraction).map(({ target }) => target));
  return log.events
    .filter(isAnswers)
    .filter((event) => !takenBack.has(event.id) && pageRecord(event, topics) !== undefined);
}

/** Those of the answers that belong to the present check. */
export function inPresentCheck(
  given: readonly AnswersEvent[],
  { checkStartedAt }: Pick<DiaryState, 'checkStartedAt'>,
): readonly AnswersEvent[] {
  const start = checkStartedAt === null ? Number.POSITIVE_INFINITY : Date.parse(checkStartedAt);
  return given.filter(({ at }) => Date.parse(at) >= start);
}

/** What of `event` still counts: answers to facts that were not answered again or forgotten since. */
export function standingAnswers(
  event: AnswersEvent,
  { answeredAt }: Pick<DiaryState, 'answeredAt'>,
): Facts<FactId> {
  const standing = Object.entries(event.answers).filter(
    ([id]) => answeredAt[id as FactId] === event.at,
  );
  return Object.fromEntries(standing) as Facts<FactId>;
}

/**
 * The page on which `event` was answered, as it is to be shown again: what was answered then, and what it
 * would still ask (an emergency may have cut the page short).
 *
 * @param again What would be asked next without this event.
 */
export function pageOf(
  event: AnswersEvent,
  topics: readonly Topic[],
  again: Page | null,
): Page | null {
  const record = pageRecord(event, topics);
  if (!record) return null;
  const asked = (id: FactId) =>
    Object.hasOwn(event.answers, id) || (again?.id === record.id && again.facts.includes(id));
  return { ...record, facts: record.facts.filter(asked) };
}

/**
 * What of a page is shown at once. A question that stands before statements is asked with them; one that stands after
 * them may be settled by them, so it waits.
 */
export function partToShow(page: Page): Page {
  const [first] = page.facts;
  if (first === undefined || !isStatement(first)) return page;
  return { ...page, facts: page.facts.filter(isStatement) };
}

/** The log as if `event` had not been recorded. */
export function logWithout(log: DiaryLog, event: AnswersEvent): DiaryLog {
  return { events: log.events.filter(({ id }) => id !== event.id) };
}

function pageRecord(event: AnswersEvent, topics: readonly Topic[]) {
  const answered = Object.keys(event.answers);
  return pages
    .filter(({ topic }) => topics.includes(topic))
    .find(({ facts }) => answered.every((id) => facts.includes(id as FactId)));
}

const isAnswers = (event: RecordedEvent): event is AnswersEvent => event.type === 'facts-answered';

const isRetraction = (event: RecordedEvent): event is EventOf<'retracted'> =>
  event.type === 'retracted';
