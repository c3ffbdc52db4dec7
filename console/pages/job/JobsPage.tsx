import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { FailedJob } from '../../../shared/domain/job.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago, Instant } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';

const REFRESH_MS = 10_000;

const taskNames: Readonly<Record<string, string>> = {
  mail: 'Send mail',
  remind: 'Remind of what the day brings',
  channels: 'Send to channels',
  'look-around': 'Look at every organization',
  sweep: 'Look for content of files that are not there',
  'sweep-files': 'Remove content of files that are not there',
  partitions: 'Make room for next year’s observations',
};

/** Answers: is there work that Wardline could not do by itself? */
export function JobsPage() {
  const jobs = useQuery({ ...trpc.job.failed.queryOptions(), refetchInterval: REFRESH_MS });
  return (
    <Page
      title="Jobs"
      answer="What Wardline does unasked, such as sending mail, and could not do. It tries again by itself, less and less often."
    >
      <Listed query={jobs}>
        {(failed) =>
          failed.length === 0 ? (
            <Message title="Every job went well">Nothing waits to be tried again.</Message>
          ) : (
            <JobTable jobs={failed} />
          )
        }
      </Listed>
    </Page>
  );
}

function JobTable({ jobs }: { jobs: readonly FailedJob[] }) {
  const can = useCan();
  const queries = useQueryClient();
  const retry = useMutation({
    ...trpc.job.retry.mutationOptions(),
    onSuccess: (left) => queries.setQueryData(trpc.job.failed.queryKey(), left),
  });
  return (
    <>
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Job</th>
              <th scope="col">Why not</th>
              <th scope="col">State</th>
              <th scope="col">Failed</th>
              <HiddenHeader words="Actions" />
            </tr>
          </thead>
          <tbody>
            {jobs.map((job) => (
              <tr key={job.id}>
                <td data-label="Job" className="table-strong">
                  {taskNames[job.task] ?? job.task}
                </td>
                <td data-label="Why not" className="table-anywhere">
                  {job.reason}
                </td>
                <td data-label="State">
                  <JobState job={job} />
                </td>
                <td data-label="Failed">
                  <span title={countOf(job.attempts, 'attempt')}>
                    <Ago instant={job.failedAt} />
                  </span>
                </td>
                <td data-label="" className="table-number">
                  {can('job:retry') && job.state !== 'running' && (
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={retry.isPending && retry.variables.id === job.id}
                      onClick={() => retry.mutate({ id: job.id })}
                    >
                      Try again now
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Refused sentence={retry.error ? sentenceOf(retry.error) : null} />
    </>
  );
}

function JobState({ job: { state, nextAttemptAt } }: { job: FailedJob }) {
  if (state === 'running') return <Status tone="unknown">Running</Status>;
  if (state === 'given-up' || nextAttemptAt === null) return <Status tone="now">Given up</Status>;
  return (
    <Status tone="soon">
      Again at <Instant instant={nextAttemptAt} />
    </Status>
  );
}
