// How wide an element is, so that a drawing can be made in real pixels and its letters stay readable.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A narrow phone, until the first measure. */
const FIRST_GUESS = 300;

export function useMeasuredWidth<E extends Element>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(FIRST_GUESS);
  useEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.max(1, entry.contentRect.width));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
