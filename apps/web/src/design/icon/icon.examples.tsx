// Examples of Icon.
import type { ComponentRecord } from '../component-record.ts';
import styles from './icon.examples.module.css';
import { Icon, type IconName } from './icon.tsx';
import { iconPaths } from './icon-paths.ts';

export const iconRecord: ComponentRecord = {
  name: 'Icon',
  purpose: 'A stroke drawing beside a word.',
  criteria: [
    'It is hidden from assistive technology; the word beside it carries the meaning.',
    'The three urgency icons differ in outline: octagon, triangle, circle.',
    'It takes the colour of its text, so it keeps the contrast of the text and of forced colours.',
  ],
  examples: [
    {
      name: 'the whole set',
      element: (
        <ul className={styles['set']}>
          {(Object.keys(iconPaths) as IconName[]).map((name) => (
            <li key={name}>
              <Icon name={name} size={30} />
              {name}
            </li>
          ))}
        </ul>
      ),
    },
  ],
};
