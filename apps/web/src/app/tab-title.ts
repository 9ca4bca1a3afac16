/** The title of the browser's tab follows the screen. The focus is moved by the design's Page. */
import { useEffect } from 'react';
import { words } from '../words/words.ts';

/** Call once in every screen, with the title of its heading. */
export function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = words.tabTitle(title);
  }, [title]);
}
