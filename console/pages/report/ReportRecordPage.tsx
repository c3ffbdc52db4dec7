import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReportRecord } from '../../../shared/domain/report.ts';
import { useCan, useSession } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { DraftReport } from './DraftReport.tsx';
import { FrozenReport } from './FrozenReport.tsx';
import { ReadingProvider } from './reading.ts';

const route = getRouteApi('/signed-in/reports/$reportId');

/** Answers: what was leadership told at that time, and what did they say to it? */
export function ReportRecordPage() {
  const { reportId } = route.useParams();
  const can = useCan();
  const { data: record } = useSuspenseQuery(trpc.report.get.queryOptions({ id: reportId }));
  useNotedOpening(record);
  return (
    <ReadingProvider value={{ may: can, period: record.period }}>
      {record.state === 'draft' ? (
        <DraftReport key={record.id} record={record} />
      ) : (
        <FrozenReport key={record.id} record={record} />
      )}
    </ReadingProvider>
  );
}

/** That a reader has it before them is noted once the page is there, not when a link to it is only pointed at. */
function useNotedOpening({ id, readersList }: ReportRecord): void {
  const { member } = useSession();
  const { mutate } = useMutation(
    trpc.report.noteOpened.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(trpc.report.pathFilter()),
    }),
  );
  const isUnread = readersList.some(({ memberId, firstReadAt }) => memberId === member.id && firstReadAt === null);
  useEffect(() => {
    if (isUnread) mutate({ id });
  }, [id, isUnread, mutate]);
}
