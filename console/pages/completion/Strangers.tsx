import { Button, Checkbox } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import type { CompletionListPreview } from '../../../shared/domain/completion-import.ts';
import { csvOf } from '../../../shared/csv.ts';
import { useSession, useToday } from '../../session.ts';
import { downloadCsv } from '../../ui/csv.ts';
import { Message } from '../../ui/Message.tsx';
import { countOf } from '../../ui/words.ts';

/** Rows of people who are not known here keep a list from being imported, unless somebody leaves them out knowingly. */
export function StrangerChoice({
  preview,
  onLeaveOut,
}: {
  preview: CompletionListPreview;
  onLeaveOut: (leavesOut: boolean) => void;
}) {
  const { strangers, leavesStrangersOut } = preview;
  if (strangers.length === 0) return null;
  const rows = countOf(strangers.length, 'row');
  return (
    <div className="card card-padded stack" role="status">
      <Checkbox
        label={`Leave out ${rows} of people who are not known here`}
        description="Nothing of them goes on record, and the audit trail says how many they were. Download them, add the people, and bring that list in later."
        checked={leavesStrangersOut}
        onChange={({ currentTarget: { checked } }) => onLeaveOut(checked)}
      />
      <div>
        <DownloadStrangers preview={preview} />
      </div>
    </div>
  );
}

/** After the import, what was left out is still at hand. */
export function LeftOut({ preview }: { preview: CompletionListPreview }) {
  if (!preview.leavesStrangersOut || preview.strangers.length === 0) return null;
  return (
    <Message
      title={`${countOf(preview.strangers.length, 'row was', 'rows were')} left out`}
      action={<DownloadStrangers preview={preview} />}
    >
      They are of people who are not known here. Wardline doesn’t keep them: download them if you may need them.
    </Message>
  );
}

/** As they were read, with why each was left out: this list can be brought in again once the people are known. */
function DownloadStrangers({ preview: { columns, strangers } }: { preview: CompletionListPreview }) {
  const { isSample } = useSession();
  const today = useToday();
  const download = () =>
    downloadCsv(
      `${isSample ? 'sample-' : ''}completions-left-out-${today}.csv`,
      csvOf([
        [...columns.map(({ header }, at) => header || `Column ${at + 1}`), 'Row of the list', 'Why it was left out'],
        ...strangers.map(({ row, cells, sentence }) => [
          ...columns.map((_column, at) => cells[at] ?? ''),
          row,
          sentence,
        ]),
      ]),
    );
  return (
    <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} onClick={download}>
      Download {countOf(strangers.length, 'row')} as CSV
    </Button>
  );
}
