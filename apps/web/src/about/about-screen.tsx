/** What Unknot is and is not, how it decides, and where its knowledge comes from. */
import { KNOWLEDGE_VERSION, notices, sources } from '@unknot/knowledge';
import { useTabTitle } from '../app/tab-title.ts';
import { Page, SourceList, Why } from '../design/index.ts';
import { Section } from '../screens/section.tsx';
import { aboutWords } from '../words/about-words.ts';
import { words } from '../words/words.ts';

const allSources = Object.entries(sources).map(([id, source]) => ({ id, ...source }));

export function AboutScreen() {
  useTabTitle(aboutWords.title);
  return (
    <Page
      title={aboutWords.title}
      back={{ label: words.start, href: '/' }}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <Part heading={aboutWords.what} text={aboutWords.whatText} />
      <Part heading={aboutWords.not} text={`${notices.notADevice} ${aboutWords.notText}`} />
      <Part heading={aboutWords.how} text={aboutWords.howText} />
      <Part heading={aboutWords.privacy} text={aboutWords.privacyText} />
      <Part heading={aboutWords.install} text={aboutWords.installText} />
      <Why summary={aboutWords.sourceCount(allSources.length)}>
        <SourceList sources={allSources} />
      </Why>
      <p>
        {aboutWords.version(KNOWLEDGE_VERSION)}. {aboutWords.licence}
      </p>
    </Page>
  );
}

function Part({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <Section heading={heading}>
      <p>{text}</p>
    </Section>
  );
}
