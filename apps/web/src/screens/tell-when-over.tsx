/** "Tell me when it is over": asked for at the tap, and honest about what a browser can do. */
import { useState } from 'react';
import { askPermission, permission } from '../app/notification.ts';
import { store, useEntries } from '../app/store.ts';
import { Button } from '../design/index.ts';
import { reliefWords } from '../words/relief-words.ts';

/** The setting that says that the person wants to be told. */
export const TELL_WHEN_OVER = 'tell-when-over';

export function TellWhenOver() {
  const wanted = useEntries().settings[TELL_WHEN_OVER] === true;
  const [allowed, setAllowed] = useState(permission);
  const turn = async (on: boolean) => {
    const answer = on ? await askPermission() : allowed;
    setAllowed(answer);
    if (!on || answer === 'granted')
      store.record({ type: 'setting-changed', key: TELL_WHEN_OVER, value: on });
  };
  switch (allowed) {
    case 'unknown':
      return <p>{reliefWords.tellUnknown}</p>;
    case 'denied':
      return <p>{reliefWords.tellDenied}</p>;
    case 'default':
    case 'granted':
      return wanted && allowed === 'granted' ? (
        <>
          <p role="status">{reliefWords.tellOn}</p>
          <Button variant="quiet" onClick={() => void turn(false)}>
            {reliefWords.tellOff}
          </Button>
        </>
      ) : (
        <Button variant="quiet" onClick={() => void turn(true)}>
          {reliefWords.tell}
        </Button>
      );
  }
}
