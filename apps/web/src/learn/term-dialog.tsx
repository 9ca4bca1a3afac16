/** What a word means, over the page: Escape and a tap beside it close it, and the focus goes back to the word. */
import { glossary } from '@unknot/knowledge';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../design/index.ts';
import { say } from '../language/language.ts';
import { learnWords } from '../words/learn-words.ts';
import styles from './learn.module.css';

interface TermDialogProps {
  /** The term as the glossary writes it, in the language of the page. */
  readonly term: string;
  readonly onClose: () => void;
}

/** A native dialog: the browser keeps the focus inside and gives it back. */
export function TermDialog({ term, onClose }: TermDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const meaning = glossary.find((entry) => say(entry.term) === term)?.meaning ?? '';
  useEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the dialog itself closes on Escape; the tap is on what lies beside it
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && dialog.current.close()}
    >
      <div className={styles['meaning']}>
        <h2 id={id}>{term}</h2>
        <p>{say(meaning)}</p>
        <Button block variant="secondary" onClick={() => dialog.current?.close()}>
          {learnWords.close}
        </Button>
      </div>
    </dialog>
  );
}
