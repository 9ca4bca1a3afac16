/** How Unknot speaks to this person: where they are, which language, which units, how it looks and sounds. */
import { lookOf, TEXT_SIZES, THEMES } from '../app/look.ts';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { ChoiceList, Notice, Page, Panel } from '../design/index.ts';
import { chooseLanguage, language } from '../language/language.ts';
import { isLanguage, languages } from '../language/languages.ts';
import { MOVE_SETTINGS, moveSettingsOf } from '../move/move-settings.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { RegionChoice } from '../screens/urgent-screen.tsx';
import { settingsWords } from '../words/settings-words.ts';
import { words } from '../words/words.ts';
import { WEIGHT_UNITS, weightUnitOf } from './units.ts';

export function SettingsScreen() {
  useTabTitle(settingsWords.title);
  return (
    <Page
      title={settingsWords.title}
      back={{ label: words.places.more, href: '/more' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Panel heading={settingsWords.region}>
        <RegionChoice legend={settingsWords.regionHelp} />
      </Panel>
      <Panel heading={settingsWords.language}>
        <LanguageChoice />
      </Panel>
      <Panel heading={settingsWords.look}>
        <LookChoices />
      </Panel>
      <Panel heading={settingsWords.units}>
        <UnitChoice />
      </Panel>
      <Panel heading={settingsWords.voice}>
        <VoiceChoice />
      </Panel>
      <RowLinks
        links={[
          {
            href: '/lock',
            icon: 'device',
            name: settingsWords.lock,
            line: settingsWords.lockLine,
          },
          {
            href: '/people',
            icon: 'people',
            name: settingsWords.people,
            line: settingsWords.peopleLine,
          },
          {
            href: '/data',
            icon: 'share',
            name: settingsWords.data,
            line: settingsWords.dataLine,
          },
        ]}
      />
    </Page>
  );
}

const choose = (key: string, value: string | boolean) =>
  store.record({ type: 'setting-changed', key, value });

function LanguageChoice() {
  return (
    <>
      <ChoiceList
        legend={settingsWords.languageHelp}
        options={Object.entries(languages).map(([id, { name }]) => ({ id, label: name }))}
        value={language()}
        onChange={(id) => {
          if (isLanguage(id)) chooseLanguage(id);
        }}
      />
      {languages[language()].machineMade && (
        <Notice tone="info">{settingsWords.machineMade}</Notice>
      )}
    </>
  );
}

function LookChoices() {
  const { theme, text } = lookOf(useDiary());
  return (
    <>
      <ChoiceList
        legend={settingsWords.theme}
        options={THEMES.map((id) => ({ id, label: settingsWords.themes[id] }))}
        value={theme}
        onChange={(value) => choose('theme', value)}
      />
      <ChoiceList
        legend={settingsWords.text}
        options={TEXT_SIZES.map((id) => ({ id, label: settingsWords.texts[id] }))}
        value={text}
        onChange={(value) => choose('text-size', value)}
      />
    </>
  );
}

function UnitChoice() {
  return (
    <>
      <ChoiceList
        legend={settingsWords.weight}
        options={WEIGHT_UNITS.map((id) => ({ id, label: settingsWords.weights[id] }))}
        value={weightUnitOf(useDiary())}
        onChange={(value) => choose('weight-unit', value)}
      />
      <p>{settingsWords.temperature}</p>
    </>
  );
}

/** Off until it is wanted: a device that speaks up at night helps nobody. */
function VoiceChoice() {
  const { voice, taps } = moveSettingsOf(useDiary());
  return (
    <>
      <ChoiceList
        legend={settingsWords.voiceHelp}
        options={ON_OFF.map((id) => ({ id, label: settingsWords.voices[id] }))}
        value={voice ? 'on' : 'off'}
        onChange={(id) => choose(MOVE_SETTINGS.voice, id === 'on')}
      />
      <ChoiceList
        legend={settingsWords.tapsHelp}
        options={ON_OFF.map((id) => ({ id, label: settingsWords.taps[id] }))}
        value={taps ? 'on' : 'off'}
        onChange={(id) => choose(MOVE_SETTINGS.taps, id === 'on')}
      />
    </>
  );
}

const ON_OFF = ['on', 'off'] as const;
