// The page of the quiet book: one column, one heading, the main action in reach of the thumb.
import { type ReactNode, useEffect, useRef } from 'react';
import { Breadcrumb, type BreadcrumbStep } from '../breadcrumb/breadcrumb.tsx';
import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import type { KnotPhase } from '../knot/knot-shapes.ts';
import styles from './page.module.css';
import { Thread } from './thread.tsx';
import { useDockHeight } from './use-dock-height.ts';

/** Where the back link leads: a handler, or an address. */
type PageBack =
  | { readonly label: string; readonly onClick: () => void }
  | { readonly label: string; readonly href: string };

interface PageProps {
  /** The one h1; a new title moves focus to it. */
  readonly title: string;
  /** The words are still coming. The title waits a little too, so that a short moment shows no words that vanish. */
  readonly busy?: boolean;
  /** The one or two sentences beneath the title. */
  readonly lead?: ReactNode;
  readonly back?: PageBack | undefined;
  /** The way down to this page, in place of the back link. */
  readonly trail?:
    | { readonly label: string; readonly steps: readonly BreadcrumbStep[] }
    | undefined;
  /** The line across the page carries the knot of this phase; then no other Knot is needed. */
  readonly knot?: KnotPhase | undefined;
  /** Buttons that stay at the bottom of the screen. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** The link that stands on every page, and on every error page too. */
  readonly urgentHelp?: { readonly label: string; readonly href: string } | undefined;
}

/** Lays out a whole screen. The sticky dock takes its own room, so it never hides the last words. */
export function Page(props: PageProps) {
  const { title, busy, lead, knot, actions, children, urgentHelp } = props;
  const heading = useFocusedHeading(title);
  const dock = useDockHeight();
  return (
    <div className={styles['page']}>
      <a className={styles['skip']} href="#content">
        Skip to the content
      </a>
      <header className={styles['top']}>
        <TopLine {...props} />
      </header>
      <Thread knot={knot} />
      <main id="content" tabIndex={-1} className={styles['content']} aria-busy={busy}>
        <div className={styles['opening']}>
          <h1 ref={heading} tabIndex={-1} className={styles['title']}>
            {title}
          </h1>
          {lead && <div className={styles['lead']}>{lead}</div>}
        </div>
        {children}
      </main>
      {(actions || urgentHelp) && (
        <footer ref={dock} className={styles['dock']} data-screen-only="">
          {actions && <div className={styles['actions']}>{actions}</div>}
          {urgentHelp && (
            <p className={styles['foot']}>
              <a className={styles['urgentHelp']} href={urgentHelp.href}>
                <Icon name="phone" size={20} />
                <span>{urgentHelp.label}</span>
              </a>
            </p>
          )}
        </footer>
      )}
    </div>
  );
}

function TopLine({ back, trail }: Pick<PageProps, 'back' | 'trail'>) {
  if (trail) return <Breadcrumb {...trail} />;
  if (back) return <BackLink back={back} />;
  return <p className={styles['wordmark']}>Unknot</p>;
}

function BackLink({ back }: { readonly back: PageBack }) {
  const way = 'href' in back ? { href: back.href } : { onClick: back.onClick };
  return (
    <Button variant="quiet" icon="back" {...way}>
      {back.label}
    </Button>
  );
}

/** Focus goes to the heading of each new page, so that it is read and the keyboard starts there. */
function useFocusedHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new title is a new page
  useEffect(() => {
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return heading;
}
