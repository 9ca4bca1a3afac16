/** Sentences in which the words of the glossary can be tapped. */
import { Fragment } from 'react';
import styles from './learn.module.css';
import type { TextPart } from './term-parts.ts';

interface ExplainedTextProps {
  readonly parts: readonly TextPart[];
  /** The term as the glossary writes it. */
  readonly onTerm: (term: string) => void;
}

/** A term is a button in the line, underlined with dots: more to know, and no link to elsewhere. */
export function ExplainedText({ parts, onTerm }: ExplainedTextProps) {
  return parts.map(({ text, term }) =>
    term === undefined ? (
      <Fragment key={text}>{text}</Fragment>
    ) : (
      <button
        key={text}
        type="button"
        className={styles['term']}
        aria-haspopup="dialog"
        onClick={() => onTerm(term)}
      >
        {text}
      </button>
    ),
  );
}
