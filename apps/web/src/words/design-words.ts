/** The words inside the components of the design. */
import { spoken } from '../language/spoken.ts';

export const designWords = spoken('design', {
  skip: 'Skip to the content',
  levels: {
    emergency: 'Emergency, now',
    urgent: 'Urgent, today',
    routine: 'Soon, not urgent',
    'self-care': 'Care at home',
  },
  notices: { info: 'Note', warning: 'Take care', offline: 'Offline' },
  closeMessage: 'Close this message',
  less: (label: string) => `Less: ${label}`,
  more: (label: string) => `More: ${label}`,
  startTimer: (minutes: number) => `Start ${minutes} minutes`,
  stopTimer: 'Stop the timer',
  timeIsUp: 'Time is up. Close',
  timerOver: (label: string) => `${label}: time is up.`,
  timerLeft: (label: string, minutes: number) =>
    `${label}: ${minutes === 1 ? '1 minute' : `${minutes} minutes`} left.`,
});
