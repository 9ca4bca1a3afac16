/** What Unknot is and is not, how it decides, and where its knowledge comes from. */
import { KNOWLEDGE_VERSION, notices, sources } from '@unknot/knowledge';
import type { ReactNode } from 'react';
import { useTabTitle } from '../app/tab-title.ts';
import { Page, SourceList, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Section } from '../screens/section.tsx';
import { aboutWords } from '../words/about-words.ts';
import { words } from '../words/words.ts';

const allSources = Object.entries(sources).map(([id, source]) => ({ id, ...source }));

export function AboutScreen() {
  useTabTitle(aboutWords.title);
  return (
    <Page
      title={aboutWords.title}
      back={{ label: words.places.more, href: '/more' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Part heading={aboutWords.what} text={aboutWords.whatText} />
      <Part heading={aboutWords.not} text={`${say(notices.notADevice)} ${aboutWords.notText}`} />
      <Part heading={aboutWords.how} text={aboutWords.howText} />
      <Part heading={aboutWords.privacy} text={aboutWords.privacyText} />
      <Part heading={aboutWords.install} text={aboutWords.installText}>
        <p>{aboutWords.installApple}</p>
      </Part>
      <Why summary={aboutWords.sourceCount(allSources.length)}>
        <SourceList sources={allSources} />
      </Why>
      <p>
        {aboutWords.version(KNOWLEDGE_VERSION)}. {aboutWords.licence}
      </p>
    </Page>
  );
}

interface PartProps {
  readonly heading: string;
  readonly text: string;
  readonly children?: ReactNode;
}

function Part({ heading, text, children }: PartProps) {
  return (
    <Section heading={heading}>
      <p>{text}</p>
      {children}
    </Section>
  );
}
