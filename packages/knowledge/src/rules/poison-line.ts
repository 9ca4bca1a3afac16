/** Whom to call about a poison, as advice of a rule. */

/** The two lines of the evidence; elsewhere the number for emergencies stands on the screen anyway. */
export const poisonLine = 'In the US, call Poison Help at 1-800-222-1222. In the UK, call 111.';
