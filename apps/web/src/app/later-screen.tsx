/** A screen whose code comes after the first paint. */
import { type ComponentType, lazy, useState } from 'react';
import { fetchTexts } from '../language/language.ts';

/** What the address of a screen may name. */
interface Params {
  readonly remedy?: string;
  readonly id?: string;
}

export interface LaterScreen {
  /** Asks for the code, to have it at hand before the person taps. */
  readonly fetch: () => Promise<unknown>;
  /** The screen itself once its code is there; until then one that suspends. */
  readonly component: () => ComponentType<Params>;
}

/** The screen that `load` brings. */
export function laterScreen(load: () => Promise<ComponentType<Params>>): LaterScreen {
  let arrived: ComponentType<Params> | null = null;
  const fetch = async () => {
    const [component] = await Promise.all([load(), fetchTexts()]);
    arrived = component;
    return arrived;
  };
  const awaited = lazy(async () => ({ default: await fetch() }));
  return { fetch, component: () => arrived ?? awaited };
}

interface LaterProps extends Params {
  readonly screen: LaterScreen;
}

/**
 * Draws the screen, at once when its code is there: `lazy` alone would show the waiting state of a screen fetched long
 * ago, and React keeps a waiting state up for 0.3 s once it is shown.
 */
export function Later({ screen, ...params }: LaterProps) {
  // Chosen once: another component in its place would begin anew.
  const [Screen] = useState(screen.component);
  return <Screen {...params} />;
}
