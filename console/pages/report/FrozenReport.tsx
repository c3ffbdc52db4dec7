import { Anchor, Button } from '@mantine/core';
import { IconArrowLeft, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { leads } from '../../../shared/domain/member.ts';
import type { ReportRecord } from '../../../shared/domain/report.ts';
import { dayWords, momentWords, partTitles, periodWords } from '../../../shared/domain/report-words.ts';
import { useCan, useSession } from '../../session.ts';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { countOf, listOf } from '../../ui/words.ts';
import { Asks } from './Asks.tsx';
import { AttestDialog } from './AttestDialog.tsx';
import { Notes } from './Notes.tsx';
import { Readers } from './Readers.tsx';
import { ReportBody } from './ReportBody.tsx';
import { stateWords } from './report-states.ts';
import { SendReportDialog } from './SendReportDialog.tsx';
import { SignedBy } from './Signatures.tsx';

/** A report that nothing changes any more: read, answered, signed and discussed. */
export function FrozenReport({ record }: { record: ReportRecord }) {
  const can = useCan();
  const { member } = useSession();
  const [acting, setActing] = useState<'send' | 'sign' | null>(null);
  const { timeZone, said } = record.snapshot;
  const { word, tone } = stateWords[record.state];
  const ownCopy = record.readersList.find(({ memberId }) => memberId === member.id);
  const hasSigned = record.attestations.some(({ memberId }) => memberId === member.id);
  return (
    <Page
      title={record.title}
      above={
        <Link to="/reports" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Reports on record
        </Link>
      }
      answer={
        <>
          <Status tone={tone}>{word}</Status>{' '}
          {record.signedBy.length === 0 ? 'Nobody has signed it yet.' : `Signed by ${listOf(record.signedBy)}.`}{' '}
          {record.openAsks > 0 &&
            `${countOf(record.openAsks, 'question waits', 'questions wait')} for leadership’s answer.`}
        </>
      }
      actions={
        <>
          {can('report:update') && (
            <Button variant="default" onClick={() => setActing('send')}>
              Send to readers
            </Button>
          )}
          <Button variant="default" leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => print()}>
            Print
          </Button>
          {can('report:sign') && leads(member) && !hasSigned && (
            <Button onClick={() => setActing('sign')}>Sign it</Button>
          )}
        </>
      }
    >
      {ownCopy?.firstReadAt && (
        <p className="wl-quiet">
          It was sent to you. That you opened it first on {momentWords(ownCopy.firstReadAt, timeZone)} is recorded with
          it.
        </p>
      )}
      <Facts record={record} timeZone={timeZone} />
      <Asks
        title={partTitles.asks}
        asks={record.asks}
        said={said.asks.items}
        timeZone={timeZone}
        empty={said.asks.nothing}
      />
      <ReportBody snapshot={record.snapshot} />
      <SignedBy attestations={record.attestations} timeZone={timeZone} />
      <Readers record={record} timeZone={timeZone} />
      <Notes record={record} timeZone={timeZone} />
      {acting === 'send' && <SendReportDialog record={record} onClose={() => setActing(null)} />}
      {acting === 'sign' && <AttestDialog record={record} onClose={() => setActing(null)} />}
    </Page>
  );
}

function Facts({ record, timeZone }: { record: ReportRecord; timeZone: string }) {
  const { id, frozenAt, snapshotHash, meetingOn, nextDueOn } = record;
  return (
    <Section title="The record" id="record">
      <dl className="card facts">
        <div>
          <dt>Period</dt>
          <dd>{periodWords(record.period)}</dd>
        </div>
        {frozenAt !== null && (
          <div>
            <dt>Frozen</dt>
            <dd>{momentWords(frozenAt, timeZone)}</dd>
          </div>
        )}
        <div>
          <dt>Leadership meets</dt>
          <dd>{meetingOn === null ? 'No day is set' : dayWords(meetingOn)}</dd>
        </div>
        <div>
          <dt>Next report due</dt>
          <dd>{dayWords(nextDueOn)}, by your policy</dd>
        </div>
        <div>
          <dt>As a document</dt>
          <dd className="row">
            <Anchor href={`/report-documents/${id}/pdf`} download>
              PDF
            </Anchor>
            <Anchor href={`/report-documents/${id}/docx`} download>
              Word
            </Anchor>
          </dd>
        </div>
        {snapshotHash !== null && (
          <div className="report-hash">
            <dt>SHA-256 of what was frozen</dt>
            <dd>
              <code>{snapshotHash}</code>
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
