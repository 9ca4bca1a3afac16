/** The diary as a table; all of it is in the backup. */
import { diaryCsv } from '@unknot/exchange';
import { now } from '../app/clock.ts';
import { download } from '../app/download.ts';
import { useDiary } from '../app/use-diary.ts';
import { Button, Panel } from '../design/index.ts';
import { reportWords } from '../words/report-words.ts';

export function OtherFiles() {
  const diary = useDiary();
  const save = () =>
    download(`unknot-${now().slice(0, 10)}.csv`, 'text/csv;charset=utf-8', diaryCsv(diary));
  return (
    <Panel heading={reportWords.exports} icon="share">
      <p>{reportWords.csvHelp}</p>
      <Button block variant="secondary" onClick={save}>
        {reportWords.csv}
      </Button>
      <p>{reportWords.backupHelp}</p>
    </Panel>
  );
}
