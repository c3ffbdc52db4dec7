import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FailedJob } from '../../../shared/domain/job.ts';
import type { RefusedLetter } from '../../../shared/domain/notification.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
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
  'settle-gaps': 'Open and close findings about vendors',
  'settle-risks': 'Keep the risk of vendors as it changes',
  partitions: 'Make room for next year’s observations',
};

/** Answers: is there work that Wardline could not do by itself? */
export function JobsPage() {
  const jobs = useQuery({ ...trpc.job.failed.queryOptions(), refetchInterval: REFRESH_MS });
  const letters = useQuery({ ...trpc.notification.refusedLetters.queryOptions(), refetchInterval: REFRESH_MS });
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
      <Section title="Addresses that take no letters" id="letters">
        <Listed query={letters}>{(refused) => <RefusedLetters letters={refused} />}</Listed>
      </Section>
    </Page>
  );
}

/** Nobody tries such a letter again: the address is to be mended, or the person told otherwise. */
function RefusedLetters({ letters }: { letters: readonly RefusedLetter[] }) {
  if (letters.length === 0) return <p className="wl-quiet">The mail server took the latest letter to everybody.</p>;
  return (
    <>
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Why not</th>
              <th scope="col">Refused</th>
            </tr>
          </thead>
          <tbody>
            {letters.map(({ memberId, name, email, reason, refusedAt }) => (
              <tr key={memberId}>
                <td data-label="Person" className="table-anywhere">
                  <div>
                    <Link to="/people/$memberId" params={{ memberId }} className="table-strong">
                      {name}
                    </Link>
                    <div className="wl-quiet">{email}</div>
                  </div>
                </td>
                <td data-label="Why not" className="table-anywhere">
                  {reason}
                </td>
                <td data-label="Refused">
                  <Ago instant={refusedAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="wl-quiet wl-prose">
        Such a letter is not sent again; what it told waits in the console. Correct the address on the person’s page.
      </p>
    </>
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
