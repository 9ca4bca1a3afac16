// Examples of Page: whole screens made of the components.
import { useState } from 'react';
import { Button } from '../button/button.tsx';
import { CareCard } from '../care-card/care-card.tsx';
import type { ComponentRecord } from '../component-record.ts';
import { Notice } from '../notice/notice.tsx';
import { StatementList } from '../statement-list/statement-list.tsx';
import { PlacesContext } from '../tab-bar/places.ts';
import { examplePlaces } from '../tab-bar/tab-bar.examples.tsx';
import { Why } from '../why/why.tsx';
import { Page } from './page.tsx';

const urgentHelp = { label: 'Get urgent help', href: '#urgent-help' };

function QuestionScreen() {
  const [answers, setAnswers] = useState<Record<string, true | null | undefined>>({
    'chest-pressure': undefined,
    'short-of-breath': null,
  });
  const [none, setNone] = useState(false);
  return (
    <Page
      title="First, is it your heart or lungs?"
      lead="Tap any that is true now. One is enough."
      back={{ label: 'Back', onClick: () => undefined }}
      actions={<Button block>Continue</Button>}
      urgentHelp={urgentHelp}
    >
      <StatementList
        legend="Do you have any of these?"
        statements={[
          { id: 'chest-pressure', label: 'Tightness or pressure in the chest' },
          {
            id: 'short-of-breath',
            label: 'Hard to breathe, even at rest',
            help: 'More than the pain stopping a deep breath.',
          },
          { id: 'arm-jaw', label: 'Pain that goes to an arm, the neck or the jaw' },
          { id: 'sweat', label: 'Cold sweat, or about to faint' },
        ]}
        answers={answers}
        onAnswer={(id, answer) => {
          setNone(false);
          setAnswers({ ...answers, [id]: answer });
        }}
        noneLabel="None of these"
        noneChosen={none}
        onNone={() => {
          setNone(!none);
          setAnswers({});
        }}
        notSureLabel="Not sure"
      />
    </Page>
  );
}

export const pageRecord: ComponentRecord = {
  name: 'Page',
  purpose: 'The frame of every screen.',
  criteria: [
    'There is one h1; it takes focus when the screen opens, so a screen reader begins there.',
    'A skip link leads past the header.',
    'The dock never covers what has focus: the page scrolls by the height of the dock.',
    'On low screens and at large zoom the dock scrolls with the page.',
    'The link to urgent help stands on every screen; at the places it is in the top line, always in view.',
  ],
  examples: [
    { name: 'a question', element: <QuestionScreen />, wholePage: true },
    {
      name: 'home',
      element: (
        <Page
          knot="flare"
          title="When your back seizes up"
          lead="Find out if it is dangerous, what to do now, and what you may take. It takes about a minute."
          actions={<Button block>My back has seized up</Button>}
          urgentHelp={urgentHelp}
        >
          <p>
            No account. Nothing leaves this device. <a href="#how">How it works</a>
          </p>
        </Page>
      ),
      wholePage: true,
    },
    {
      name: 'today',
      element: (
        <PlacesContext value={examplePlaces}>
          <Page
            knot="easing"
            title="It is easing"
            lead="Day 3. Your pain went from 8 to 4."
            place="today"
            actions={<Button block>How is it now?</Button>}
            urgentHelp={urgentHelp}
          >
            <CareCard level="self-care" heading="You can look after this at home">
              <ul>
                <li>Walk for five minutes each hour you are awake.</li>
                <li>Put heat on the sore place for 20 minutes.</li>
              </ul>
            </CareCard>
            <Why summary="Why this, and what would change it">
              <p>The pain came on after lifting, and it moves with you.</p>
            </Why>
            <Notice tone="offline">You are offline. Everything here still works.</Notice>
          </Page>
        </PlacesContext>
      ),
      wholePage: true,
    },
    {
      name: 'emergency',
      element: (
        <Page title="Call for help now" urgentHelp={urgentHelp}>
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
              Pressure in the chest with pain in the arm can be a heart attack. Sit down and stay
              with someone. Do not drive.
            </p>
          </CareCard>
        </Page>
      ),
      wholePage: true,
    },
  ],
};
