/** Clearance as formulas: the model of the engine's verdicts on offers, which it is tested to agree with. */
import {
  type Answers,
  and,
  type Node,
  or,
  type Side,
  type Truth,
  toSmt,
  UNKNOWN,
} from '@unknot/logic';
import type { Clinical } from './clinical.ts';
import { agreed, type Offer } from './offers.ts';
import { define, type TriageModel } from './triage-model.ts';

/**
 * Names of Bool terms for the offer with this id. For a movement they say what the answers and triage decide;
 * its level may still make it wait.
 */
export interface OfferModel {
  readonly text: string;
  /** May be offered. */
  readonly ok: (offer: string) => string;
  /** Is not offered, not even to ask about. */
  readonly avoid: (offer: string) => string;
}

/** The verdicts on every offer for `answers`, triaged as `triage`. */
export function offerModel(clinical: Clinical, answers: Answers, triage: TriageModel): OfferModel {
  const ok = (offer: string) => `|ok ${offer}|`;
  const avoid = (offer: string) => `|avoid ${offer}|`;
  const text = clinical.offers.flatMap((offer) => {
    const side = (nodes: readonly Node[], which: Side) =>
      nodes.map((node) => condition(clinical, node, which, answers));
    return [
      define(
        ok(offer.id),
        and([
          ...side(offer.avoid, 'against'),
          ...side(offer.ask, 'against'),
          gateOpen(clinical, offer, answers, triage),
        ]),
      ),
      define(avoid(offer.id), or([...side(offer.avoid, 'for'), shut(clinical, offer, triage)])),
    ];
  });
  return { text: text.join('\n'), ok, avoid };
}

/** The term that there is evidence on `side` of a condition of an offer: what is not known is none. */
export function condition(clinical: Clinical, node: Node, side: Side, answers: Answers): string {
  const { vocabulary, derived, unasked } = clinical;
  const reading = { unasked, notSure: (): Truth => UNKNOWN };
  return toSmt(node, side, { vocabulary, derived, answers, reading });
}

/** The term that the worst rule that holds is at least as urgent as `within`. */
export const atLeast = (
  { ladder }: Clinical,
  within: Clinical['ladder'][number],
  { worst }: TriageModel,
): string => `(>= ${worst} ${ladder.indexOf(within) + 1})`;

function gateOpen(
  clinical: Clinical,
  { is }: Offer,
  answers: Answers,
  triage: TriageModel,
): string {
  const settled = `(not ${triage.open})`;
  const calm = `(not ${atLeast(clinical, 'today', triage)})`;
  switch (is.kind) {
    case 'remedy':
      return and([settled, is.gentle ? `(not ${atLeast(clinical, 'now', triage)})` : calm]);
    case 'medicine':
      return is.best === 'ok' ? and([settled, calm]) : 'false';
    case 'movement': {
      const selfCare = `(= ${triage.worst} 0)`;
      const cleared = is.level === 0 ? 'true' : condition(clinical, agreed, 'for', answers);
      return and([settled, calm, or([selfCare, cleared])]);
    }
  }
}

/** An emergency shuts everything out; an urgent case also every movement; some medicines are never for anybody. */
function shut(clinical: Clinical, { is }: Offer, triage: TriageModel): string {
  if (is.kind === 'medicine' && is.best === 'avoid') return 'true';
  const from = is.kind === 'movement' ? 'today' : 'now';
  return and([`(not ${triage.open})`, atLeast(clinical, from, triage)]);
}
