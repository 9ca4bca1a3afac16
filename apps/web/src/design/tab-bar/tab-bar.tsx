// The ways between the places: at the bottom in reach of the thumb, at the side where there is room.
import { useContext } from 'react';
import { Icon } from '../icon/icon.tsx';
import { type PlaceId, PlacesContext } from './places.ts';
import styles from './tab-bar.module.css';

/** Draws nothing where no places are given. */
export function TabBar({ place }: { readonly place: PlaceId }) {
  const places = useContext(PlacesContext);
  if (places === null) return null;
  return (
    <nav className={styles['bar']} aria-label={places.name} data-screen-only="">
      <ul className={styles['tabs']}>
        {places.all.map(({ id, href, icon, label }) => (
          <li key={id}>
            <a
              className={styles['tab']}
              href={href}
              aria-current={id === place ? 'page' : undefined}
            >
              <span className={styles['icon']}>
                <Icon name={icon} size={24} />
              </span>
              <span className={styles['word']}>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
