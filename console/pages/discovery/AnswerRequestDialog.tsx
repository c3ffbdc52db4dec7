import { Button, Radio, Textarea } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { AnswerAccessRequest, type AccessRequestRecord } from '../../../shared/domain/access-request.ts';
import { coversHostname } from '../../../shared/policy/hostname.ts';
import { standingOf, termsOf } from '../../../shared/policy/standing.ts';
import { useAuthorities } from '../../own-authority.ts';
import { useCan, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { AskExceptionDialog } from '../../ui/AskExceptionDialog.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { whoAsked, wouldPutIn } from '../../request-words.ts';
import { DecisionFirst } from './DecisionFirst.tsx';
import { OfferInstead } from './OfferInstead.tsx';

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
  const { state, answer: said } = form.values;
  const can = useCan();
  const authorities = useAuthorities();
  const isAuthority = authorities?.isOwn === true;
  const [isExcepting, setIsExcepting] = useState(false);
  if (isExcepting && vendor)
    return (
      <AskExceptionDialog
        vendor={vendor}
        request={request}
        isAuthority={isAuthority}
        // Back to the answer, with what was written of it.
        onClose={() => setIsExcepting(false)}
        onDone={onClose}
      />
    );

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
      {!isGrantable && vendor && ruling && can('exception:ask') && (
        <div>
          <Button variant="default" onClick={() => setIsExcepting(true)}>
            {isAuthority ? 'Grant an exception' : 'Ask for an exception'}, for a group or everyone
          </Button>
        </div>
      )}
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
        data-autofocus={isGrantable ? undefined : true}
        {...form.getInputProps('answer')}
      />
      {state === 'refused' && (
        <OfferInstead
          request={request}
          onOffer={(sentence) => form.setFieldValue('answer', [said.trim(), sentence].filter(Boolean).join(' '))}
        />
      )}
    </FormDialog>
  );
}
