/** The mark of a person: a piece of the thread, tied in a way of their own. It stands beside the name, never alone. */
import { classNames } from '../design/class-names.ts';
import { MARKS, type Mark } from './person.ts';
import styles from './person-mark.module.css';

interface PersonMarkProps {
  readonly mark: Mark;
  readonly small?: boolean;
}

export function PersonMark({ mark, small = false }: PersonMarkProps) {
  const other = MARKS.indexOf(mark) % 2 === 1;
  return (
    <span
      className={classNames(styles['mark'], other && styles['other'], small && styles['small'])}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={threads[mark]} />
      </svg>
    </span>
  );
}

const threads: Readonly<Record<Mark, string>> = {
  wave: 'M2.5 12c2.4-5.6 5.4-5.6 7.9 0s5.4 5.6 7.9 0c.9-2 1.9-3.4 3.2-4.2',
  loop: 'M2.5 18.5c7 0 14-3.5 14-9.5a4.5 4.5 0 0 0-9 0c0 6 7 9.5 14 9.5',
  ring: 'M12 4.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 1 0 0-15z M12 9.3a2.7 2.7 0 1 0 0 5.4a2.7 2.7 0 1 0 0-5.4z',
  eight:
    'M12 12c-2.2-3-4-4.4-6-4.4a4.4 4.4 0 0 0 0 8.8c2 0 3.8-1.4 6-4.4s4-4.4 6-4.4a4.4 4.4 0 0 1 0 8.8c-2 0-3.8-1.4-6-4.4z',
  hook: 'M6 3.5v10.5a5.5 5.5 0 0 0 11 0c0-3-2-5-4.5-5s-4 2-4 4',
  arch: 'M3.5 19.5v-4a8.5 8.5 0 0 1 17 0v4 M8.5 19.5v-4a3.5 3.5 0 0 1 7 0v4',
};
