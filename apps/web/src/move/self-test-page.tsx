/** One self-test: how it is done, when to stop, the result, and how it goes over the weeks. */
import { type CaseFacts, readSelfTest } from '@unknot/engine';
import { type SelfTest, type SelfTestId, testStopSigns } from '@unknot/knowledge';
import { useState } from 'react';
import { store } from '../app/store.ts';
import { useTabTitle } from '../app/tab-title.ts';
import { useDiary } from '../app/use-diary.ts';
import { useToast } from '../app/use-toast.tsx';
import { Button, Notice, Page, Panel, Why } from '../design/index.ts';
import { say } from '../language/language.ts';
import { Lines } from '../screens/lines.tsx';
import { Section } from '../screens/section.tsx';
import { SourcesById } from '../screens/sources-by-id.tsx';
import { selfTestWords } from '../words/self-test-words.ts';
import { words } from '../words/words.ts';
import styles from './self-test.module.css';
import { EMPTY_RESULT, MOST, resultInWords, resultOf, shapeOf } from './self-test-input.ts';
import { SelfTestResult } from './self-test-result.tsx';
import { SelfTestTrend } from './self-test-trend.tsx';

interface SelfTestPageProps {
  readonly test: SelfTest & { readonly id: SelfTestId };
  readonly facts: CaseFacts;
}

export function SelfTestPage({ test, facts }: SelfTestPageProps) {
  const title = say(test.name);
  useTabTitle(title);
  const { toast, show } = useToast();
  const [draft, setDraft] = useState(EMPTY_RESULT);
  const [round, setRound] = useState(0);
  const [pressed, setPressed] = useState(false);
  const save = () => {
    const result = resultOf(shapeOf(test), draft, MOST[test.unit]);
    setPressed(result === null);
    if (result === null) return;
    show(words.saved, store.record({ type: 'self-test-done', test: test.id, ...result }));
    setDraft(EMPTY_RESULT);
    setRound(round + 1);
  };
  return (
    <Page
      title={title}
      lead={say(test.evidence)}
      back={{ label: selfTestWords.title, href: '/move/tests' }}
      actions={
        <Button block onClick={save}>
          {selfTestWords.saveResult}
        </Button>
      }
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <HowTo test={test} />
      <Panel heading={selfTestWords.result}>
        <div role="alert">
          {pressed && <Notice tone="warning">{selfTestWords.enterFirst}</Notice>}
        </div>
        <SelfTestResult key={round} test={test} draft={draft} onChange={setDraft} />
      </Panel>
      <Course test={test} facts={facts} />
      <Why summary={selfTestWords.worth}>
        <p>{say(test.cutOff)}</p>
        <SourcesById ids={test.sources} />
      </Why>
      {toast}
    </Page>
  );
}

function HowTo({ test }: Pick<SelfTestPageProps, 'test'>) {
  return (
    <>
      <Section heading={selfTestWords.how}>
        <ol className={styles['steps']}>
          {test.how.map((step) => (
            <li key={step}>{say(step)}</li>
          ))}
        </ol>
      </Section>
      <Section heading={selfTestWords.stopIf}>
        <Lines lines={testStopSigns.map(say)} />
      </Section>
    </>
  );
}

/** A change is called one only where the engine says that it counts. */
function Course({ test, facts }: SelfTestPageProps) {
  const results = useDiary().selfTests.filter((entry) => entry.test === test.id);
  const last = results.at(-1);
  if (last === undefined) return null;
  const measured = results.flatMap(({ result }) => result ?? []);
  const { says, change } = readSelfTest(test.id, measured, facts);
  return (
    <Panel heading={selfTestWords.course}>
      <p>
        <strong>{resultInWords(test, last)}</strong>
      </p>
      {says && <p>{say(says)}</p>}
      {change && <p>{selfTestWords.change[change]}</p>}
      {measured.length > 1 && (
        <SelfTestTrend test={test} results={results.filter(({ result }) => result !== null)} />
      )}
      <Button variant="quiet" onClick={() => store.record({ type: 'retracted', target: last.id })}>
        {selfTestWords.removeLast}
      </Button>
    </Panel>
  );
}
