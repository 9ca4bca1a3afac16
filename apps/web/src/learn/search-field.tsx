/** Search over all articles: what was found stands beneath the field while one types. */
import { type Article, articles } from '@unknot/knowledge';
import { useId } from 'react';
import { useLocation, useSearch } from 'wouter';
import { say } from '../language/language.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { learnWords } from '../words/learn-words.ts';
import styles from './learn.module.css';
import { type SearchedPage, searchPages } from './search.ts';

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

export function SearchField({ query, onChange }: SearchFieldProps) {
  const id = useId();
  return (
    <search className={styles['search']}>
      <label htmlFor={id}>{learnWords.search}</label>
      <input
        id={id}
        type="search"
        enterKeyHint="search"
        autoComplete="off"
        value={query}
        onChange={(event) => onChange(event.target.value)}
      />
    </search>
  );
}

export function Found({ query }: { readonly query: string }) {
  const found = searchPages(query, articles.map(searchedPage));
  return (
    <>
      <p role="status">
        {found.length === 0 ? learnWords.nothingFound : learnWords.found(found.length)}
      </p>
      {found.length > 0 && (
        <RowLinks
          links={found.map(({ id, title, line }) => ({ href: `/learn/${id}`, name: title, line }))}
        />
      )}
    </>
  );
}

/** What is searched for stands in the address, so that the way back from an article leads to what was found. */
export function useQuery(): readonly [string, (query: string) => void] {
  const [path, navigate] = useLocation();
  const query = new URLSearchParams(useSearch()).get('q') ?? '';
  const change = (next: string) =>
    navigate(next === '' ? path : `${path}?${new URLSearchParams({ q: next })}`, { replace: true });
  return [query, change];
}

function searchedPage({ id, title, summary, sections }: Article): SearchedPage {
  return {
    id,
    title: say(title),
    summary: say(summary),
    sentences: sections.flatMap(({ sentences }) => sentences.map(({ text }) => say(text))),
  };
}
