/** Settings, the safety of the entries, backup and restore, and deleting it all. */

import { lookOf, TEXT_SIZES, THEMES } from '../app/look.ts';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { ChoiceList, Page, Panel } from '../design/index.ts';
import { RegionChoice } from '../screens/urgent-screen.tsx';
import { dataWords } from '../words/data-words.ts';
import { words } from '../words/words.ts';
import { Erase } from './erase.tsx';
import { Keeping } from './keeping.tsx';
import { Restore } from './restore.tsx';
import { ToldAnswers } from './told-answers.tsx';

export function DataScreen() {
  useTabTitle(dataWords.title);
  return (
    <Page
      title={dataWords.title}
      lead={dataWords.lead}
      back={{ label: words.start, href: '/' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Keeping />
      <Restore />
      <Panel heading={dataWords.region}>
        <RegionChoice legend={dataWords.regionHelp} />
      </Panel>
      <Panel heading={dataWords.look}>
        <LookChoices />
      </Panel>
      <ToldAnswers />
      <Erase />
    </Page>
  );
}

function LookChoices() {
  const { theme, text } = lookOf(useDiary());
  return (
    <>
      <ChoiceList
        legend={dataWords.theme}
        options={THEMES.map((id) => ({ id, label: dataWords.themes[id] }))}
        value={theme}
        onChange={(value) => store.record({ type: 'setting-changed', key: 'theme', value })}
      />
      <ChoiceList
        legend={dataWords.text}
        options={TEXT_SIZES.map((id) => ({ id, label: dataWords.texts[id] }))}
        value={text}
        onChange={(value) => store.record({ type: 'setting-changed', key: 'text-size', value })}
      />
    </>
  );
}
