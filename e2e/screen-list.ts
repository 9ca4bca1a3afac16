/** Every screen of the app: its address, and whose diary shows it at its fullest. */
import { easing, fresh } from './diaries.ts';

export interface Screen {
  /** Names its picture in docs/screens. */
  readonly name: string;
  readonly path: string;
  /** `null`: somebody who has never been here. */
  readonly diary: typeof fresh | null;
}

export const screens: readonly Screen[] = [
  { name: 'first', path: '/', diary: null },
  { name: 'check', path: '/check', diary: null },
  { name: 'urgent', path: '/urgent', diary: null },
  { name: 'not-found', path: '/no-such-page', diary: null },
  { name: 'today-flare', path: '/', diary: fresh },
  { name: 'answer', path: '/answer', diary: fresh },
  { name: 'relief', path: '/relief', diary: fresh },
  { name: 'relief-heat', path: '/relief/heat-pad', diary: fresh },
  { name: 'relief-breathing', path: '/relief/breathing', diary: fresh },
  { name: 'causes', path: '/causes', diary: fresh },
  { name: 'medicines-first', path: '/medicines', diary: fresh },
  { name: 'diary-empty', path: '/diary', diary: fresh },
  { name: 'today', path: '/', diary: easing },
  { name: 'move', path: '/move', diary: easing },
  { name: 'session', path: '/move/session', diary: easing },
  { name: 'movement', path: '/move/seated-rotation', diary: easing },
  { name: 'week', path: '/move/week', diary: easing },
  { name: 'sport', path: '/move/sport', diary: easing },
  { name: 'tests', path: '/move/tests', diary: easing },
  { name: 'medicines', path: '/medicines', diary: easing },
  { name: 'medicines-took', path: '/medicines/took', diary: easing },
  { name: 'log', path: '/log', diary: easing },
  { name: 'diary', path: '/diary', diary: easing },
  { name: 'diary-week', path: '/diary/week', diary: easing },
  { name: 'report', path: '/report', diary: easing },
  { name: 'learn', path: '/learn', diary: easing },
  { name: 'article', path: '/learn/anti-inflammatories', diary: easing },
  { name: 'more', path: '/more', diary: easing },
  { name: 'profile', path: '/profile', diary: easing },
  { name: 'people', path: '/people', diary: easing },
  { name: 'lock', path: '/lock', diary: easing },
  { name: 'settings', path: '/settings', diary: easing },
  { name: 'data', path: '/data', diary: easing },
  { name: 'about', path: '/about', diary: easing },
];
