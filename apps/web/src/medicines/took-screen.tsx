/** "I took something": choose what it was; the next screen says how it fits and logs it. */
import { navigate } from 'wouter/use-browser-location';
import { useNow } from '../app/clock.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { presentOf, useToday } from '../app/use-today.ts';
import { Page } from '../design/index.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { Section } from '../screens/section.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { words } from '../words/words.ts';
import { answerInWords } from './answer-words.ts';
import { cabinetOf } from './pack.ts';
import { shortAnswer } from './pack-answer.ts';
import { PackPicker } from './pack-picker.tsx';

export function TookScreen() {
  useTabTitle(medicineWords.tookTitle);
  const { diary } = useToday();
  const present = presentOf(diary, useNow(30));
  const packs = cabinetOf(diary);
  return (
    <Page
      title={medicineWords.tookTitle}
      lead={medicineWords.tookLead}
      back={{ label: words.places.medicines, href: '/medicines' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {packs.length > 0 && (
        <Section heading={medicineWords.cabinet}>
          <RowLinks
            links={packs.map((pack) => ({
              href: `/medicines/${pack.address}`,
              icon: 'medicine',
              name: pack.name,
              line: answerInWords(shortAnswer(present, pack, present.now).answer, present.now),
            }))}
          />
        </Section>
      )}
      <Section heading={medicineWords.allPacks}>
        <PackPicker
          region={diary.region}
          onPick={({ address }) => navigate(`/medicines/${address}`)}
        />
      </Section>
    </Page>
  );
}
