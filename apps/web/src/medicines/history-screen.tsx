/** All that was taken: the last 24 hours first, then day by day. */
import { hoursBetween } from '@unknot/logic';
import { useState } from 'react';
import { toLocalInstant } from '../app/clock.ts';
import { dayInWords } from '../app/format-time.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToast } from '../app/use-toast.tsx';
import { useToday } from '../app/use-today.ts';
import { Button, Page, Panel } from '../design/index.ts';
import { medicineWords } from '../words/medicine-words.ts';
import { words } from '../words/words.ts';
import { IntakeList } from './intake-list.tsx';
import { type Intake, intakesOf } from './intakes.ts';

const DAYS_AT_FIRST = 7;

export function HistoryScreen() {
  useTabTitle(medicineWords.history);
  const present = useToday();
  const { toast, show } = useToast();
  const [shown, setShown] = useState(DAYS_AT_FIRST);
  const { recent, days } = byDay(intakesOf(present.diary.doses), present.now);
  return (
    <Page
      title={medicineWords.history}
      back={{ label: words.places.medicines, href: '/medicines' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Panel heading={medicineWords.list}>
        {recent.length === 0 && <p>{medicineWords.none}</p>}
        <IntakeList intakes={recent} present={present} show={show} />
      </Panel>
      {days.slice(0, shown).map(([day, intakes]) => (
        <Panel key={day} heading={dayInWords(intakes[0]?.at ?? present.now)}>
          <IntakeList clockOnly intakes={intakes} present={present} show={show} />
        </Panel>
      ))}
      {days.length > shown && (
        <Button block variant="secondary" onClick={() => setShown(shown + DAYS_AT_FIRST)}>
          {medicineWords.olderDays}
        </Button>
      )}
      {toast}
    </Page>
  );
}

interface ByDay {
  readonly recent: readonly Intake[];
  readonly days: readonly (readonly [day: string, intakes: readonly Intake[]])[];
}

/** By the days of the calendar where the person is now. */
function byDay(newestFirst: readonly Intake[], now: string): ByDay {
  const recent = newestFirst.filter(({ at }) => hoursBetween(at, now) < 24);
  const days = new Map<string, Intake[]>();
  for (const intake of newestFirst.slice(recent.length)) {
    const day = toLocalInstant(new Date(intake.at)).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), intake]);
  }
  return { recent, days: [...days] };
}
