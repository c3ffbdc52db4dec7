import { Button, Checkbox, Select, Textarea } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { addDays } from '../../../shared/domain/calendar.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
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
import { Message, Refused } from '../../ui/Message.tsx';
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
  const role = officialWords[official].toLowerCase();
  const [chosen, setChosen] = useState<MemberId | null>(
    own.isOfficial ? member.id : own.officials.length === 1 ? (own.officials[0]?.id ?? null) : null,
  );
  const { unrated, unplanned } = missingIn(official, answers);
  const left = unrated.length + unplanned.length;
  const answerOf = new Map(answers.map((answer) => [answer.dutyId, answer]));
  const startingPlan: NeedPlan = {
    measure: '',
    courseId: courseOf[official],
    memberId: chosen ?? member.id,
    byOn: addDays(today, DAYS_FOR_A_PLAN),
  };
  const known = { ...own, people: [...own.people, ...own.officials, { id: member.id, name: member.name }] };

  return (
    <Page
      title={own.isOfficial ? `Your training needs as ${role}` : `Training needs of the ${role}`}
      above={
        <Link to="/needs-assessment" className="row">
          <IconArrowLeft size={16} aria-hidden /> Needs assessment
        </Link>
      }
      answer={
        own.isOfficial
          ? 'Rate yourself honestly: a gap with a plan is worth more than a perfect score. It is kept as you write, for you alone, until you sign.'
          : 'You don’t hold this role: rate it together with whoever does. The signed version keeps that you signed for them, and why.'
      }
    >
      {!own.isOfficial &&
        (own.officials.length === 0 ? (
          <Message title={`Nobody is ${role} yet`}>
            Give somebody this role under People first. What you write here is kept, and can be signed then.
          </Message>
        ) : (
          <Select
            label="For whom"
            placeholder="Choose a person"
            data={own.officials.map(({ id, name }) => ({ value: id, label: name }))}
            value={chosen}
            onChange={(value) => setChosen(own.officials.find(({ id }) => id === value)?.id ?? null)}
          />
        ))}
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
          <Button disabled={left > 0 || chosen === null} onClick={() => setIsSigning(true)}>
            Sign
          </Button>
        </div>
      </div>
      {isSigning && (
        <SignDialog
          official={official}
          behalf={own.isOfficial ? null : (own.officials.find(({ id }) => id === chosen) ?? null)}
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
  behalf,
  gaps,
  hasCourses,
  keepAll,
  onClose,
}: {
  official: Official;
  /** For whom an officer signs. */
  behalf: OwnNeeds['officials'][number] | null;
  gaps: number;
  hasCourses: boolean;
  keepAll: () => Promise<void>;
  onClose: () => void;
}) {
  const navigate = useNavigate();
  const [assignCourses, setAssignCourses] = useState(hasCourses);
  const [because, setBecause] = useState('');
  const { mutateAsync } = useMutation(trpc.needsAssessment.sign.mutationOptions());
  const sign = useMutation({
    mutationFn: async () => {
      await keepAll();
      const onBehalf = behalf && { memberId: behalf.id, because };
      return mutateAsync({ official, assignCourses: assignCourses && hasCourses, onBehalf });
    },
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries();
      await navigate({ to: '/needs-assessment/$needsAssessmentId', params: { needsAssessmentId: id } });
    },
  });
  return (
    <FormDialog
      title={behalf ? `Sign for ${behalf.name}` : 'Sign your training needs'}
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
        {behalf
          ? `The version says that you signed for ${behalf.name}, and why.`
          : '“I have rated myself honestly and will follow this plan.”'}{' '}
        It becomes a numbered version with {gaps === 0 ? 'no gaps' : countOf(gaps, 'gap', 'gaps')}, kept as a PDF for
        six years. Nobody can change it; the next version follows it.
      </p>
      {behalf && (
        <Textarea
          label="Why you sign for them"
          required
          minLength={3}
          maxLength={500}
          autosize
          minRows={2}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
      )}
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
