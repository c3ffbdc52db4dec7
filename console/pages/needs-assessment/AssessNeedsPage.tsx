import { Button, Checkbox } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays } from '../../../shared/domain/calendar.ts';
import { isGap, missingIn, type NeedPlan, type OwnNeeds } from '../../../shared/domain/needs-assessment.ts';
import {
  courseOf,
  dutiesOf,
  dutyDomainWords,
  type Official,
  officialWords,
} from '../../../shared/regulation/official-duties.ts';
import { useSession, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { countOf } from '../../ui/words.ts';
import { DutyFields } from './DutyFields.tsx';
import { useNeedsDraft } from './use-needs-draft.ts';

const route = getRouteApi('/signed-in/needs-assessment/of/$official');

/** So many days are given for a plan that says no other. */
const DAYS_FOR_A_PLAN = 60;

/** Answers: which of my responsibilities can I see to, and what do I do about the rest? */
export function AssessNeedsPage() {
  const { official } = route.useParams();
  const { data: own } = useSuspenseQuery(trpc.needsAssessment.own.queryOptions({ official }));
  // Begun once: what is written here is ahead of what the server tells.
  const [first] = useState(own);
  return <Assessment key={official} official={official} own={first} />;
}

function Assessment({ official, own }: { official: Official; own: OwnNeeds }) {
  const { member } = useSession();
  const today = useToday();
  const { answers, change, keepAll, save } = useNeedsDraft(official, own);
  const [isSigning, setIsSigning] = useState(false);
  const { unrated, unplanned } = missingIn(official, answers);
  const left = unrated.length + unplanned.length;
  const answerOf = new Map(answers.map((answer) => [answer.dutyId, answer]));
  const startingPlan: NeedPlan = {
    measure: '',
    courseId: courseOf[official],
    memberId: member.id,
    byOn: addDays(today, DAYS_FOR_A_PLAN),
  };
  const known = own.people.some(({ id }) => id === member.id)
    ? own
    : { ...own, people: [...own.people, { id: member.id, name: member.name }] };

  return (
    <Page
      title={`Your training needs as ${officialWords[official].toLowerCase()}`}
      above={
        <Link to="/needs-assessment" className="row">
          <IconArrowLeft size={16} aria-hidden /> Needs assessment
        </Link>
      }
      answer="Rate yourself honestly: a gap with a plan is worth more than a perfect score. It is kept as you write, for you alone, until you sign."
    >
      {dutiesOf(official).map(({ domain, duties }) => (
        <Section key={domain} id={domain} title={dutyDomainWords[domain]}>
          <div className="stack">
            {duties.map(({ id, duty, cite }) => {
              const answer = answerOf.get(id);
              return (
                answer && (
                  <DutyFields
                    key={id}
                    duty={duty}
                    cite={cite}
                    answer={answer}
                    own={known}
                    startingPlan={startingPlan}
                    onChange={(part) => change(id, part)}
                  />
                )
              );
            })}
          </div>
        </Section>
      ))}
      <div className="card card-padded stack">
        <p role="status">
          {left === 0
            ? 'Everything is said. Sign it to make it a document.'
            : `${countOf(unrated.length, 'responsibility', 'responsibilities')} without a rating, ${countOf(unplanned.length, 'gap', 'gaps')} without a plan.`}{' '}
          {save.isPending ? 'Saving…' : save.isSuccess ? 'Saved.' : ''}
        </p>
        <Refused sentence={save.error ? sentenceOf(save.error) : null} />
        <div className="row">
          <Button disabled={left > 0} onClick={() => setIsSigning(true)}>
            Sign
          </Button>
        </div>
      </div>
      {isSigning && (
        <SignDialog
          official={official}
          gaps={answers.filter(({ rating }) => isGap(rating)).length}
          hasCourses={answers.some(({ rating, plan }) => isGap(rating) && plan?.courseId != null)}
          keepAll={keepAll}
          onClose={() => setIsSigning(false)}
        />
      )}
    </Page>
  );
}

function SignDialog({
  official,
  gaps,
  hasCourses,
  keepAll,
  onClose,
}: {
  official: Official;
  gaps: number;
  hasCourses: boolean;
  keepAll: () => Promise<void>;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const [assignCourses, setAssignCourses] = useState(hasCourses);
  const { mutateAsync } = useMutation(trpc.needsAssessment.sign.mutationOptions());
  const sign = useMutation({
    mutationFn: async () => {
      await keepAll();
      return mutateAsync({ official, assignCourses: assignCourses && hasCourses });
    },
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries();
      await navigate({ to: '/needs-assessment/$needsAssessmentId', params: { needsAssessmentId: id } });
    },
  });
  return (
    <FormDialog
      title="Sign your training needs"
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        sign.mutate();
      }}
      submit="Sign"
      isPending={sign.isPending}
      refusal={sign.error ? sentenceOf(sign.error) : null}
    >
      <p>
        “I have rated myself honestly and will follow this plan.” It becomes a numbered version with{' '}
        {gaps === 0 ? 'no gaps' : countOf(gaps, 'gap', 'gaps')}, kept as a PDF for six years. Nobody can change it; the
        next version follows it.
      </p>
      {hasCourses && (
        <Checkbox
          label="Assign the courses of the plan now"
          checked={assignCourses}
          onChange={(event) => setAssignCourses(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}
