// Examples of CareCard.
import { Button } from '../button/button.tsx';
import type { ComponentRecord } from '../component-record.ts';
import { Why } from '../why/why.tsx';
import { CareCard } from './care-card.tsx';

export const careCardRecord: ComponentRecord = {
  name: 'CareCard',
  purpose: 'Says how soon to get help, from whom, and what to do.',
  criteria: [
    'The level is said by word, icon, outline of the icon and colour.',
    'It is a region named by its heading, and the heading begins with the level.',
    'The emergency card holds one call button and no other link.',
    'All words have a contrast of at least 4.5 to 1 on the card, 7 to 1 in both themes where set as text.',
  ],
  examples: [
    {
      name: 'emergency',
      element: (
        <CareCard
          level="emergency"
          heading="Call an ambulance"
          actions={
            <Button variant="emergency" href="tel:112" icon="phone" block>
              Call 112
            </Button>
          }
        >
          <p>
            Pressure in the chest with pain in the arm can be a heart attack. Sit down. Do not
            drive.
          </p>
        </CareCard>
      ),
    },
    {
      name: 'urgent',
      element: (
        <CareCard
          level="urgent"
          heading="See a doctor today"
          actions={
            <Button variant="secondary" href="tel:116117" icon="phone">
              Call the doctor on duty
            </Button>
          }
        >
          <p>Fever together with back pain needs a look today, even at night.</p>
          <Why summary="Why today">
            <p>It can be an infection near the spine. It is rare, and early treatment works.</p>
          </Why>
        </CareCard>
      ),
    },
    {
      name: 'routine',
      element: (
        <CareCard level="routine" heading="See someone within two weeks">
          <p>The pain has come back three times this year. A physiotherapist can find out why.</p>
        </CareCard>
      ),
    },
    {
      name: 'self-care',
      element: (
        <CareCard level="self-care" heading="You can look after this at home">
          <ul>
            <li>Lie on your side. Put a pillow between your knees.</li>
            <li>Put heat on the sore place for 20 minutes.</li>
          </ul>
        </CareCard>
      ),
    },
  ],
};
