import { Anchor } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { NeedsAssessment } from '../../../shared/domain/needs-assessment.ts';
import { officials, officialWords } from '../../../shared/regulation/official-duties.ts';
import { useCan, useSession, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Message } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay, RelativeDay } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';

/** Answers: what do our officials still have to learn, and do we have it in writing? */
export function NeedsAssessmentsPage() {
  const can = useCan();
  const { member } = useSession();
  const { data: assessments } = useSuspenseQuery(trpc.needsAssessment.list.queryOptions());
  const maySee = can('file:read');
  return (
    <Page
      title="Needs assessment"
      answer="What the officials have to be able to do, how sure they are of it, and what is done about the rest. Assessing it is your own policy; the signed document is evidence."
      actions={
        can('needs-assessment:update') &&
        officials.map((official) => (
          <ButtonLink
            key={official}
            variant="default"
            to="/needs-assessment/of/$official"
            params={{ official }}
          >{`${member.roles.includes(official) ? 'Assess yourself as' : 'Assess for the'} ${officialWords[official].toLowerCase()}`}</ButtonLink>
        ))
      }
    >
      {assessments.length === 0 ? (
        <Message title="Nobody has assessed their training needs yet">
          A security or privacy official rates themselves on each of their responsibilities and says what closes the
          gaps. It takes about twenty minutes and is kept as they write.
        </Message>
      ) : (
        <div className="card table-frame">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Who</th>
                <th scope="col">Signed</th>
                <th scope="col">Gaps</th>
                <th scope="col">Due again</th>
                <HiddenHeader words="Document" />
              </tr>
            </thead>
            <tbody>
              {assessments.map((one) => (
                <tr key={one.id}>
                  <td data-label="Who" className="table-anywhere">
                    <div>
                      <Link
                        to="/needs-assessment/$needsAssessmentId"
                        params={{ needsAssessmentId: one.id }}
                        className="table-strong"
                      >
                        {one.memberName}
                      </Link>
                      <div className="wl-quiet">
                        {officialWords[one.official]}, version {one.version}
                        {one.signedByName !== null && `, signed for them by ${one.signedByName}`}
                      </div>
                    </div>
                  </td>
                  <td data-label="Signed">
                    <FullDay day={one.signedOn} />
                  </td>
                  <td data-label="Gaps">{one.gaps === 0 ? 'None' : countOf(one.gaps, 'gap', 'gaps')}</td>
                  <td data-label="Due again">
                    <DueAgain assessment={one} />
                  </td>
                  <td data-label="" className="table-number">
                    {maySee && (
                      <Anchor href={`/files/${one.fileId}`} download>
                        PDF
                        <span className="wl-visually-hidden">
                          {' '}
                          of {one.memberName}, version {one.version}
                        </span>
                      </Anchor>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}

function DueAgain({ assessment: { isNewest, dueAgainOn } }: { assessment: NeedsAssessment }) {
  const today = useToday();
  if (!isNewest) return <span className="wl-quiet">There is a newer one</span>;
  if (dueAgainOn < today)
    return (
      <Status tone="warning">
        Was due <RelativeDay day={dueAgainOn} />
      </Status>
    );
  return <RelativeDay day={dueAgainOn} />;
}
