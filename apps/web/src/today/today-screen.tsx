/** Today: how it is, the next best step, what waits, and when to get help. Never more than one main action. */
import { hasFinishedCheck } from '../app/episode.ts';
import { mayTreat } from '../app/may-treat.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { type Present, useToday } from '../app/use-today.ts';
import { Page, Stack, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { CarerNote } from '../screens/carer-note.tsx';
import { ChangedButtons } from '../screens/changed-buttons.tsx';
import { RowLinks } from '../screens/row-links.tsx';
import { todayWords } from '../words/today-words.ts';
import { words } from '../words/words.ts';
import { type Agenda, agendaOf } from './agenda.ts';
import { rowOf } from './agenda-rows.ts';
import { EmergencyToday } from './emergency-today.tsx';
import { InstallOffer } from './install-offer.tsx';
import { SecondLook } from './second-look.tsx';
import { ShortNet } from './short-net.tsx';
import { stateInWords } from './state-in-words.ts';
import { StepButton } from './step-button.tsx';
import { UnfinishedCheck } from './unfinished-check.tsx';
import { UrgentCard } from './urgent-card.tsx';

export function TodayScreen() {
  const present = useToday();
  const { answer, diary } = present;
  if (answer.disposition === 'emergency') return <EmergencyToday present={present} />;
  if (!hasFinishedCheck(diary, answer)) return <UnfinishedCheck present={present} />;
  return <Day present={present} />;
}

function Day({ present }: { readonly present: Present }) {
  const { title, lines } = stateInWords(present);
  const agenda = agendaOf(present);
  useTabTitle(todayWords.tab);
  return (
    <Page
      place="today"
      knot={present.answer.phase}
      title={title}
      lead={lines.join(' ')}
      actions={<StepButton {...agenda} />}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <CarerNote facts={present.diary.facts} />
      <ChangedButtons />
      {present.answer.disposition === 'urgent' && <UrgentCard present={present} />}
      <StepReason agenda={agenda} />
      <RowLinks links={agenda.items.map((item) => rowOf(item, present))} />
      {mayTreat(present.answer) && <InstallOffer />}
      <div>
        <ShortNet region={present.diary.region} />
        <Why summary={todayWords.howItGoes}>
          <Stack gap="small">
            {present.answer.outlook.bandWords.map((line) => (
              <p key={line}>{say(line)}</p>
            ))}
          </Stack>
        </Why>
      </div>
    </Page>
  );
}

/** What the main action is for, where its words alone do not say it. */
function StepReason({ agenda: { step } }: { readonly agenda: Agenda }) {
  switch (step) {
    case 'look-again':
      return <SecondLook />;
    case 'check-again':
      return <p>{todayWords.checkWhy}</p>;
    case 'rate-session':
      return <p>{todayWords.rateWhy}</p>;
    default:
      return null;
  }
}
