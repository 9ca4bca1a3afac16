/** Every screen but the first and "Get urgent help": they need the rules, the facts or much else, and come later. */
import { laterCareAnswer } from '../screens/later-care-answer.ts';
import { laterToday } from '../screens/later-today.ts';
import { whenIdle } from './idle.ts';
import { laterScreen } from './later-screen.tsx';

export const laterScreens = {
  check: laterScreen(async () => (await import('../screens/check-screen.tsx')).CheckScreen),
  answer: laterScreen(async () => (await import('../screens/answer-screen.tsx')).AnswerScreen),
  relief: laterScreen(async () => (await import('../screens/relief-screen.tsx')).ReliefScreen),
  causes: laterScreen(async () => (await import('../screens/causes-screen.tsx')).CausesScreen),
  medicines: laterScreen(
    async () => (await import('../medicines/medicines-screen.tsx')).MedicinesScreen,
  ),
  diary: laterScreen(async () => (await import('../diary/diary-screen.tsx')).DiaryScreen),
  log: laterScreen(async () => (await import('../diary/log-screen.tsx')).LogScreen),
  move: laterScreen(async () => (await import('../move/move-screen.tsx')).MoveScreen),
  session: laterScreen(async () => (await import('../move/session-screen.tsx')).SessionScreen),
  more: laterScreen(async () => (await import('../more/more-screen.tsx')).MoreScreen),
  week: laterScreen(async () => (await import('../move/week-screen.tsx')).WeekScreen),
  weekCheck: laterScreen(
    async () => (await import('../measures/week-check-screen.tsx')).WeekCheckScreen,
  ),
  sport: laterScreen(async () => (await import('../move/ladder-screen.tsx')).LadderScreen),
  selfTests: laterScreen(
    async () => (await import('../move/self-tests-screen.tsx')).SelfTestsScreen,
  ),
  learn: laterScreen(async () => (await import('../learn/learn-screen.tsx')).LearnScreen),
  settings: laterScreen(
    async () => (await import('../settings/settings-screen.tsx')).SettingsScreen,
  ),
  profile: laterScreen(async () => (await import('../profile/profile-screen.tsx')).ProfileScreen),
  people: laterScreen(async () => (await import('../people/people-screen.tsx')).PeopleScreen),
  lock: laterScreen(async () => (await import('../lock/lock-screen.tsx')).LockScreen),
  data: laterScreen(async () => (await import('../data/data-screen.tsx')).DataScreen),
  report: laterScreen(async () => (await import('../report/report-screen.tsx')).ReportScreen),
  about: laterScreen(async () => (await import('../about/about-screen.tsx')).AboutScreen),
} as const;

const { check, answer, ...others } = laterScreens;

/** The questions and an emergency first, then the longer answers. */
export const fetchDangerCheck = (): Promise<void> =>
  fetchEach([check, answer, laterCareAnswer, laterToday]);

/** What is not needed for the danger check. */
export const fetchOtherScreens = (): Promise<void> => fetchEach(Object.values(others));

/** One after the other, so that a tap never waits for them all. What fails to come is asked for again on a tap. */
async function fetchEach(
  screens: readonly { readonly fetch: () => Promise<unknown> }[],
): Promise<void> {
  for (const { fetch } of screens) {
    await whenIdle();
    await fetch().catch(() => undefined);
  }
}
