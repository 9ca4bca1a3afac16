// The page of the quiet book: one column, one heading, the main action in reach of the thumb.
import { type ReactNode, useEffect, useRef } from 'react';
import { designWords } from '../../words/design-words.ts';
import { Breadcrumb, type BreadcrumbStep } from '../breadcrumb/breadcrumb.tsx';
import { Button } from '../button/button.tsx';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon/icon.tsx';
import type { KnotPhase } from '../knot/knot-shapes.ts';
import type { PlaceId } from '../tab-bar/places.ts';
import { TabBar } from '../tab-bar/tab-bar.tsx';
import styles from './page.module.css';
import { Thread } from './thread.tsx';
import { useDockHeight } from './use-dock-height.ts';

/** Where the back link leads: a handler, or an address. */
type PageBack =
  | { readonly label: string; readonly onClick: () => void }
  | { readonly label: string; readonly href: string };

interface PageProps {
  /** A page that is one of the places: it has the tab bar, and urgent help stands in the top line. */
  readonly place?: PlaceId | undefined;
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
  const { place, title, busy, lead, knot, children } = props;
  const heading = useFocusedHeading(title);
  return (
    <div className={classNames(styles['page'], place && styles['atPlace'])}>
      <a className={styles['skip']} href="#content">
        {designWords.skip}
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
      <Dock {...props} />
    </div>
  );
}

function TopLine({ back, trail, place, urgentHelp }: PageProps) {
  if (trail) return <Breadcrumb {...trail} />;
  if (back) return <BackLink back={back} />;
  return (
    <>
      <p className={styles['wordmark']}>Unknot</p>
      {place && <UrgentHelp link={urgentHelp} />}
    </>
  );
}

function Dock({ place, actions, urgentHelp }: PageProps) {
  const dock = useDockHeight();
  if (!(place || actions || urgentHelp)) return null;
  return (
    <footer ref={dock} className={styles['dock']} data-screen-only="">
      {actions && <div className={styles['actions']}>{actions}</div>}
      {place ? (
        <TabBar place={place} />
      ) : (
        <p className={styles['foot']}>
          <UrgentHelp link={urgentHelp} />
        </p>
      )}
    </footer>
  );
}

function UrgentHelp({ link }: { readonly link: PageProps['urgentHelp'] }) {
  if (!link) return null;
  return (
    <a className={styles['urgentHelp']} href={link.href}>
      <Icon name="phone" size={20} />
      <span>{link.label}</span>
    </a>
  );
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
