import { useQuery } from '@tanstack/react-query';
import { assignmentState } from '../../shared/domain/assignment.ts';
import type { MemberId } from '../../shared/domain/member.ts';
import type { AssignmentRecord } from '../../shared/domain/tracking.ts';
import { useToday } from '../session.ts';
import { trpc } from '../trpc.ts';
import { Listed } from './Listed.tsx';
import { Section } from './Page.tsx';
import { Status } from './Status.tsx';
import { fullDay } from './dates.ts';
import { Ago, FullDay, RelativeDay } from './When.tsx';
import { countOf } from './words.ts';
import { causeWords, endingWords, gateWords, levelWords, stateWords } from '../training-words.ts';

/** What is asked of one person and how far it went up, on their page; what they completed stands in its own part. */
export function MemberTraining({ memberId }: { memberId: MemberId }) {
  const listed = useQuery(trpc.assignment.ofMember.queryOptions({ memberId }));
  return (
    <Section title="Training asked of them" id="training">
      <Listed query={listed}>
        {(all) =>
          all.length === 0 ? (
            <p className="wl-quiet">Nothing yet.</p>
          ) : (
            <ul className="card member-reports">
              {all.map((one) => (
                <li key={one.id}>
                  <Asked assignment={one} />
                </li>
              ))}
            </ul>
          )
        }
      </Listed>
    </Section>
  );
}

function Asked({ assignment }: { assignment: AssignmentRecord }) {
  const { courseTitle, cause, dueOn, gate, stopOn, ending, endedAt, note, assignedByName, tellings } = assignment;
  const state = assignmentState({ dueOn, ending: null }, useToday());
  return (
    <div>
      <strong>{courseTitle}</strong>{' '}
      {ending === null ? (
        <>
          {state === 'overdue' && <Status tone={stateWords.overdue.tone}>{stateWords.overdue.word}</Status>}{' '}
          <span>
            due <RelativeDay day={dueOn} />
          </span>
        </>
      ) : (
        <>
          <Status tone={ending === 'completed' ? 'good' : 'closed'}>{endingWords[ending]}</Status>{' '}
          {endedAt !== null && (
            <span className="wl-quiet">
              <Ago instant={endedAt} />
            </span>
          )}
        </>
      )}
      {gate !== null && stopOn !== null && (
        <div>
          <Status tone={gateWords[gate].tone}>
            {gateWords[gate].word} (your policy; last day <FullDay day={stopOn} />)
          </Status>
        </div>
      )}
      <div className="wl-quiet">
        {causeWords[cause]}
        {assignedByName !== null && `, by ${assignedByName}`}
        {note !== '' && `: “${note}”`}
      </div>
      <Tellings tellings={tellings} />
    </div>
  );
}

/** So many steps are read at a glance. */
const NEWEST = 3;

/** How far it went up, the newest first; a year of reminders is folded, not cut. */
function Tellings({ tellings }: Pick<AssignmentRecord, 'tellings'>) {
  const newestFirst = tellings.toReversed();
  const earlier = newestFirst.slice(NEWEST);
  return (
    <>
      {newestFirst.slice(0, NEWEST).map((telling) => (
        <Telling key={`${telling.level} ${telling.toldOn}`} telling={telling} />
      ))}
      {earlier.length > 0 && (
        <details>
          <summary>{countOf(earlier.length, 'earlier step')}</summary>
          {earlier.map((telling) => (
            <Telling key={`${telling.level} ${telling.toldOn}`} telling={telling} />
          ))}
        </details>
      )}
    </>
  );
}

function Telling({
  telling: { level, toldOn, toldToName, toldByName },
}: {
  telling: AssignmentRecord['tellings'][number];
}) {
  return (
    <div className="wl-quiet">
      {fullDay(toldOn)}: {levelWords[level]}
      {toldToName !== null && ` (${toldToName})`}
      {toldByName !== null && ` (${toldByName})`}
    </div>
  );
}
