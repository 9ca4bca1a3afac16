/** What the check of a dose found, in words. */
import { now } from '../app/clock.ts';
import { momentInWords } from '../app/format-time.ts';
import { Notice } from '../design/index.ts';
import { medicineWords } from '../words/medicine-words.ts';
import type { DoseFinding } from './dose-check.ts';
import { inMg } from './medicine-name.ts';

export function DoseFindingNotice({ finding }: { readonly finding: DoseFinding }) {
  return (
    <Notice tone={finding.type === 'fits' ? 'info' : 'warning'}>
      <p>{findingInWords(finding, now())}</p>
    </Notice>
  );
}

/** One plain sentence. */
function findingInWords(finding: DoseFinding, now: string): string {
  switch (finding.type) {
    case 'not-for-you':
      return medicineWords.notForYou;
    case 'too-much':
      return medicineWords.tooMuch(inMg(finding.singleMg));
    case 'over-day':
      return medicineWords.overDay(inMg(finding.leftMg));
    case 'too-soon':
      return medicineWords.tooSoon(momentInWords(finding.until, now));
    case 'ask-first':
      return medicineWords.askFirst;
    case 'fits':
      return medicineWords.fits;
  }
}
