/** What to leave and when to stop in the first days, whatever else is done: 5, 5.7, 5.12. */

export const flareAdvice = {
  avoid: [
    'Lying in bed for more than a day or two.',
    'Lifting or carrying more than 2 to 5 kg (5 to 10 lb).',
    'Stretching hard while the muscle is in spasm.',
    'Cracking the back or neck with force.',
    'Tablets that were given to somebody else.',
    'Alcohol to relax.',
  ],
  stopIf: [
    'Any danger sign: run the check again, or call for help.',
    'New numbness, weakness or tingling.',
    'The pain goes up by 2 or more and stays up for a day.',
    'The skin changes where the heat was.',
  ],
  sources: ['DAH10', 'NG59', 'THERM'],
} as const;
