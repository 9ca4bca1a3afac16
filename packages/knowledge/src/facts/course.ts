/** What the log says of the course by itself. Given: never asked, and an answer cannot deny it. */
import type { Fact } from '../schema.ts';

const given = { kind: 'yes-no', given: true } as const;

export const courseFacts = {
  'worse-acute': {
    ...given,
    label: 'By the log, the pain rose by 3 points and stayed up for a day or more',
  },
  'worse-acute-48h': {
    ...given,
    label: 'By the log, the pain rose by 3 points and stayed up for 2 days or more',
    ref: '8.4 worse-acute',
  },
  'worse-trend': {
    ...given,
    label: 'By the log, the pain is getting worse',
  },
  'worse-after-14-days': {
    ...given,
    label: 'By the log, the pain is getting worse after two weeks or more',
    ref: '8.4 worsening-and-persistent',
  },
  'woken-3-nights': {
    ...given,
    label: 'By the log, woken by pain at least twice a night for 3 nights',
    ref: '8.4 night-worse',
  },
  'function-worse': {
    ...given,
    label: 'By the log, I can do clearly less than before',
  },
  'no-change-7d': {
    ...given,
    label: 'By the log, a week of heat or pain tablets has hardly helped',
  },
  'tablets-10-days': {
    ...given,
    label: 'By the log, pain tablets for 10 days, or still taken after 10 days of pain',
    ref: '8.4 otc-10d',
  },
  'persistent-14': {
    ...given,
    label: 'By the log, two weeks on, the pain has not eased',
  },
  'persistent-28': {
    ...given,
    label: 'By the log, four weeks on, the pain is still there',
  },
  'subacute-42': {
    ...given,
    label: 'By the log, six weeks on, there is still pain',
  },
  'chronic-84': {
    ...given,
    label: 'By the log, twelve weeks on, there is still pain',
  },
  'recurrent-3': {
    ...given,
    label: 'By the log, three spells of pain or more in six months',
  },
} as const satisfies Record<string, Fact>;
