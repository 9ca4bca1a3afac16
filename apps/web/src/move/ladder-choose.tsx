/** What the person wants to get back to, in their own words. */
import { useState } from 'react';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Notice, Page, TextField } from '../design/index.ts';
import { ladderWords } from '../words/ladder-words.ts';
import { words } from '../words/words.ts';
import { YesNo } from './ladder-yes-no.tsx';

/** As long as the diary keeps. */
const LONGEST_NAME = 60;

export function ChooseSport({ onChosen }: { readonly onChosen: () => void }) {
  useTabTitle(ladderWords.title);
  const [name, setName] = useState('');
  const [contactOrInjury, setContact] = useState<boolean | null>(null);
  const [pressed, setPressed] = useState(false);
  const sport = name.trim();
  const choose = () => {
    setPressed(true);
    if (sport === '' || contactOrInjury === null) return;
    store.record({ type: 'sport-chosen', sport, contactOrInjury });
    onChosen();
  };
  return (
    <Page
      title={ladderWords.title}
      lead={ladderWords.chooseLead}
      back={{ label: words.places.move, href: '/move' }}
      actions={
        <Button block onClick={choose}>
          {ladderWords.begin}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <TextField
        label={ladderWords.sport}
        help={ladderWords.sportHelp}
        value={name}
        onChange={setName}
        maxLength={LONGEST_NAME}
      />
      <YesNo question={ladderWords.contact} answer={contactOrInjury} onAnswer={setContact} />
      <div role="alert">
        {pressed && (sport === '' || contactOrInjury === null) && (
          <Notice tone="warning">{ladderWords.beginFirst}</Notice>
        )}
      </div>
    </Page>
  );
}
