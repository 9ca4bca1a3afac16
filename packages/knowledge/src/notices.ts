/** Sentences that must be said in certain places, worded once. */

export const notices = {
  /** Shown with every answer in the UK: 2.0 thoracic-site floor. Source NHS-BP. */
  ukTopOfBack:
    'NHS advice is to call 111 or ask for an urgent GP appointment for pain at the top of the back.',
  /** Said once, where the app says what it is. */
  notADevice:
    'Unknot is not a medical device. Its rules come from published sources and still await a clinician’s signature.',
} as const;
