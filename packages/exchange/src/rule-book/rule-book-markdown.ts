/** The rule book as pages to read, print and sign. */
import { KNOWLEDGE_VERSION } from '@unknot/knowledge';
import type { Chapter } from './chapter.ts';
import { courseChapters } from './course-chapter.ts';
import { factorsChapter } from './factors-chapter.ts';
import { firstPage } from './first-page.ts';
import { learnChapters } from './learn-chapter.ts';
import { medicineChapters } from './medicines-chapter.ts';
import { movementChapters } from './movement-chapter.ts';
import { questionChapters } from './questions-chapter.ts';
import { remedyChapters } from './remedies-chapter.ts';
import { ruleChapters } from './rules-chapter.ts';
import { grounded } from './signature.ts';

const chapters = (): readonly Chapter[] => [
  ...ruleChapters(),
  ...questionChapters(),
  factorsChapter(),
  ...remedyChapters(),
  ...medicineChapters(),
  ...movementChapters(),
  ...courseChapters(),
  ...learnChapters(),
];

/** The whole rule book in Markdown. */
export function ruleBookMarkdown(): string {
  const pages = [firstPage(KNOWLEDGE_VERSION, grounded()), ...chapters().map(chapterPage)];
  return `${pages.join('\n\n')}\n`;
}

/** The same in parts, by file name: the first page, then a page for each chapter. */
export function ruleBookPages(): ReadonlyMap<string, string> {
  const all = chapters();
  const name = ({ id }: Chapter, at: number) => `${String(at + 1).padStart(2, '0')}-${id}.md`;
  const contents = all.map((chapter, at) => `${at + 1}. [${chapter.title}](${name(chapter, at)})`);
  const first = `${firstPage(KNOWLEDGE_VERSION, grounded())}\n\n## Chapters\n\n${contents.join('\n')}\n`;
  return new Map([
    ['README.md', first],
    ...all.map((chapter, at) => [name(chapter, at), `${chapterPage(chapter)}\n`] as const),
  ]);
}

const chapterPage = ({ title, intro, entries }: Chapter): string =>
  [`## ${title}`, intro, ...entries].join('\n\n');
