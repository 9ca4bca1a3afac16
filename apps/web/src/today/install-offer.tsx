/** Offers once, quietly, to keep the app at hand. A "no" is for good. */
import { useInstall } from '../app/install.ts';
import { store, useEntries } from '../app/store.ts';
import { Button, Panel } from '../design/index.ts';
import { todayWords } from '../words/today-words.ts';
import styles from './install-offer.module.css';

const REFUSED = 'install-refused';

export function InstallOffer() {
  const install = useInstall();
  const refused = useEntries().settings[REFUSED] === true;
  if (install === null || refused) return null;
  return (
    <Panel heading={todayWords.install} icon="device">
      <p>{todayWords.installText}</p>
      <div className={styles['ways']}>
        <Button variant="secondary" onClick={install}>
          {todayWords.installYes}
        </Button>
        <Button variant="quiet" onClick={refuse}>
          {todayWords.installNo}
        </Button>
      </div>
    </Panel>
  );
}

function refuse(): void {
  store.record({ type: 'setting-changed', key: REFUSED, value: true });
}
