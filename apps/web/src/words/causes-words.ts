/** The words of "What may have caused it?". */

export const causesWords = {
  title: 'What may have caused it?',
  lead: 'What fits best with your answers. It is a guess from a story, not a diagnosis.',
  none: 'Nothing you told us points to one cause. That is common, and it changes nothing about what helps.',
  clinician: 'A clinician should know:',
  askMore: 'Find out more about the cause',
} as const;
