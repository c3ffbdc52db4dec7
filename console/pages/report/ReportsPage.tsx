import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReportSummary } from '../../../shared/domain/report.ts';
import { periodWords } from '../../../shared/domain/report-words.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { fullDay, relativeDay } from '../../ui/dates.ts';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Status } from '../../ui/Status.tsx';
import { Instant } from '../../ui/When.tsx';
import { countOf, listOf } from '../../ui/words.ts';
import { DraftReportDialog } from './DraftReportDialog.tsx';
import { PAGE_REPORTS } from './report-search.ts';
import { stateWords } from './report-states.ts';
import { ScheduleDialog } from './ScheduleDialog.tsx';

const route = getRouteApi('/signed-in/reports');

/** Answers: what was leadership told, who signed it, and when is the next one due? */
export function ReportsPage() {
  const can = useCan();
  const today = useToday();
  const [acting, setActing] = useState<'draft' | 'schedule' | null>(null);
  const { page = 1 } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: reports } = useSuspenseQuery(trpc.report.list.queryOptions({ page, size: PAGE_REPORTS }));
  const { data: schedule } = useSuspenseQuery(trpc.report.schedule.queryOptions());
  // The one draft there is stands before all others, on whichever page somebody is.
  const { data: first } = useSuspenseQuery(trpc.report.list.queryOptions({ page: 1, size: PAGE_REPORTS }));
  const draft = first.items.find(({ state }) => state === 'draft');
  return (
    <Page
      title="Reports on record"
      above={
        <Link to="/report" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Report
        </Link>
      }
      answer={
        <>
          {schedule.isOverdue && <Status tone="now">Overdue</Status>} The next report{' '}
          {schedule.isOverdue ? 'was' : 'is'} due on {fullDay(schedule.nextDueOn)},{' '}
          {relativeDay(schedule.nextDueOn, today)}: one every {countOf(schedule.months, 'month')}, by your policy.
        </>
      }
      actions={
        <>
          {can('policy:update') && (
            <Button variant="default" onClick={() => setActing('schedule')}>
              Change how often
            </Button>
          )}
          {can('report:update') &&
            (draft ? (
              <ButtonLink to="/reports/$reportId" params={{ reportId: draft.id }}>
                Go on with the draft
              </ButtonLink>
            ) : (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setActing('draft')}>
                Draft a report
              </Button>
            ))}
        </>
      }
    >
      {reports.total === 0 ? (
        <Message title="No report is on record yet">
          <p>
            A report freezes the figures of a period with your words and what you ask of leadership. It is sent, signed
            and discussed here, and stays as it was whatever changes afterwards.
          </p>
        </Message>
      ) : (
        <>
          <ReportTable reports={reports.items} />
          <Pager
            page={page}
            size={PAGE_REPORTS}
            total={reports.total}
            noun="report"
            onPage={(next) => void navigate({ search: next === 1 ? {} : { page: next } })}
          />
        </>
      )}
      {acting === 'draft' && <DraftReportDialog onClose={() => setActing(null)} />}
      {acting === 'schedule' && <ScheduleDialog schedule={schedule} onClose={() => setActing(null)} />}
    </Page>
  );
}

function ReportTable({ reports }: { reports: readonly ReportSummary[] }) {
  return (
    <div className="card table-frame">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Report</th>
            <th scope="col">State</th>
            <th scope="col">Frozen</th>
            <th scope="col">Read by</th>
            <th scope="col">Signed by</th>
            <th scope="col">Not answered</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <td data-label="Report" className="table-anywhere">
                <div>
                  <Link to="/reports/$reportId" params={{ reportId: report.id }} className="table-strong">
                    {report.title}
                  </Link>
                  <div className="wl-quiet">{periodWords(report.period)}</div>
                </div>
              </td>
              <td data-label="State">
                <Status tone={stateWords[report.state].tone}>{stateWords[report.state].word}</Status>
              </td>
              <td data-label="Frozen" className={report.frozenAt === null ? 'table-nothing' : undefined}>
                {report.frozenAt !== null && <Instant instant={report.frozenAt} />}
              </td>
              <td data-label="Read by">
                {report.readers === 0 ? (
                  <span className="wl-quiet">Not sent</span>
                ) : (
                  `${report.readBy.toLocaleString()} of ${report.readers.toLocaleString()}`
                )}
              </td>
              <td data-label="Signed by" className="table-anywhere">
                {report.signedBy.length === 0 ? <span className="wl-quiet">Nobody</span> : listOf(report.signedBy)}
              </td>
              <td data-label="Not answered">
                {report.state === 'draft' ? (
                  <span className="wl-quiet">Not asked yet</span>
                ) : report.openAsks === 0 ? (
                  <span className="wl-quiet">Nothing</span>
                ) : (
                  countOf(report.openAsks, 'question')
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
