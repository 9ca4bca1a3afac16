/** Whom to call. Needs nothing but the knowledge: no diary, no network. */
import { type RegionId, regions } from '@unknot/knowledge';
import { useEffect, useState } from 'react';
import { goBack } from '../app/go-back.ts';
import { deviceRegion } from '../app/region-guess.ts';
import { store, useEntries } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, CareCard, ChoiceList, Page, Panel } from '../design/index.ts';
import { fetchTexts, say } from '../language/language.ts';
import { words } from '../words/words.ts';
import { Section } from './section.tsx';

export function UrgentScreen() {
  useTabTitle(words.urgent.title);
  useTextsWhenTheyCome();
  const { name, emergency, advice, poison } = regions[useRegion()];
  return (
    <Page
      title={words.urgent.title}
      lead={words.urgent.lead}
      back={{ label: words.back, onClick: goBack }}
    >
      <CareCard
        level="emergency"
        heading={words.urgent.ambulance}
        actions={
          <Button variant="emergency" block icon="phone" href={`tel:${emergency.number}`}>
            {say(emergency.label)}
          </Button>
        }
      >
        <p>{words.urgent.where(say(name))}</p>
        {emergency.number === '112' && <p>{words.urgent.mobile}</p>}
      </CareCard>
      {advice && <OtherNumber heading={words.urgent.advice} call={advice} />}
      {poison && <OtherNumber heading={words.urgent.poison} call={poison} />}
      <Section heading={words.urgent.elsewhere}>
        <RegionChoice legend={words.urgent.elsewhereHelp} />
      </Section>
    </Page>
  );
}

/** The numbers do not wait for the texts of another language; these take their place when they come. */
function useTextsWhenTheyCome(): void {
  const [, redraw] = useState(false);
  useEffect(() => {
    void fetchTexts().then(() => redraw(true));
  }, []);
}

interface OtherNumberProps {
  readonly heading: string;
  readonly call: { readonly number: string; readonly label: string };
}

function OtherNumber({ heading, call }: OtherNumberProps) {
  return (
    <Panel heading={heading}>
      <Button block variant="secondary" icon="phone" href={`tel:${call.number}`}>
        {say(call.label)}
      </Button>
    </Panel>
  );
}

const useRegion = (): RegionId => useEntries().chosenRegion ?? deviceRegion();

/** Where the person is; every number and medicine name follows at once. */
export function RegionChoice({ legend }: { readonly legend: string }) {
  const region = useRegion();
  return (
    <ChoiceList
      legend={legend}
      options={Object.entries(regions).map(([id, { name, emergency }]) => ({
        id,
        label: `${say(name)} (${emergency.number})`,
      }))}
      value={region}
      onChange={(id) => store.record({ type: 'region-chosen', region: id as RegionId })}
    />
  );
}
