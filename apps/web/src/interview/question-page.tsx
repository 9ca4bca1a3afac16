/** One page of questions: statements to tap, numbers, choices. It shows and reports; it decides nothing. */
import { type FactId, facts as vocabulary } from '@unknot/knowledge';
import type { FormEvent } from 'react';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Notice, Page, Stack, StatementList } from '../design/index.ts';
import { words } from '../words/words.ts';
import { answerStatement, type Gap, isStatement, toggleNone } from './draft.ts';
import { QuestionField } from './question-field.tsx';
import type { OpenPage } from './use-interview.ts';

interface QuestionPageProps {
  readonly open: OpenPage;
  /** Where the person is in the interview, in words. */
  readonly stage: string;
  /** A quiet way out, with its own words. */
  readonly leave?: { readonly label: string; readonly href: string };
}

const FORM = 'questions';

/** The page in its frame. "Enter" does the same as "Continue". */
export function QuestionPage({ open, stage, leave }: QuestionPageProps) {
  const { page, back, submit } = open;
  useTabTitle(page.title);
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Page
      key={open.key}
      title={page.title}
      lead={<Lead stage={stage} help={page.help} />}
      back={{ label: words.back, onClick: back }}
      actions={<Continue onClick={submit} />}
      urgentHelp={{ label: words.urgentHelp, href: '/urgent' }}
    >
      <form id={FORM} onSubmit={submitted} noValidate>
        <Stack gap="large">
          <Questions open={open} />
        </Stack>
        <button type="submit" hidden />
      </form>
      {leave && (
        <Button variant="quiet" href={leave.href}>
          {leave.label}
        </Button>
      )}
    </Page>
  );
}

function Lead({ stage, help }: { readonly stage: string; readonly help: string | undefined }) {
  return (
    <>
      <p>{stage}</p>
      {help && <p>{help}</p>}
    </>
  );
}

function Continue({ onClick }: { readonly onClick: () => void }) {
  return (
    <Button variant="primary" block onClick={onClick}>
      {words.check.goOn}
    </Button>
  );
}

function Questions({ open }: { readonly open: OpenPage }) {
  const { page, draft, gaps, change } = open;
  const statements = page.facts.filter(isStatement);
  const questions = page.facts.filter((id) => !isStatement(id));
  return (
    <>
      {statements.length > 0 && <Statements open={open} statements={statements} />}
      {questions.map((id) => (
        <QuestionField key={id} id={id} draft={draft} gap={gaps.get(id)} onChange={change} />
      ))}
    </>
  );
}

interface StatementsProps {
  readonly open: OpenPage;
  readonly statements: readonly FactId[];
}

function Statements({ open, statements }: StatementsProps) {
  const { draft, gaps, change } = open;
  const many = statements.length > 1;
  return (
    <>
      <Missing gap={gaps.get('statements')} />
      <StatementList
        legend={many ? words.check.tapAll : words.check.isTrue}
        statements={statements.map((id) => ({ id, ...wordsOf(id) }))}
        answers={draft.answers as Readonly<Record<string, boolean | null>>}
        onAnswer={(id, answer) => change(answerStatement(draft, id as FactId, answer))}
        noneLabel={many ? words.check.none : words.check.no}
        noneChosen={draft.none}
        onNone={() => change(toggleNone(draft))}
        notSureLabel={words.notSure}
      />
    </>
  );
}

function Missing({ gap }: { readonly gap: Gap | undefined }) {
  return <div role="alert">{gap && <Notice tone="warning">{words.check.chooseFirst}</Notice>}</div>;
}

function wordsOf(id: FactId): { label: string; help?: string } {
  const { label, help } = vocabulary[id];
  return help === undefined ? { label } : { label, help };
}
