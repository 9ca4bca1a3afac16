// The seconds of a moving picture: they run while it plays and is in sight.
import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Seconds since the picture began to move; it stands still in between.
 *
 * @param clock Another's seconds to follow, such as those of a counter beside the picture.
 */
export function useSeconds(
  picture: RefObject<Element | null>,
  playing: boolean,
  clock?: () => number,
): number {
  const [seconds, setSeconds] = useState(() => clock?.() ?? 0);
  const inSight = useInSight(picture);
  const follow = useRef(clock);
  useEffect(() => {
    follow.current = clock;
  });
  useEffect(() => {
    if (!playing || !inSight) return undefined;
    let before: number | undefined;
    let frame = requestAnimationFrame(function draw(time) {
      const passed = before === undefined ? 0 : (time - before) / 1000;
      before = time;
      setSeconds((last) => follow.current?.() ?? last + passed);
      frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [playing, inSight]);
  return seconds;
}

function useInSight(picture: RefObject<Element | null>): boolean {
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const element = picture.current;
    if (!element) return undefined;
    const watch = new IntersectionObserver((entries) => {
      setInSight(entries.some(({ isIntersecting }) => isIntersecting));
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [picture]);
  return inSight;
}
