/** Above every page, as soon as there is more than one person: whose diary is open, and the way to another. */
import { peopleWords } from '../words/people-words.ts';
import { PersonMark } from './person-mark.tsx';
import { sayOf } from './person-name.ts';
import { useListOfPeople, usePeople } from './use-people.ts';
import styles from './whose-diary.module.css';

export function WhoseDiary() {
  useListOfPeople();
  const { own, several } = usePeople();
  if (!several) return null;
  return (
    <nav className={styles['place']} aria-label={peopleWords.title} data-screen-only="">
      <a className={styles['bar']} href="/people">
        <PersonMark small mark={own.mark} />
        <span className={styles['name']}>{sayOf(own, peopleWords.mine, peopleWords.whose)}</span>
        <span className={styles['change']}>{peopleWords.switchTo}</span>
      </a>
    </nav>
  );
}
