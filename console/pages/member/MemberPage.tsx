import { Button } from '@mantine/core';
import { IconArrowLeft, IconPencil } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { MemberRecord } from '../../../shared/domain/member.ts';
import { roleWords } from '../../role-words.ts';
import { gateWords } from '../../training-words.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { CompletionsOfMember } from '../../ui/CompletionsOfMember.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { fullDay } from '../../ui/dates.ts';
import { Ago, FullDay } from '../../ui/When.tsx';
import { MemberTraining } from '../../ui/MemberTraining.tsx';
import { EditPersonDialog } from './EditPersonDialog.tsx';
import { ComeBackDialog, LeaveDialog } from './EmploymentDialogs.tsx';
import { MemberAccess } from './MemberAccess.tsx';
import { leadershipWords, stateWords } from './member-words.ts';
import { RolesDialog } from './RolesDialog.tsx';

const route = getRouteApi('/signed-in/people/$memberId');

/** Answers: who is this, to whom do they report, and what may they do? */
export function MemberPage() {
  const { memberId } = route.useParams();
  const can = useCan();
  const [dialog, setDialog] = useState<'edit' | 'leave' | 'come-back' | 'roles' | null>(null);
  const { data: person } = useSuspenseQuery(trpc.member.get.queryOptions({ id: memberId }));
  const close = () => setDialog(null);
  const { word, tone } = stateWords[person.state];

  return (
    <Page
      title={person.name}
      above={
        <Link to="/people" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> People
        </Link>
      }
      answer={answerOf(person)}
      actions={
        can('member:update') && (
          <>
            <Button
              variant="default"
              leftSection={<IconPencil size={16} aria-hidden />}
              onClick={() => setDialog('edit')}
            >
              Edit
            </Button>
            {person.leftOn === null ? (
              <Button variant="default" onClick={() => setDialog('leave')}>
                Record leaving
              </Button>
            ) : (
              <Button variant="default" onClick={() => setDialog('come-back')}>
                Record return
              </Button>
            )}
          </>
        )
      }
    >
      <div className="card">
        <dl className="facts member-facts">
          <Fact term="Where they stand">
            <Status tone={tone}>{word}</Status>
            <Days person={person} />
          </Fact>
          {person.gate !== null && (
            <Fact term="Access to patient information">
              <Status tone={gateWords[person.gate].tone}>{gateWords[person.gate].word}</Status>
              <div className="wl-quiet">Your policy: they finish their training first.</div>
            </Fact>
          )}
          <Fact term="E-mail">{person.email}</Fact>
          <Fact term="Department">{orNothing(person.department)}</Fact>
          <Fact term="Title">{orNothing(person.title)}</Fact>
          <Fact term="Manager">
            {person.managerId !== null && person.managerName !== null ? (
              <Link to="/people/$memberId" params={{ memberId: person.managerId }}>
                {person.managerName}
              </Link>
            ) : (
              <span className="wl-quiet">Nobody</span>
            )}
          </Fact>
          <Fact term="Leads as">
            {person.leadership === null ? (
              <span className="wl-quiet">Does not lead</span>
            ) : (
              leadershipWords[person.leadership]
            )}
          </Fact>
          <Fact term="Patient information">
            {person.handlesPhi ? 'Passes through their hands' : 'Does not pass through their hands'}
          </Fact>
          <Fact term="Staff number">{orNothing(person.staffNumber)}</Fact>
        </dl>
      </div>

      <Section
        title="Roles"
        id="roles"
        actions={
          can('member:grant') && (
            <Button variant="default" onClick={() => setDialog('roles')}>
              Change roles
            </Button>
          )
        }
      >
        <p className="wl-prose">
          {person.roles.map((role) => roleWords[role]).join(', ')}
          {person.auditsUntilOn !== null && `, auditing until ${fullDay(person.auditsUntilOn)}`}
        </p>
      </Section>

      <MemberAccess person={person} />

      <CompletionsOfMember memberId={person.id} />

      {can('assignment:read') && <MemberTraining memberId={person.id} />}

      <Section title="Who reports to them" id="reports">
        {person.reports.length === 0 ? (
          <p className="wl-quiet">Nobody.</p>
        ) : (
          <ul className="card member-reports">
            {person.reports.map(({ id, name, title }) => (
              <li key={id}>
                <Link to="/people/$memberId" params={{ memberId: id }}>
                  {name}
                </Link>
                {title !== '' && <span className="wl-quiet"> {title}</span>}
              </li>
            ))}
          </ul>
        )}
      </Section>

      <Section title="Browsers" id="browsers">
        {person.browsers.length === 0 ? (
          <p className="wl-quiet">
            None is known to be theirs. <Link to="/browsers">Browsers</Link> shows those of nobody yet.
          </p>
        ) : (
          <ul className="card member-reports">
            {person.browsers.map(({ id, label, lastSeenAt }) => (
              <li key={id}>
                {label}{' '}
                <span className="wl-quiet">
                  last seen <Ago instant={lastSeenAt} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>

      {dialog === 'edit' && <EditPersonDialog person={person} onClose={close} />}
      {dialog === 'leave' && <LeaveDialog person={person} onClose={close} />}
      {dialog === 'come-back' && <ComeBackDialog person={person} onClose={close} />}
      {dialog === 'roles' && <RolesDialog person={person} onClose={close} />}
    </Page>
  );
}

function answerOf({ title, department, managerName }: MemberRecord): string {
  const what = [title, department].filter((words) => words !== '').join(', ');
  const whose = managerName === null ? '' : `reports to ${managerName}`;
  return [what, whose].filter((words) => words !== '').join('; ');
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const orNothing = (words: string): ReactNode => (words === '' ? <span className="wl-quiet">Not said</span> : words);

function Days({ person: { joinedOn, leftOn, state } }: { person: MemberRecord }) {
  return (
    <div className="wl-quiet">
      {joinedOn !== null && (
        <>
          {state === 'starting' ? 'From ' : 'Since '}
          <FullDay day={joinedOn} />
        </>
      )}
      {leftOn !== null && (
        <>
          {joinedOn === null ? 'Last day ' : ', last day '}
          <FullDay day={leftOn} />
        </>
      )}
    </div>
  );
}
