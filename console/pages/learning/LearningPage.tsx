import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { assignmentState } from '../../../shared/domain/assignment.ts';
import type { Certificate } from '../../../shared/domain/certificate.ts';
import type { OwnAssignment, OwnCompletion, OwnTraining } from '../../../shared/domain/learning.ts';
import { useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay, RelativeDay } from '../../ui/When.tsx';
import { OwnTeamLink } from '../../ui/OwnTeamLink.tsx';
import { causeWords } from './cause-words.ts';

/** Answers: what do I have to learn, by when, and what have I done? */
export function LearningPage() {
  const { data } = useSuspenseQuery(trpc.learning.training.queryOptions());
  const { assigned, finished, others } = data;
  return (
    <Page title="My training" answer={answerOf(assigned)} actions={<OwnTeamLink />}>
      {assigned.length === 0 ? (
        <Message title="Nothing is asked of you">
          {finished.length > 0
            ? 'Everything you were asked to take is done. You are told when something comes up.'
            : 'When a course is assigned to you, it stands here, and you are told.'}
        </Message>
      ) : (
        <ul className="course-cards">
          {assigned.map((one) => (
            <AssignedCourse key={one.courseId} course={one} />
          ))}
        </ul>
      )}
      {finished.length > 0 && <Finished finished={finished} />}
      <Certificates />
      {others.length > 0 && <Others others={others} />}
    </Page>
  );
}

function answerOf(assigned: readonly OwnAssignment[]): string {
  if (assigned.length === 0) return 'You have nothing to do here now.';
  return assigned.length === 1 ? '1 course to take.' : `${assigned.length} courses to take, the first due first.`;
}

function AssignedCourse({ course }: { course: OwnAssignment }) {
  const { courseId, title, minutes, cause, note, dueOn, stopOn, attempt, failed, isRetired } = course;
  const state = assignmentState({ dueOn, ending: null }, useToday());
  return (
    <li className="card card-padded course-card">
      <div className="course-card-words">
        <h2>{title}</h2>
        <div className="row">
          <Status tone={state === 'open' ? 'notice' : 'soon'}>
            {state === 'overdue' ? 'Overdue' : 'Due'} <RelativeDay day={dueOn} />
          </Status>
          <span className="wl-quiet">
            <FullDay day={dueOn} />
            {minutes !== null && ` · about ${minutes} minutes`}
          </span>
        </div>
        <p>
          {causeWords.en[cause]}
          {note && <> “{note}”</>}
        </p>
        {stopOn && (
          <p>
            Without it, your access to patient information is to be stopped on <FullDay day={stopOn} />, by your
            organization’s policy.
          </p>
        )}
        {attempt?.hasPassed && <p>You passed the test. Only your signature is missing.</p>}
        {failed && (
          <p>
            Your last test had {failed.score}%, so it isn’t passed yet. Each answer is explained there, and you can try
            again.
          </p>
        )}
        {attempt && !attempt.hasPassed && (
          <div className="player-progress">
            <progress max={attempt.steps} value={attempt.done} aria-label={`How far you are in ${title}`} />
            <span className="wl-quiet">
              {attempt.done} of {attempt.steps} parts done
            </span>
          </div>
        )}
        {isRetired && !attempt && (
          <p className="wl-quiet">It was taken off the list. Ask whoever assigned it to you.</p>
        )}
      </div>
      {(!isRetired || attempt) && (
        <ButtonLink to="/my/training/$courseId" params={{ courseId }}>
          {attempt?.hasPassed ? 'Sign' : attempt ? 'Go on' : failed ? 'Try again' : 'Start'}
          <span className="wl-visually-hidden"> with {title}</span>
        </ButtonLink>
      )}
    </li>
  );
}

function Finished({ finished }: { finished: readonly OwnCompletion[] }) {
  return (
    <Section title="What you finished" id="finished">
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Course</th>
              <th scope="col">Finished</th>
              <th scope="col">Score</th>
              <th scope="col">Due again</th>
            </tr>
          </thead>
          <tbody>
            {finished.map(({ id, courseId, title, completedOn, score, renewalDueOn, isTakenAgain }) => (
              <tr key={id}>
                <td data-label="Course" className="table-anywhere">
                  {courseId ? (
                    <Link to="/my/training/$courseId" params={{ courseId }} className="table-strong">
                      {title}
                    </Link>
                  ) : (
                    <span className="table-strong">{title}</span>
                  )}
                </td>
                <td data-label="Finished">
                  <FullDay day={completedOn} />
                </td>
                <td data-label="Score">{score === null ? 'None' : `${score}%`}</td>
                <td data-label="Due again">
                  {isTakenAgain ? (
                    <span className="wl-quiet">Taken again since</span>
                  ) : renewalDueOn ? (
                    <FullDay day={renewalDueOn} />
                  ) : (
                    <span className="wl-quiet">Never</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

/** What a member can show elsewhere: that they were trained. */
function Certificates() {
  const { data: certificates } = useSuspenseQuery(trpc.certificate.mine.queryOptions());
  if (certificates.length === 0) return null;
  // They come newest first: the first of a course is the one to show.
  const isNewest = ({ courseTitle }: Certificate, place: number) =>
    certificates.findIndex((one) => one.courseTitle === courseTitle) === place;
  const earlier = certificates.filter((one, place) => !isNewest(one, place));
  return (
    <Section title="Your certificates" id="certificates">
      <CertificateList certificates={certificates.filter(isNewest)} />
      {earlier.length > 0 && (
        <details className="earlier-certificates">
          <summary>Earlier ones: {earlier.length}</summary>
          <CertificateList certificates={earlier} />
        </details>
      )}
    </Section>
  );
}

function CertificateList({ certificates }: { certificates: readonly Certificate[] }) {
  return (
    <ul className="course-others card">
      {certificates.map(({ id, courseTitle, completedOn, validUntil, state }) => (
        <li key={id}>
          <strong>{courseTitle}</strong>
          <div className="wl-quiet">
            <FullDay day={completedOn} />
            {state === 'valid' && validUntil && (
              <>
                , valid until <FullDay day={validUntil} />
              </>
            )}
            {state !== 'valid' && ', no longer valid'}
          </div>
          <div className="row">
            <a href={`/certificates/${id}/pdf`} download>
              PDF<span className="wl-visually-hidden"> of {courseTitle}</span>
            </a>
            <a href={`/certificates/${id}/badge`} download>
              Badge file<span className="wl-visually-hidden"> of {courseTitle}</span>
            </a>
            <Link to="/verify/$certificateId" params={{ certificateId: id }}>
              Public page<span className="wl-visually-hidden"> of {courseTitle}</span>
            </Link>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Others({ others }: { others: OwnTraining['others'] }) {
  return (
    <Section title="Other courses you can take" id="others">
      <ul className="course-others card">
        {others.map(({ courseId, title, summary, minutes, attempt }) => (
          <li key={courseId}>
            <Link to="/my/training/$courseId" params={{ courseId }} className="table-strong">
              {title}
            </Link>
            <div>{summary}</div>
            <div className="wl-quiet">
              About {minutes} minutes{attempt && ' · begun'}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
