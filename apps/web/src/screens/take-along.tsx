/** The answer to take along: sent to somebody, copied, or on paper. It leaves the device only by the person's own hand. */
import { useState } from 'react';
import { Button } from '../design/index.ts';
import { words } from '../words/words.ts';
import styles from './take-along.module.css';

type Said = 'copied' | 'notCopied' | null;

export function TakeAlong({ text }: { readonly text: string }) {
  const [said, setSaid] = useState<Said>(null);
  return (
    <div className={styles['ways']} data-screen-only="">
      <Button variant="quiet" icon="share" onClick={() => void share(text).then(setSaid)}>
        {words.answer.share}
      </Button>
      <Button variant="quiet" icon="report" onClick={() => window.print()}>
        {words.answer.print}
      </Button>
      <p role="status">{said && words.answer[said]}</p>
    </div>
  );
}

/** By the device's own way to share where there is one, else to the clipboard. */
async function share(text: string): Promise<Said> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title: words.appName, text });
      return null;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return null;
    }
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notCopied';
  }
}
