/** Whom to call. Needs nothing but the knowledge: no diary, no network. */
import { type RegionId, regions } from '@unknot/knowledge';
import { store, useDiary } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, CareCard, ChoiceList, Page, Panel, Stack } from '../design/index.ts';
import { words } from '../words/words.ts';

export function UrgentScreen() {
  useTabTitle(words.urgent.title);
  const { region } = useDiary();
  const { name, emergency, advice, poison } = regions[region];
  return (
    <Page
      title={words.urgent.title}
      lead={words.urgent.lead}
      back={{ label: words.back, onClick: () => window.history.back() }}
    >
      <CareCard
        level="emergency"
        heading={words.urgent.ambulance}
        actions={
          <Button variant="emergency" block icon="phone" href={`tel:${emergency.number}`}>
            {emergency.label}
          </Button>
        }
      >
        <p>{words.urgent.where(name)}</p>
        {emergency.number === '112' && <p>{words.urgent.mobile}</p>}
      </CareCard>
      {advice && (
        <Panel heading={words.urgent.advice}>
          <Button block variant="secondary" icon="phone" href={`tel:${advice.number}`}>
            {advice.label}
          </Button>
        </Panel>
      )}
      {poison && (
        <Panel heading={words.urgent.poison}>
          <Button block variant="secondary" icon="phone" href={`tel:${poison.number}`}>
            {poison.label}
          </Button>
        </Panel>
      )}
      <Stack gap="small">
        <h2>{words.urgent.elsewhere}</h2>
        <RegionChoice legend={words.urgent.elsewhereHelp} />
      </Stack>
    </Page>
  );
}

/** Where the person is; every number and medicine name follows at once. */
export function RegionChoice({ legend }: { readonly legend: string }) {
  const { region } = useDiary();
  return (
    <ChoiceList
      legend={legend}
      options={Object.entries(regions).map(([id, { name, emergency }]) => ({
        id,
        label: `${name} (${emergency.number})`,
      }))}
      value={region}
      onChange={(id) => store.record({ type: 'region-chosen', region: id as RegionId })}
    />
  );
}
