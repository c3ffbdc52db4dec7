import { useQuery } from '@tanstack/react-query';
import type { MemberId } from '../../shared/domain/member.ts';
import type { AssignmentRecord } from '../../shared/domain/tracking.ts';
import { trpc } from '../trpc.ts';
import { Listed } from './Listed.tsx';
import { Section } from './Page.tsx';
import { Status } from './Status.tsx';
import { fullDay } from './dates.ts';
import { FullDay, RelativeDay } from './When.tsx';
import { causeWords, endingWords, gateWords, levelWords } from '../training-words.ts';

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
  const { courseTitle, cause, dueOn, gate, stopOn, ending, note, assignedByName, tellings } = assignment;
  return (
    <div>
      <strong>{courseTitle}</strong>{' '}
      {ending === null ? (
        <span>
          due <RelativeDay day={dueOn} />
        </span>
      ) : (
        <Status tone={ending === 'completed' ? 'good' : 'closed'}>{endingWords[ending]}</Status>
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
      {tellings.map(({ level, toldOn, toldToName, toldByName }) => (
        <div key={`${level} ${toldOn}`} className="wl-quiet">
          {fullDay(toldOn)}: {levelWords[level]}
          {toldToName !== null && ` (${toldToName})`}
          {toldByName !== null && ` (${toldByName})`}
        </div>
      ))}
    </div>
  );
}
