/** The place of the medicines while the danger check comes first: nothing is offered, but what was taken can be logged. */
import { useTabTitle } from '../app/tab-title.ts';
import { useToday } from '../app/use-today.ts';
import { Button, Page } from '../design/index.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { medicineWords } from '../words/medicine-words.ts';
import { reliefWords } from '../words/relief-words.ts';
import { words } from '../words/words.ts';

export function CheckBefore() {
  useTabTitle(medicineWords.title);
  const { diary, answer } = useToday();
  const open = diary.checkStartedAt === null || answer.disposition === 'undecided';
  return (
    <Page
      place="medicines"
      title={medicineWords.title}
      lead={open ? reliefWords.checkFirst : reliefWords.helpFirst}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Button block href={open ? '/check' : '/answer'}>
        {open ? reliefWords.toCheck : words.answer.see}
      </Button>
      <RowLinks
        links={[
          { href: '/medicines/took', icon: 'medicine', name: medicineWords.tookTitle },
          ...(diary.doses.length > 0
            ? [{ href: '/medicines/history', icon: 'diary', name: medicineWords.history } as const]
            : []),
        ]}
      />
    </Page>
  );
}
