import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Browser } from '../../../shared/domain/browser.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

export function AssignBrowserDialog({ browser, onClose }: { browser: Browser; onClose: () => void }) {
  const { id, label, memberId: current, memberName } = browser;
  const [memberId, setMemberId] = useState(current);
  const assign = useMutation({
    ...trpc.browser.assign.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title={`Whose is ${label}?`}
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        assign.mutate({ id, memberId });
      }}
      submit={memberId === null ? 'Save as nobody’s' : 'Save'}
      isPending={assign.isPending}
      refusal={assign.error ? sentenceOf(assign.error) : null}
    >
      <PersonSelect
        label="Whose browser it is"
        person={current !== null && memberName !== null ? { id: current, name: memberName } : null}
        except={null}
        error={null}
        onChoose={setMemberId}
      />
      <p className="wl-quiet">
        What it reports is shown with this person only where your policy names people. A shared browser is better left
        to nobody.
      </p>
    </FormDialog>
  );
}
