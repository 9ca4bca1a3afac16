// Tells the style sheet how tall the sticky dock is, so that nothing focused lands beneath it.
import { useLayoutEffect, useRef } from 'react';

/** A ref for the dock; its height is kept in `--dock-height` on the root element. */
export function useDockHeight() {
  const dock = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = dock.current;
    if (element === null) return;
    const root = document.documentElement;
    const observer = new ResizeObserver(() => {
      const sticky = getComputedStyle(element).position === 'sticky';
      root.style.setProperty('--dock-height', sticky ? `${element.offsetHeight}px` : '0px');
    });
    observer.observe(element);
    observer.observe(root);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--dock-height');
    };
  });
  return dock;
}
