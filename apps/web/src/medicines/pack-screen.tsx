/** One pack: may it be taken now, then a tap to log it; and what was taken already. */
import { useNow } from '../app/clock.ts';
import { mayTreat } from '../app/may-treat.ts';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useToast } from '../app/use-toast.tsx';
import { presentOf, useToday } from '../app/use-today.ts';
import { Button, Page, Panel } from '../design/index.ts';
import { NotFoundScreen } from '../screens/not-found-screen.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { words } from '../words/words.ts';
import { AmountButtons } from './amount-buttons.tsx';
import { countedIn, DayBars } from './day-bars.tsx';
import { MedicineDetails } from './medicine-details.tsx';
import { medicineName } from './medicine-name.ts';
import { Because, Overdose } from './medicine-reasons.tsx';
import { OtherAmount } from './other-amount.tsx';
import { type Pack, packAt, unitInWords } from './pack.ts';
import { packAnswer } from './pack-answer.ts';
import { PackVerdict } from './pack-verdict.tsx';
import { recordDose } from './record-dose.ts';

export function PackScreen({ address }: { readonly address: string }) {
  const pack = packAt(address, useToday().diary);
  return pack ? <KnownPack pack={pack} /> : <NotFoundScreen />;
}

function KnownPack({ pack }: { readonly pack: Pack }) {
  useTabTitle(pack.name);
  const { toast, show } = useToast();
  const present = presentOf(useToday().diary, useNow(5));
  const { now, diary } = present;
  const asked = packAnswer(present, pack, now);
  const log = (amount: number, at: string) => {
    show(medicineWords.logged(pack.name), recordDose(pack, amount, at));
  };
  const counted = [...new Set(pack.ingredients.map(countedIn))];
  return (
    <Page
      title={pack.name}
      lead={leadOf(pack, diary.region)}
      back={{ label: words.places.medicines, href: '/medicines' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <PackVerdict pack={pack} asked={asked} present={present} />
      {counted.map((id) => (
        <Overdose key={id} verdict={present.answer.medicines[id]} region={diary.region} />
      ))}
      <AmountButtons pack={pack} asked={asked} now={now} onLog={(amount) => log(amount, now)} />
      <OtherAmount pack={pack} present={present} onLog={log} />
      <DayBars present={present} ids={counted} />
      {mayTreat(present.answer) && <About pack={pack} present={present} />}
      <Keep pack={pack} />
      {toast}
    </Page>
  );
}

/** What one of it holds, where its name does not say so. */
function leadOf(pack: Pack, region: Parameters<typeof unitInWords>[1]): string {
  const holds =
    pack.unit.length > 1 || pack.product?.confirm
      ? medicineWords.holds(unitInWords(pack, region))
      : '';
  return [pack.kind, holds].filter(Boolean).join(' ');
}

type AboutProps = Pick<Parameters<typeof PackVerdict>[0], 'pack' | 'present'>;

/** What is known of each ingredient, for this person and in general. */
function About({ pack, present }: AboutProps) {
  return pack.ingredients.map((id) => (
    <Panel key={id} heading={medicineWords.about(medicineName(id, present.diary.region))}>
      <Because verdict={present.answer.medicines[id]} present={present} />
      <MedicineDetails id={id} />
    </Panel>
  ));
}

function Keep({ pack }: { readonly pack: Pack }) {
  const { kept, what } = pack;
  if (kept !== null) {
    return (
      <Button
        variant="quiet"
        href="/medicines"
        onClick={() => store.record({ type: 'retracted', target: kept })}
      >
        {medicineWords.removePack}
      </Button>
    );
  }
  if (pack.product === null) return null;
  return (
    <Button
      variant="quiet"
      href="/medicines"
      onClick={() => store.record({ type: 'medicine-kept', what })}
    >
      {medicineWords.keep}
    </Button>
  );
}
