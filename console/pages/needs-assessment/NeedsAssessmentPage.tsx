import { Anchor } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isGap, selfRatingWords } from '../../../shared/domain/needs-assessment.ts';
import { dutiesOf, dutyDomainWords, officialWords } from '../../../shared/regulation/official-duties.ts';
import { useCan } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { Page, Section } from '../../ui/Page.tsx';
import { Status } from '../../ui/Status.tsx';
import { FullDay } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';

const route = getRouteApi('/signed-in/needs-assessment/$needsAssessmentId');

/** Answers: what did this official sign, and what was to be done? */
export function NeedsAssessmentPage() {
  const { needsAssessmentId } = route.useParams();
  const can = useCan();
  const { data } = useSuspenseQuery(trpc.needsAssessment.get.queryOptions({ id: needsAssessmentId }));
  const answerOf = new Map(data.answers.map((answer) => [answer.dutyId, answer]));
  return (
    <Page
      title={`Needs assessment of ${data.memberName}`}
      above={
        <Link to="/needs-assessment" className="row">
          <IconArrowLeft size={16} aria-hidden /> Needs assessment
        </Link>
      }
      answer={
        <>
          {officialWords[data.official]}, version {data.version}, signed on <FullDay day={data.signedOn} />
          {data.signedByName !== null && ` by ${data.signedByName} for them: “${data.signedBecause ?? ''}”`}.{' '}
          {data.gaps === 0 ? 'No gaps.' : `${countOf(data.gaps, 'gap', 'gaps')} with a plan.`}{' '}
          {data.isNewest ? (
            <>
              Due again on <FullDay day={data.dueAgainOn} />, by your policy.
            </>
          ) : (
            'There is a newer version.'
          )}
        </>
      }
      actions={
        can('file:read') && (
          <Anchor href={`/files/${data.fileId}`} download>
            Download the PDF
          </Anchor>
        )
      }
    >
      {dutiesOf(data.official).map(({ domain, duties }) => (
        <Section key={domain} id={domain} title={dutyDomainWords[domain]}>
          <div className="card table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Responsibility</th>
                  <th scope="col">Rating</th>
                  <th scope="col">What is done</th>
                </tr>
              </thead>
              <tbody>
                {duties.map(({ id, duty, cite }) => {
                  const answer = answerOf.get(id);
                  const plan = answer?.plan;
                  return (
                    <tr key={id}>
                      <td data-label="Responsibility" className="table-anywhere">
                        <div>
                          {duty}
                          <div className="wl-quiet">45 CFR {cite}</div>
                        </div>
                      </td>
                      <td data-label="Rating">
                        {answer &&
                          (isGap(answer.rating) ? (
                            <Status tone="notice">{selfRatingWords[answer.rating]}</Status>
                          ) : (
                            selfRatingWords[answer.rating]
                          ))}
                      </td>
                      <td data-label="What is done" className="table-anywhere">
                        {plan ? (
                          <div>
                            {plan.courseTitle !== null && <div>Course: {plan.courseTitle}</div>}
                            {plan.measure !== '' && <div>{plan.measure}</div>}
                            <div className="wl-quiet">
                              {plan.memberName}, until <FullDay day={plan.byOn} />
                            </div>
                          </div>
                        ) : (
                          <span className="wl-quiet">Nothing needed</span>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </Section>
      ))}
    </Page>
  );
}
