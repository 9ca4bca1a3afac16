/** Search over all articles: what was found stands beneath the field while one types. */
import { type Article, articles } from '@unknot/knowledge';
import { useLocation, useSearch } from 'wouter';
import { TextField } from '../design/index.ts';
import { say } from '../language/language.ts';
import { RowLinks } from '../screens/row-links.tsx';
import { learnWords } from '../words/learn-words.ts';
import { type SearchedPage, searchPages } from './search.ts';

const LONGEST_QUERY = 80;

interface SearchFieldProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

export function SearchField({ query, onChange }: SearchFieldProps) {
  return (
    <search>
      <TextField
        type="search"
        label={learnWords.search}
        value={query}
        onChange={onChange}
        maxLength={LONGEST_QUERY}
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
