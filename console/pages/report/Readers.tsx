import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportReader, ReportRecord } from '../../../shared/domain/report.ts';
import { momentWords } from '../../../shared/domain/report-words.ts';
import { useCan } from '../../session.ts';
import { useNow } from '../../ui/clock.ts';
import { Section } from '../../ui/Page.tsx';
import { WithdrawLinkDialog } from './WithdrawLinkDialog.tsx';

/** Who was sent a report, when each of them opened it first, and whose link opens it still. */
export function Readers({
  record: { id, readersList: readers },
  timeZone,
}: {
  record: Pick<ReportRecord, 'id' | 'readersList'>;
  timeZone: string;
}) {
  const can = useCan();
  const [withdrawing, setWithdrawing] = useState<ReportReader | null>(null);
  return (
    <Section title="Sent to" id="readers">
      {readers.length === 0 ? (
        <p className="wl-quiet">It has not been sent to anybody yet.</p>
      ) : (
        <ReaderTable
          readers={readers}
          timeZone={timeZone}
          onWithdraw={can('report:update') ? (reader) => setWithdrawing(reader) : null}
        />
      )}
      {withdrawing && (
        <WithdrawLinkDialog
          reportId={id}
          reader={withdrawing}
          timeZone={timeZone}
          onClose={() => setWithdrawing(null)}
        />
      )}
    </Section>
  );
}

function ReaderTable({
  readers,
  timeZone,
  onWithdraw,
}: {
  readers: readonly ReportReader[];
  timeZone: string;
  /** Null for whoever may not. */
  onWithdraw: ((reader: ReportReader) => void) | null;
}) {
  return (
    <div className="card table-frame">
      <table className="table">
        <caption className="wl-visually-hidden">
          Who was sent this report, when they opened it first, and how they open it
        </caption>
        <thead>
          <tr>
            <th scope="col">Reader</th>
            <th scope="col">Sent</th>
            <th scope="col">Opened first</th>
            <th scope="col">How they open it</th>
          </tr>
        </thead>
        <tbody>
          {readers.map((reader) => (
            <tr key={reader.email ?? reader.name}>
              <td data-label="Reader" className="table-anywhere">
                <div>
                  <span className="table-strong">{reader.name}</span>
                  <div className="wl-quiet">{reader.email}</div>
                </div>
              </td>
              <td data-label="Sent">{reader.sentAt === null ? 'Not yet' : momentWords(reader.sentAt, timeZone)}</td>
              <td data-label="Opened first">
                {reader.firstReadAt === null ? (
                  <span className="wl-quiet">Not opened</span>
                ) : (
                  momentWords(reader.firstReadAt, timeZone)
                )}
              </td>
              <td data-label="How they open it">
                <Opening reader={reader} timeZone={timeZone} onWithdraw={onWithdraw} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether somebody signs in to read it, or how their link stands. */
function Opening({
  reader,
  timeZone,
  onWithdraw,
}: {
  reader: ReportReader;
  timeZone: string;
  onWithdraw: ((reader: ReportReader) => void) | null;
}) {
  const now = useNow();
  const { name, linkExpiresAt, isLinkWithdrawn } = reader;
  if (isLinkWithdrawn) return <span className="wl-quiet">The link was withdrawn</span>;
  if (linkExpiresAt === null) return <span className="wl-quiet">Signs in</span>;
  const until = momentWords(linkExpiresAt, timeZone);
  if (linkExpiresAt <= now) return <span className="wl-quiet">The link ended on {until}</span>;
  return (
    <div className="stack-tight">
      <span>By a link until {until}</span>
      {onWithdraw && (
        <div>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Withdraw the link of ${name}`}
            onClick={() => onWithdraw(reader)}
          >
            Withdraw the link
          </Button>
        </div>
      )}
    </div>
  );
}
