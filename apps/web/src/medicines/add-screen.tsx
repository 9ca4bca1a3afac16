/** Puts a medicine into the cabinet: which one, its strength where the pack decides it, and a name of one's own. */
import { useState } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, NumberField, Page, Panel, Stack, TextField } from '../design/index.ts';
import { say } from '../language/language.ts';
import { medicineWords } from '../words/medicine-words.ts';
import { words } from '../words/words.ts';
import { type Pack, unitInWords } from './pack.ts';
import { PackPicker } from './pack-picker.tsx';

export function AddScreen() {
  const [pack, setPack] = useState<Pack | null>(null);
  const { region } = useDiary();
  const title = pack?.name ?? medicineWords.add;
  useTabTitle(title);
  return (
    <Page
      title={title}
      lead={pack ? undefined : medicineWords.addLead}
      back={
        pack
          ? { label: words.back, onClick: () => setPack(null) }
          : { label: words.places.medicines, href: '/medicines' }
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      {pack ? <Confirm pack={pack} /> : <PackPicker region={region} onPick={setPack} />}
    </Page>
  );
}

/** As long as the diary keeps. */
const LONGEST_NAME = 60;
const MOST_MG = 20_000;

function Confirm({ pack }: { readonly pack: Pack }) {
  const { region } = useDiary();
  const [called, setCalled] = useState('');
  const [mg, setMg] = useState<number | null>(null);
  const asksStrength = pack.unit.length === 0;
  const complete = !asksStrength || (mg !== null && mg > 0 && mg <= MOST_MG);
  const keep = () => {
    const own = called.trim();
    store.record({
      type: 'medicine-kept',
      what: pack.what,
      ...(asksStrength && mg !== null && { mg }),
      ...(own && { called: own }),
    });
    navigate('/medicines');
  };
  return (
    <Stack>
      {asksStrength ? (
        <NumberField
          label={medicineWords.strength}
          unit={medicineWords.mg}
          help={medicineWords.strengthHelp}
          value={mg}
          onChange={setMg}
          min={1}
          max={MOST_MG}
          step={50}
        />
      ) : (
        <Panel>
          <p>{medicineWords.packHolds(unitInWords(pack, region))}</p>
          {pack.product?.ownRules && <p>{say(pack.product.ownRules)}</p>}
        </Panel>
      )}
      <TextField
        label={medicineWords.ownName}
        maxLength={LONGEST_NAME}
        value={called}
        onChange={setCalled}
      />
      {complete && (
        <Button block onClick={keep}>
          {medicineWords.keep}
        </Button>
      )}
    </Stack>
  );
}
