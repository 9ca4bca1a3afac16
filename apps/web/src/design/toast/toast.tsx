// Something was done, with a way to undo it.
import { useEffect, useState } from 'react';
import { designWords } from '../../words/design-words.ts';
import { Icon } from '../icon/icon.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';
import styles from './toast.module.css';

interface ToastProps {
  readonly message: string;
  /** The way back, such as "Undo". */
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
  readonly onDismiss: () => void;
}

/** Stays until it is dismissed: nobody has to be quick (WCAG 2.2.1). */
export function Toast({ message, action, onDismiss }: ToastProps) {
  const said = useSaidAfterMount(message);
  return (
    <div className={styles['toast']}>
      <p role="status" className={styles['message']}>
        {said}
      </p>
      {action && (
        <button type="button" className={styles['action']} onClick={action.onClick}>
          {action.label}
        </button>
      )}
      <button type="button" className={styles['dismiss']} onClick={onDismiss}>
        <Icon name="close" />
        <VisuallyHidden>{designWords.closeMessage}</VisuallyHidden>
      </button>
    </div>
  );
}

/** NVDA and VoiceOver speak a live region only when its text changes after it is on the page. */
function useSaidAfterMount(message: string): string {
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(message), [message]);
  return said;
}
