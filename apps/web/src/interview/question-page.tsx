/** One page of questions: statements to tap, numbers, choices. It shows and reports; it decides nothing. */
import { type FactId, pages, facts as vocabulary } from '@unknot/knowledge';
import type { FormEvent } from 'react';
import { useTabTitle } from '../app/tab-title.ts';
import { Button, Notice, Page, Stack, StatementList } from '../design/index.ts';
import { say } from '../language/language.ts';
import { words } from '../words/words.ts';
import { answerStatement, type Gap, isStatement, toggleNone } from './draft.ts';
import { QuestionField } from './question-field.tsx';
import styles from './question-page.module.css';
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
  const { page, back } = open;
  const title = titleOf(page);
  useTabTitle(title);
  const submit = () => {
    open.submit();
    requestAnimationFrame(showWhatIsMissing);
  };
  const submitted = (event: FormEvent) => {
    event.preventDefault();
    submit();
  };
  return (
    <Page
      key={open.key}
      title={title}
      lead={<p className={styles['stage']}>{stage}</p>}
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

/** "And any of these?" above a single statement that is left of many would puzzle. */
function titleOf({ id, title, facts }: OpenPage['page']): string {
  const [only, ...others] = facts;
  const wasLonger = pages.some((page) => page.id === id && page.facts.length > 1);
  const single = only !== undefined && others.length === 0 && isStatement(only);
  return single && wasLonger ? words.check.oneTitle : say(title);
}

/** The message may stand above what is in view. */
function showWhatIsMissing(): void {
  document.querySelector('main [role="alert"]:not(:empty)')?.scrollIntoView({ block: 'center' });
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
      {questions.map((id) => (
        <QuestionField key={id} id={id} draft={draft} gap={gaps.get(id)} onChange={change} />
      ))}
      {statements.length > 0 && <Statements open={open} statements={statements} />}
    </>
  );
}

interface StatementsProps {
  readonly open: OpenPage;
  readonly statements: readonly FactId[];
}

function Statements({ open, statements }: StatementsProps) {
  const { page, draft, gaps, change } = open;
  const many = statements.length > 1;
  return (
    <div>
      <Missing gap={gaps.get('statements')} />
      <StatementList
        legend={legendOf(page, many)}
        amongOthers={statements.length < page.facts.length}
        statements={statements.map((id) => ({ id, ...wordsOf(id) }))}
        answers={draft.answers as Readonly<Record<string, boolean | null>>}
        onAnswer={(id, answer) => change(answerStatement(draft, id as FactId, answer))}
        noneLabel={many ? words.check.none : words.check.no}
        noneChosen={draft.none}
        onNone={() => change(toggleNone(draft))}
        notSureLabel={words.notSure}
      />
    </div>
  );
}

function Missing({ gap }: { readonly gap: Gap | undefined }) {
  return <div role="alert">{gap && <Notice tone="warning">{words.check.chooseFirst}</Notice>}</div>;
}

/** How to answer: whether any or all is meant is never left in doubt. */
function legendOf({ help }: OpenPage['page'], many: boolean): string {
  const how = many ? words.check.tapAll : words.check.isTrue;
  return help === undefined ? how : `${how} ${say(help)}`;
}

function wordsOf(id: FactId): { lead?: string; label: string; help?: string } {
  const { lead, label, help } = vocabulary[id];
  return {
    label: say(label),
    ...(lead && { lead: say(lead) }),
    ...(help && { help: say(help) }),
  };
}
