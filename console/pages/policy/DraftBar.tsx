import { Button } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { directionOf, type BundleChange } from '../../../shared/policy/difference.ts';
import { changeWords } from '../../policy-words.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago } from '../../ui/When.tsx';
import { countOf } from '../../ui/words.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { useNames, useRefusedSave, useRules } from './use-rules.ts';

/** What is prepared and not in force, and the ways out of it. */
export function DraftBar() {
  const can = useCan();
  const { draft, changes } = useRules();
  const refusal = useRefusedSave();
  const [open, setOpen] = useState<'publish' | 'discard' | null>(null);
  return (
    <div role="status" className="policy-draft">
      {draft && (
        <div className="card card-padded row">
          <Status tone="notice">Draft</Status>
          <span>
            {countOf(changes.length, 'change')}, not in force. {draft.changedBy} changed it last,{' '}
            <Ago instant={draft.changedAt} />.
          </span>
          {can('policy:update') && (
            <div className="row policy-draft-buttons">
              <Button onClick={() => setOpen('publish')}>Read and publish…</Button>
              <Button variant="default" onClick={() => setOpen('discard')}>
                Discard…
              </Button>
            </div>
          )}
        </div>
      )}
      <Refused sentence={refusal} />
      {draft && open === 'publish' && <PublishDialog revision={draft.revision} onClose={() => setOpen(null)} />}
      {draft && open === 'discard' && <DiscardDialog revision={draft.revision} onClose={() => setOpen(null)} />}
    </div>
  );
}

function PublishDialog({ revision, onClose }: { revision: number; onClose: () => void }) {
  const { changes } = useRules();
  const { data: browsers } = useSuspenseQuery(trpc.browser.count.queryOptions());
  const publish = useMutation({
    ...trpc.policy.publishDraft.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <ReasonDialog
      title="Publish these rules"
      submit="Publish"
      isPending={publish.isPending}
      refusal={publish.error ? sentenceOf(publish.error) : null}
      onClose={onClose}
      onReason={(reason) => publish.mutate({ revision, reason })}
    >
      <Changes changes={changes} />
      <p>
        {browsers.active === 0
          ? 'No browser is connected yet; the first one that is goes by these rules.'
          : `${countOf(browsers.active, 'browser')} will go by these rules, each within a minute or so of being open.`}
      </p>
    </ReasonDialog>
  );
}

function DiscardDialog({ revision, onClose }: { revision: number; onClose: () => void }) {
  const { changes } = useRules();
  const discard = useMutation({
    ...trpc.policy.discardDraft.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <ConfirmDialog
      title="Discard the draft"
      submit="Discard it"
      isPending={discard.isPending}
      refusal={discard.error ? sentenceOf(discard.error) : null}
      onClose={onClose}
      onConfirm={() => discard.mutate({ revision })}
    >
      <p>
        {countOf(changes.length, 'change')} will be gone. The rules in force stay as they are, and the audit trail keeps
        what the draft would have changed.
      </p>
    </ConfirmDialog>
  );
}

/** A difference in words, with what gets weaker first: that is what must not be missed. */
export function Changes({ changes }: { changes: readonly BundleChange[] }) {
  const names = useNames();
  const worst = { weaker: 0, neither: 1, stricter: 2 } as const;
  const ordered = changes.toSorted((a, b) => worst[directionOf(a)] - worst[directionOf(b)]);
  return (
    <ul className="policy-changes">
      {ordered.map((change) => {
        const words = changeWords(change, names);
        return <li key={words}>{words}</li>;
      })}
    </ul>
  );
}
