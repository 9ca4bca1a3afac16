/** The figures of published symptom checkers. Other vignettes than ours: all of medicine, not the back. */

export interface Published {
  readonly study: string;
  readonly tools: string;
  /** Percent of cases with the right disposition. */
  readonly accuracy: number;
  readonly emergency: number;
  readonly selfCare: number;
}

export const published: readonly Published[] = [
  {
    study: 'Semigran 2015, BMJ 351:h3480',
    tools: '23 apps, 45 vignettes',
    accuracy: 57,
    emergency: 80,
    selfCare: 33,
  },
  {
    study: 'Hill 2020, MJA 212:514',
    tools: '36 apps, 48 vignettes',
    accuracy: 49,
    emergency: 63,
    selfCare: 40,
  },
  {
    study: 'Schmieding 2022, JMIR 24:e31810',
    tools: '22 apps, 45 vignettes',
    accuracy: 56.2,
    emergency: 56.8,
    selfCare: 34.5,
  },
];
