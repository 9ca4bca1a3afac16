/** The agenda as rows: a drawing, a name, and the time that matters. */
import { type RegionId, remedies } from '@unknot/knowledge';
import { hoursBetween } from '@unknot/logic';
import { clockTime, dayInWords, momentInWords } from '../app/format-time.ts';
import type { Present } from '../app/use-today.ts';
import { headline } from '../app/verdict-words.ts';
import { say } from '../language/language.ts';
import { medicineName } from '../medicines/medicine-name.ts';
import { stepIcons } from '../screens/relief-steps.ts';
import type { RowLink } from '../screens/row-links.tsx';
import { todayWords } from '../words/today-words.ts';
import { weekWords } from '../words/week-words.ts';
import type { AgendaItem } from './agenda.ts';

/** One row of the agenda. */
export function rowOf(item: AgendaItem, { diary, now, answer }: Present): RowLink {
  switch (item.kind) {
    case 'remedy':
      return {
        href: `/relief/${item.remedy}`,
        icon: stepIcons[item.remedy],
        name: say(remedies[item.remedy].name),
        line: todayWords.minutesLeft(minutesUntil(item.endsAt, now)),
      };
    case 'running-session':
      return { href: '/move/session', icon: 'walk', name: todayWords.runningSession };
    case 'dose':
      return doseRow(item, diary.region, now);
    case 'after-session':
      return {
        href: '/log',
        icon: 'moon',
        name: todayWords.afterSession,
        line: todayWords.afterSessionLine,
      };
    case 'session':
      return {
        href: '/move/session',
        icon: 'walk',
        name: todayWords.session,
        line: todayWords.sessionLine,
      };
    case 'week':
      return {
        href: '/diary/week',
        icon: 'diary',
        name: weekWords.check.done.title,
        line: weekWords.check.due,
      };
    case 'log':
      return { href: '/log', icon: 'plus', name: todayWords.log, line: todayWords.logLine };
    case 'relief':
      return {
        href: '/relief',
        icon: 'heat',
        name: todayWords.relief,
        line: todayWords.reliefLine,
      };
    case 'look-again':
      return {
        href: '/answer',
        icon: 'timer',
        name: todayWords.lookAgain,
        line: sentence(momentInWords(item.at, now)),
      };
    case 'answer':
      return {
        href: '/answer',
        icon: answer.disposition === 'routine' ? 'routine' : 'info',
        name: headline(answer),
        line: item.seeBy
          ? todayWords.seeBy(dayInWords(item.seeBy))
          : todayWords.lookAt(momentInWords(item.lookAt, now)),
      };
  }
}

type DoseItem = Extract<AgendaItem, { kind: 'dose' }>;

function doseRow(item: DoseItem, region: RegionId, now: string): RowLink {
  return {
    href: '/medicines',
    icon: 'medicine',
    name: medicineName(item.medicine, region),
    line: doseLine(item, now),
  };
}

function doseLine({ verdict, at }: DoseItem, now: string): string {
  switch (verdict) {
    case 'avoid':
      return todayWords.doseNone;
    case 'questions':
      return todayWords.doseQuestions;
    case 'ask':
      return todayWords.doseAsk;
    case 'ok':
      return at === null ? todayWords.doseAsk : waitLine(at, now);
  }
}

function waitLine(at: string, now: string): string {
  const wait = minutesUntil(at, now);
  return wait <= 0 ? todayWords.doseNow : todayWords.doseAt(clockTime(at), waitInWords(wait));
}

/** Under an hour in minutes, then in hours and minutes. */
function waitInWords(minutes: number): string {
  if (minutes < 60) return todayWords.inMinutes(minutes);
  return todayWords.inHours(Math.floor(minutes / 60), minutes % 60);
}

const minutesUntil = (at: string, now: string): number => Math.ceil(hoursBetween(now, at) * 60);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
