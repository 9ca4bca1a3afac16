/** What ends a movement at once, and what to look at again before the next one: 7.1. */
import type { FactId } from '../vocabulary.ts';

interface StopSign {
  readonly id: string;
  readonly text: string;
  /** Danger facts that the check must ask again. Empty: only rest and look at the dose. */
  readonly askAgain: readonly FactId[];
}

const all = [
  {
    id: 'chest',
    text: 'Pain or pressure in the chest.',
    askAgain: ['chest-symptom', 'exertional'],
  },
  { id: 'breath', text: 'Short of breath.', askAgain: ['breathless', 'breathless-on-effort'] },
  { id: 'faint', text: 'Faint, or about to faint.', askAgain: ['fainted'] },
  { id: 'heartbeat', text: 'A racing or uneven heartbeat.', askAgain: ['palpitations'] },
  {
    id: 'nerve',
    text: 'New tingling, weakness or numbness.',
    askAgain: ['limb-change'],
  },
  {
    id: 'bladder',
    text: 'A change in the bladder or the bowels.',
    askAgain: ['bladder-bowel-saddle'],
  },
  { id: 'shock', text: 'An electric shock down the spine.', askAgain: ['lhermitte'] },
  {
    id: 'tearing',
    text: 'A sudden tearing pain.',
    askAgain: ['tearing-ripping', 'abrupt-onset'],
  },
  {
    id: 'headache',
    text: 'A headache as you move the neck.',
    askAgain: ['ill-or-confused'],
  },
  {
    id: 'spreading',
    text: 'Pain that spreads to an arm or a leg.',
    askAgain: ['arm-jaw-spread', 'root-like-pain-new'],
  },
  { id: 'cramp', text: 'A cramp that has not eased after 5 minutes.', askAgain: [] },
  { id: 'pain', text: 'Pain of 6 of 10 or more.', askAgain: [] },
] as const satisfies readonly StopSign[];

export type StopSignId = (typeof all)[number]['id'];

/** Every stop sign, the most dangerous first. */
export const stopSigns: readonly (StopSign & { readonly id: StopSignId })[] = all;
