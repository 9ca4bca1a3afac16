// The button of the app: something happens, or (with `href`) the person goes or calls somewhere.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import styles from './button.module.css';

interface ButtonProps {
  /** `emergency` is kept for the one call button of an emergency card. Default `primary`. */
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'emergency' | undefined;
  /** Makes it a link; `tel:` numbers too. */
  readonly href?: string | undefined;
  readonly onClick?: (() => void) | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** Ignored for links: leave a dead link out instead. */
  readonly disabled?: boolean | undefined;
  readonly icon?: IconName | undefined;
  /** As wide as its column. */
  readonly block?: boolean | undefined;
  readonly children: ReactNode;
}

/** One action; one `primary` a screen. */
export function Button(props: ButtonProps) {
  const { variant = 'primary', href, onClick, type = 'button', disabled, icon, block } = props;
  const className = classNames(styles['button'], styles[variant], block && styles['block']);
  const content = (
    <>
      {icon && <Icon name={icon} />}
      <span>{props.children}</span>
    </>
  );
  if (href !== undefined) {
    return (
      <a className={className} href={href} onClick={onClick}>
        {content}
      </a>
    );
  }
  return (
    <button className={className} type={type} disabled={disabled} onClick={onClick}>
      {content}
    </button>
  );
}
