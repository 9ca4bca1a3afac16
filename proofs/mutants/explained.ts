/** Mutants that no case can notice, since they say the same as the rule. A line that is no longer needed fails. */

export interface Explanation {
  readonly where: string;
  readonly mistake: string;
  readonly why: string;
}

const ALONE_ENOUGH =
  'By itself an emergency in the same rule; it stands in this list so that the list reads as the evidence does.';

/** Every mutant that may live. */
export const explained: readonly Explanation[] = [
  {
    where: 'acute-coronary-syndrome',
    mistake: 'any[0] all[2]: without [2] sweaty-clammy',
    why: ALONE_ENOUGH,
  },
  {
    where: 'acute-coronary-syndrome',
    mistake: 'any[0] all[2]: without [4] breathless',
    why: ALONE_ENOUGH,
  },
  {
    where: 'acute-coronary-syndrome',
    mistake: 'any[0] all[2]: without [5] fainted',
    why: ALONE_ENOUGH,
  },
  {
    where: 'pancreatitis',
    mistake: 'any[2] all[2]: without [1] abrupt-onset',
    why: 'An abrupt start is a sudden start: the one follows from the other before the rules are read.',
  },
];
