import { Radio, Textarea } from '@mantine/core';
import { useMutation, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { AnswerAccessRequest, type AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import type { SiteStanding } from '../../../shared/policy/decision.ts';
import { coversHostname } from '../../../shared/policy/hostname.ts';
import { standingOf, termsOf } from '../../../shared/policy/standing.ts';
import { useCan, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { VendorBadge } from '../../ui/VendorBadge.tsx';
import { missingFor, whoAsked, wouldPutIn } from '../../request-words.ts';

type Answer = 'granted' | 'refused';

/** Answers one request. Where nothing is approved yet, the decision on the tool is the answer, so the way leads there. */
export function AnswerRequestDialog({
  request,
  onClose,
  onDecide,
}: {
  request: AccessRequestRecord;
  onClose: () => void;
  /** Where the way to the decision leads to the page that this dialog stands on: takes the dialog out of its way. */
  onDecide?: () => void;
}) {
  const { data: vendors } = useSuspenseQuery(trpc.vendor.list.queryOptions());
  const vendor = vendors.find(({ sites }) => sites.some((domain) => coversHostname(domain, request.site)));
  const [ruling] = vendor?.approvals ?? [];
  const today = useToday();
  const standing = ruling
    ? standingOf({ ...ruling, baas: termsOf(vendor?.baas ?? []) }, request.dataClass, today)
    : 'undecided';
  const isGrantable = standing === 'covered';
  const initial: { state: Answer | ''; answer: string } = { state: isGrantable ? '' : 'refused', answer: '' };
  const { form, submitWith } = useSchemaForm(AnswerAccessRequest, initial, ({ state, answer }) => ({
    id: request.id,
    state: state === '' ? undefined : state,
    answer,
  }));
  const reply = useMutation({
    ...trpc.accessRequest.answer.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  const { state } = form.values;

  return (
    <FormDialog
      title={`Request for ${request.site}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((answer) => reply.mutate(answer))}
      submit={state === 'granted' ? 'Grant the request' : 'Refuse the request'}
      isDangerous={state === 'refused'}
      isPending={reply.isPending}
      refusal={reply.error ? sentenceOf(reply.error) : null}
    >
      <blockquote className="request-words">
        <p>{request.purpose}</p>
        <footer className="wl-quiet">
          {whoAsked(request)}. {wouldPutIn(request)}
        </footer>
      </blockquote>
      <DecisionFirst request={request} vendor={vendor} standing={standing} onDecide={onDecide} />
      {isGrantable && (
        <Radio.Group label="Answer" {...form.getInputProps('state')} error={form.errors['state'] && 'Choose an answer'}>
          <div className="row stack-spaced">
            <Radio value="granted" label="Grant" data-autofocus />
            <Radio value="refused" label="Refuse" />
          </div>
        </Radio.Group>
      )}
      <Textarea
        label={isGrantable ? 'What you tell whoever asked' : 'Refuse, and say why'}
        description="They read it in the browser. Leave patient information out."
        autosize
        minRows={2}
        {...form.getInputProps('answer')}
      />
    </FormDialog>
  );
}

function DecisionFirst({
  request,
  vendor,
  standing,
  onDecide,
}: {
  request: AccessRequestRecord;
  vendor: VendorRecord | undefined;
  standing: SiteStanding;
  onDecide: (() => void) | undefined;
}) {
  const can = useCan();
  const isUndecided = !vendor || vendor.approvals.length === 0;
  const { data: waiting } = useQuery({
    ...trpc.discovery.list.queryOptions({ q: request.site.slice(0, 100), state: 'open', size: 200 }),
    enabled: isUndecided,
  });
  const { data: ignored } = useQuery({
    ...trpc.discovery.list.queryOptions({ q: request.site.slice(0, 100), state: 'ignored', size: 200 }),
    enabled: isUndecided,
  });
  const found = [...(waiting?.items ?? []), ...(ignored?.items ?? [])].find(({ site }) => site === request.site);

  if (vendor && !isUndecided) {
    return (
      <div className="row">
        <Link to="/vendors/$vendorId" params={{ vendorId: vendor.id }}>
          {vendor.name}
        </Link>
        <VendorBadge vendor={vendor} />
        <span className="wl-quiet">
          {missingFor(request.site, standing) ?? 'Granting tells them so; it approves nothing more.'}
        </span>
      </div>
    );
  }
  return (
    <div className="consequence">
      <p>
        Nobody has decided on {request.site}, so there is nothing to grant yet. A decision answers this request, and
        every other one for it.
      </p>
      {found && can('discovery:decide') && (
        <p className="stack-spaced">
          <ButtonLink
            to="/discovered/$siteId"
            params={{ siteId: found.id }}
            search={{ decide: true }}
            onClick={() => onDecide?.()}
          >
            Decide on {request.site}
          </ButtonLink>
        </p>
      )}
    </div>
  );
}
