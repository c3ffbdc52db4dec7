import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { AcceptFinding, CommentOnFinding, type Finding, TreatmentPlan } from '../../../shared/domain/finding.ts';
import { planWords } from '../../finding-words.ts';
import { useAuthorities } from '../../own-authority.ts';
import { useCan, useSession, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { ChangeDialog, refreshFindings } from './ChangeDialog.tsx';
import { ManyDialog, type ManyWork } from './ManyDialogs.tsx';
import { canMerge, MergeDialog } from './MergeDialog.tsx';

export type Work = ManyWork | 'plan' | 'accept' | 'comment' | 'merge';

interface Shown {
  finding: Finding;
  onClose: () => void;
}

/** Who signs that a risk is accepted, by the server's rule: leadership, a named authority, or whoever may where nobody leads. */
function useSigning(): { isOwn: boolean; leader: string | null } | null {
  const can = useCan();
  const today = useToday();
  const { member } = useSession();
  const authorities = useAuthorities();
  const { data: members } = useQuery({
    ...trpc.member.list.queryOptions(),
    enabled: can('finding:accept') && can('member:read'),
  });
  if (member.roles.includes('leadership') || authorities?.isOwn) return { isOwn: true, leader: null };
  if (!authorities || !members) return null;
  const leader = members.find(
    ({ roles, leftOn }) => roles.includes('leadership') && (leftOn === null || leftOn >= today),
  );
  return { isOwn: leader === undefined, leader: leader?.name ?? null };
}

/** The buttons that open the dialogs, for whoever may act. */
export function WorkButtons({ finding, onChoose }: { finding: Finding; onChoose: (work: Work) => void }) {
  const can = useCan();
  const signing = useSigning();
  return (
    <div className="row stack-spaced">
      {can('finding:update') && (
        <>
          <Button variant="default" onClick={() => onChoose('assign')}>
            Assign
          </Button>
          <Button variant="default" onClick={() => onChoose('due')}>
            Set the due day
          </Button>
          <Button variant="default" onClick={() => onChoose('plan')}>
            Plan the treatment
          </Button>
          <Button variant="default" onClick={() => onChoose('comment')}>
            Comment
          </Button>
        </>
      )}
      {can('finding:close') && canMerge(finding) && (
        <Button variant="default" onClick={() => onChoose('merge')}>
          Merge duplicates
        </Button>
      )}
      {can('finding:accept') && signing?.isOwn && (
        <Button variant="default" onClick={() => onChoose('accept')}>
          Accept the risk
        </Button>
      )}
      {can('finding:accept') && signing && signing.leader !== null && (
        <span className="wl-quiet">
          Leadership or a named authority signs that a risk is accepted: propose it in the plan, and ask{' '}
          {signing.leader}.
        </span>
      )}
    </div>
  );
}

/** The dialog that was chosen; none while `work` is null. */
export function WorkDialog({ work, ...shown }: Shown & { work: Work | null }) {
  switch (work) {
    case 'assign':
    case 'due':
    case 'close':
      return <ManyDialog work={work} findings={[shown.finding]} onClose={shown.onClose} />;
    case 'plan':
      return <PlanDialog {...shown} />;
    case 'accept':
      return <AcceptDialog {...shown} />;
    case 'comment':
      return <CommentDialog {...shown} />;
    case 'merge':
      return <MergeDialog {...shown} />;
    case null:
      return null;
  }
}

const doneWith = (onClose: () => void) => async () => {
  await refreshFindings();
  onClose();
};

const planned = ['fix', 'accept', 'transfer', 'avoid'] as const;

function PlanDialog({ finding, onClose }: Shown) {
  const { plan } = finding;
  const save = useMutation({ ...trpc.finding.plan.mutationOptions(), onSuccess: doneWith(onClose) });
  const { form, submitWith } = useSchemaForm(
    TreatmentPlan,
    {
      treatment: plan?.treatment ?? 'fix',
      what: plan?.what ?? '',
      funded: plan?.treatment === 'fix' && plan.isFunded !== null ? (plan.isFunded ? 'yes' : 'no') : 'unknown',
      until: plan?.treatment === 'accept' ? plan.until : '',
    },
    ({ treatment, what, funded, until }) => {
      if (treatment === 'fix') return { treatment, what, isFunded: funded === 'unknown' ? null : funded === 'yes' };
      return treatment === 'accept' ? { treatment, what, until } : { treatment, what };
    },
  );
  const chosen = planned.find((one) => one === form.values.treatment) ?? 'fix';
  return (
    <ChangeDialog
      title="Plan the treatment"
      onClose={onClose}
      onSubmit={submitWith((input) => save.mutate({ id: finding.id, plan: input }))}
      submit="Save the plan"
      change={save}
    >
      <Radio.Group label="What is to be done?" {...form.getInputProps('treatment')}>
        <div className="stack-tight stack-spaced">
          {planned.map((one) => (
            <Radio key={one} value={one} label={planWords[one].label} />
          ))}
        </div>
      </Radio.Group>
      <Textarea label={planWords[chosen].what} autosize minRows={2} {...form.getInputProps('what')} />
      {chosen === 'fix' && (
        <Radio.Group label="Is there money for it?" {...form.getInputProps('funded')}>
          <div className="stack-tight stack-spaced">
            <Radio value="yes" label="Yes" />
            <Radio value="no" label="No" />
            <Radio value="unknown" label="Nobody has said yet" />
          </div>
        </Radio.Group>
      )}
      {chosen === 'accept' && <DayInput label="Until" {...form.getInputProps('until')} />}
      {chosen === 'accept' && (
        <p className="wl-quiet">The finding stays open until leadership or a named authority has signed.</p>
      )}
    </ChangeDialog>
  );
}

function AcceptDialog({ finding, onClose }: Shown) {
  const proposed = finding.plan?.treatment === 'accept' ? finding.plan : null;
  const accept = useMutation({ ...trpc.finding.accept.mutationOptions(), onSuccess: doneWith(onClose) });
  const { form, submitWith } = useSchemaForm(
    AcceptFinding,
    { until: proposed?.until ?? '', reason: proposed?.what ?? '' },
    (values) => ({ ...values, id: finding.id }),
  );
  return (
    <ChangeDialog
      title="Accept the risk of this finding"
      onClose={onClose}
      onSubmit={submitWith((input) => accept.mutate(input))}
      submit="Sign and accept"
      change={accept}
    >
      <DayInput
        label="Until"
        description="The day after, the finding is open again."
        {...form.getInputProps('until')}
      />
      <Textarea
        label="Reason"
        description="Kept with your name as your signature. Leave patient information out."
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </ChangeDialog>
  );
}

function CommentDialog({ finding, onClose }: Shown) {
  const comment = useMutation({ ...trpc.finding.comment.mutationOptions(), onSuccess: doneWith(onClose) });
  const { form, submitWith } = useSchemaForm(CommentOnFinding, { body: '' }, (values) => ({
    ...values,
    id: finding.id,
  }));
  return (
    <ChangeDialog
      title="Comment on this finding"
      onClose={onClose}
      onSubmit={submitWith((input) => comment.mutate(input))}
      submit="Add the comment"
      change={comment}
    >
      <Textarea
        label="Comment"
        description="Kept with your name. Leave patient information out."
        autosize
        minRows={3}
        data-autofocus
        {...form.getInputProps('body')}
      />
    </ChangeDialog>
  );
}
