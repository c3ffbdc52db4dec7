import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { DraftReport } from './DraftReport.tsx';
import { FrozenReport } from './FrozenReport.tsx';
import { ReadingProvider } from './reading.ts';

const route = getRouteApi('/signed-in/reports/$reportId');

/** Answers: what was leadership told at that time, and what did they say to it? */
export function ReportRecordPage() {
  const { reportId } = route.useParams();
  const can = useCan();
  const { data: record } = useSuspenseQuery(trpc.report.get.queryOptions({ id: reportId }));
  return (
    <ReadingProvider value={can}>
      {record.state === 'draft' ? (
        <DraftReport key={record.id} record={record} />
      ) : (
        <FrozenReport key={record.id} record={record} />
      )}
    </ReadingProvider>
  );
}
