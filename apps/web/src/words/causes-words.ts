/** The words of "What may have caused it?". */
import { spoken } from '../language/spoken.ts';

export const causesWords = spoken('causes', {
  title: 'What may have caused it?',
  lead: 'What fits best with your answers. It is a guess from a story, not a diagnosis.',
  none: 'Nothing you told us points to one cause. That is common, and it changes nothing about what helps.',
  clinician: 'A clinician should know:',
  askMore: 'Find out more about the cause',
});
