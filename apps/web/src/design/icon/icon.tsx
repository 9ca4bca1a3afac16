// A stroke icon of the house set; it takes the colour of the text around it.
import styles from './icon.module.css';
import { iconPaths } from './icon-paths.ts';

/** The name of a drawing in the icon set. */
export type IconName = keyof typeof iconPaths;

interface IconProps {
  readonly name: IconName;
  /** CSS pixels at 100 % zoom; it grows with the reader's text size. Default 24. */
  readonly size?: number | undefined;
}

/** Always decorative: the words beside it carry the meaning, so assistive technology skips it. */
export function Icon({ name, size = 24 }: IconProps) {
  const length = `${size / 18}rem`;
  return (
    <svg
      className={styles['icon']}
      style={{ width: length, height: length }}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
