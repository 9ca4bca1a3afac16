/** Says that something was saved, with a way to undo it. */
import { type ReactNode, useState } from 'react';
import { Toast } from '../design/index.ts';
import { askToPersistOnce } from '../storage/persistence.ts';
import { words } from '../words/words.ts';
import type { Recorded } from './diary-store.ts';
import { store } from './store.ts';

/** Shows what was recorded, once the browser has it or has refused it. */
export type Show = (message: string, recorded: Recorded) => void;

interface Said {
  readonly message: string;
  readonly recorded: Recorded;
}

/**
 * The toast to draw, and what shows it. It is said only when the browser has the entry, or with the plain word that
 * it has not.
 */
export function useToast(): {
  readonly toast: ReactNode;
  readonly show: Show;
} {
  const [said, setSaid] = useState<Said | null>(null);
  const dismiss = () => setSaid(null);
  const undo = () => {
    if (said) takeBack(said.recorded);
    dismiss();
  };
  const show = async (message: string, recorded: Recorded) => {
    const kept = await recorded.kept;
    setSaid({ message: kept ? message : `${message} ${words.savedNot}`, recorded });
    if (kept) await askToPersistOnce();
  };
  const toast = said && (
    <Toast
      message={said.message}
      action={{ label: words.undo, onClick: undo }}
      onDismiss={dismiss}
    />
  );
  return { toast, show: (message, recorded) => void show(message, recorded) };
}

function takeBack({ events }: Recorded): void {
  store.record(...events.map(({ id }) => ({ type: 'retracted', target: id }) as const));
}
