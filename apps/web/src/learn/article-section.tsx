/** One section of an article, as a paragraph or as lines. */
import { Fragment } from 'react';
import { Section } from '../screens/section.tsx';
import { learnWords } from '../words/learn-words.ts';
import { ExplainedText } from './explained-text.tsx';
import styles from './learn.module.css';
import type { TextPart } from './term-parts.ts';

export interface ExplainedSection {
  readonly heading: string;
  readonly asList: boolean;
  readonly sentences: readonly (readonly TextPart[])[];
  /** Where the trials were about another part of the body. */
  readonly borrowed: readonly string[];
}

interface ArticleSectionProps {
  readonly section: ExplainedSection;
  readonly onTerm: (term: string) => void;
}

export function ArticleSection({ section, onTerm }: ArticleSectionProps) {
  const { heading, asList, sentences, borrowed } = section;
  return (
    <Section heading={heading}>
      {asList ? (
        <ul className={styles['points']}>
          {sentences.map((parts) => (
            <li key={textOf(parts)}>
              <ExplainedText parts={parts} onTerm={onTerm} />
            </li>
          ))}
        </ul>
      ) : (
        <p>
          {sentences.map((parts) => (
            <Fragment key={textOf(parts)}>
              <ExplainedText parts={parts} onTerm={onTerm} />{' '}
            </Fragment>
          ))}
        </p>
      )}
      {borrowed.map((from) => (
        <p key={from} className={styles['note']}>
          {learnWords.borrowed(from)}
        </p>
      ))}
    </Section>
  );
}

const textOf = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');
