import { Button } from '@mantine/core';
import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { CourseId } from '../../../shared/domain/course.ts';
import type { CompletionLink, CompletionRecord } from '../../../shared/domain/completion.ts';
import { minutesWords, scoreWords, sourceWords, standingWords } from '../../completion-words.ts';
import { roleWords } from '../../role-words.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { fullDay } from '../../ui/dates.ts';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay, Instant } from '../../ui/When.tsx';
import { capitalized } from '../../ui/words.ts';
import { CertificateOfRecord } from './CertificateOfRecord.tsx';
import { CorrectCompletionDialog, WithdrawCompletionDialog } from './CorrectCompletionDialog.tsx';

const route = getRouteApi('/signed-in/completions/$completionId');

/** Answers: what exactly is on record of this completion, and what proves it? */
export function CompletionPage() {
  const { completionId } = route.useParams();
  const can = useCan();
  const [dialog, setDialog] = useState<'correct' | 'withdraw' | null>(null);
  const { data: record } = useSuspenseQuery(trpc.completion.get.queryOptions({ id: completionId }));
  const { word, tone } = standingWords[record.standing];
  const isNewest = record.standing !== 'corrected' && record.standing !== 'withdrawal';
  return (
    <Page
      title={`${record.memberName}: ${record.courseTitle}`}
      above={
        <Link to="/completions" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Completions
        </Link>
      }
      answer={answerOf(record)}
      actions={
        can('completion:record') &&
        isNewest && (
          <>
            <Button
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => setDialog('correct')}
            >
              Correct
            </Button>
            <Button variant="default" onClick={() => setDialog('withdraw')}>
              It never was
            </Button>
          </>
        )
      }
    >
      <div className="card">
        <dl className="facts">
          <Fact term="Stands">
            <Status tone={tone}>{word}</Status>
          </Fact>
          <Fact term="Completed on">
            <FullDay day={record.completedOn} />
          </Fact>
          <Fact term="Due again on">
            {record.renewalDueOn === null ? 'Never' : <FullDay day={record.renewalDueOn} />}
          </Fact>
          <Fact term="Score">{scoreWords(record.score)}</Fact>
          <Fact term="Attempts">{record.attempts ?? 'Not said'}</Fact>
          <Fact term="Time">{minutesWords(record.minutes)}</Fact>
          <Fact term="Issuer">{record.issuer}</Fact>
          <Fact term="Where it comes from">{sourceWords[record.source]}</Fact>
          <Fact term="On record since">
            <Instant instant={record.recordedAt} />
            {record.recordedByName !== null && <div className="wl-quiet">by {record.recordedByName}</div>}
          </Fact>
        </dl>
      </div>

      <Section title="Who they were that day" id="then">
        <div className="card">
          <dl className="facts">
            <Fact term="Person">
              <Link to="/people/$memberId" params={{ memberId: record.memberId }}>
                {record.memberName}
              </Link>
            </Fact>
            <Fact term="Roles">{record.rolesThen.map((role) => roleWords[role]).join(', ')}</Fact>
            <Fact term="Led as">
              {record.leadershipThen === null
                ? 'Did not lead'
                : capitalized(record.leadershipThen.replaceAll('-', ' '))}
            </Fact>
            <Fact term="Department">{record.departmentThen === '' ? 'Not said' : record.departmentThen}</Fact>
            <Fact term="Title">{record.titleThen === '' ? 'Not said' : record.titleThen}</Fact>
          </dl>
        </div>
      </Section>

      <Section title="What was taught" id="taught">
        <div className="card card-padded stack">
          <p>
            <Taught record={record} />
            {record.courseVersion !== '' && <span className="wl-quiet"> Version {record.courseVersion}</span>}
          </p>
          <p>
            {record.provisions.length === 0
              ? 'No provisions of the law are on record for it.'
              : `Covers 45 CFR ${record.provisions.join(', ')}.`}
          </p>
          {record.attestation !== '' && (
            <blockquote className="wl-prose">
              “{record.attestation}” <span className="wl-quiet">signed by {record.memberName}</span>
            </blockquote>
          )}
          {record.evidence && (
            <p>
              Evidence: <a href={`/files/${record.evidence.id}`}>{record.evidence.name}</a>
            </p>
          )}
        </div>
      </Section>

      {record.certificateId !== null && <CertificateOfRecord id={record.certificateId} />}
      <History record={record} />

      {dialog === 'correct' && <CorrectCompletionDialog record={record} onClose={() => setDialog(null)} />}
      {dialog === 'withdraw' && <WithdrawCompletionDialog record={record} onClose={() => setDialog(null)} />}
    </Page>
  );
}

function answerOf({ standing, completedOn, renewalDueOn, because }: CompletionRecord): string {
  switch (standing) {
    case 'corrected':
      return 'This record was corrected: what counts stands in the newer one below.';
    case 'withdrawal':
      return `Says that the record before never was: ${because}`;
    case 'renewed':
      return `Completed on ${fullDay(completedOn)}, and again since.`;
    case 'lapsed':
      return `Completed on ${fullDay(completedOn)}. It was due again on ${fullDay(renewalDueOn ?? completedOn)}, and nothing followed.`;
    case 'valid':
    case 'due-soon':
      return renewalDueOn === null
        ? `Completed on ${fullDay(completedOn)}.`
        : `Completed on ${fullDay(completedOn)}; by your policy due again on ${fullDay(renewalDueOn)}.`;
  }
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A course of ours leads to its page, where each version stands as it was taught. */
function Taught({ record: { courseId, courseTitle } }: { record: CompletionRecord }) {
  const can = useCan();
  const course = CourseId.safeParse(courseId);
  if (!course.success || !can('course:read')) return <strong>{courseTitle}</strong>;
  return <a href={`/courses/${course.data}`}>{courseTitle}</a>;
}

function History({ record }: { record: CompletionRecord }) {
  if (record.history.length < 2) return null;
  return (
    <Section title="Corrections" id="corrections">
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">On record since</th>
              <th scope="col">Says</th>
              <th scope="col">Because</th>
              <th scope="col">By</th>
            </tr>
          </thead>
          <tbody>
            {record.history.map((link) => (
              <tr key={link.id}>
                <td data-label="On record since">
                  {link.id === record.id ? (
                    <strong>
                      <Instant instant={link.recordedAt} /> (this one)
                    </strong>
                  ) : (
                    <Link to="/completions/$completionId" params={{ completionId: link.id }}>
                      <Instant instant={link.recordedAt} />
                    </Link>
                  )}
                </td>
                <td data-label="Says">{saysOf(link)}</td>
                <td data-label="Because" className="table-anywhere">
                  {link.because === '' ? 'The first record' : link.because}
                </td>
                <td data-label="By">{link.recordedByName ?? 'The person’s own doing'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const saysOf = ({ isWithdrawal, completedOn, score }: CompletionLink): string =>
  isWithdrawal ? 'That it never was' : `Completed ${fullDay(completedOn)}, ${scoreWords(score).toLowerCase()}`;
