/** The people with a diary on this device: one tap opens a diary, another adds a person. */
import { personId } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Icon, Page, VisuallyHidden } from '../design/index.ts';
import { peopleWords } from '../words/people-words.ts';
import { words } from '../words/words.ts';
import styles from './people-screen.module.css';
import type { Person } from './person.ts';
import { PersonForm } from './person-form.tsx';
import { PersonMark } from './person-mark.tsx';
import { nameOf, sayOf } from './person-name.ts';
import { usePeople } from './use-people.ts';
import { openDiaryOf } from './whose.ts';

export function PeopleScreen({ id }: { readonly id?: string }) {
  const { all } = usePeople();
  if (id === undefined) return <People />;
  return <PersonForm key={id} person={all.find((person) => person.id === id) ?? null} />;
}

function People() {
  const { all, several } = usePeople();
  useTabTitle(peopleWords.title);
  return (
    <Page
      title={peopleWords.title}
      lead={several ? peopleWords.lead : peopleWords.aloneLead}
      back={{ label: words.places.more, href: '/more' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <ul className={styles['people']}>
        {all.map((person) => (
          <li key={person.id} className={styles['person']}>
            <Row person={person} />
            <a className={styles['edit']} href={`/people/${person.id}`}>
              {peopleWords.edit}
              <VisuallyHidden>: {nameOf(person)}</VisuallyHidden>
            </a>
          </li>
        ))}
      </ul>
      <Button block variant="secondary" icon="plus" href="/people/new">
        {peopleWords.add}
      </Button>
      {several && <p className={styles['quiet']}>{peopleWords.removeHelp}</p>}
    </Page>
  );
}

function Row({ person }: { readonly person: Person }) {
  if (person.id === personId) {
    return (
      <p className={styles['row']} aria-current="true">
        <PersonMark mark={person.mark} />
        <span className={styles['name']}>
          {nameOf(person)}
          <span className={styles['now']}>{peopleWords.open}</span>
        </span>
        <Icon name="check" size={22} />
      </p>
    );
  }
  return (
    <button type="button" className={styles['row']} onClick={() => openDiaryOf(person.id)}>
      <PersonMark mark={person.mark} />
      <span className={styles['name']}>
        {sayOf(person, peopleWords.openMine, peopleWords.openIt)}
      </span>
      <Icon name="chevron" size={20} />
    </button>
  );
}
