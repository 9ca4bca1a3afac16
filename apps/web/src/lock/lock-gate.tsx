/** Stands before every screen that shows the diary: while it is locked, the way in is shown in its place. */
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Later } from '../app/later-screen.tsx';
import { useStore } from '../app/store.ts';
import { Notice } from '../design/index.ts';
import { lockWords } from '../words/lock-words.ts';
import { laterUnlock } from './later-unlock.ts';
import styles from './lock-gate.module.css';

/** They show nothing of the diary but what was entered since it was locked. */
const OPEN_TO_ALL = ['check', 'answer', 'urgent', 'learn', 'about', 'people'];

export function LockGate({ children }: { readonly children: ReactNode }) {
  const { keeping } = useStore();
  const [path] = useLocation();
  if (keeping.type !== 'locked') return children;
  const [, place = ''] = path.split('/');
  if (!OPEN_TO_ALL.includes(place)) return <Later screen={laterUnlock} />;
  return (
    <>
      {(place === 'check' || place === 'answer') && (
        <aside className={styles['apart']} aria-label={lockWords.title}>
          <Notice tone="info">{lockWords.apart}</Notice>
        </aside>
      )}
      {children}
    </>
  );
}
