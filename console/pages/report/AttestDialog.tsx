import { useMutation } from '@tanstack/react-query';
import { attestationStatement, type ReportRecord } from '../../../shared/domain/report.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** A leader signs, word by word, what is on record; who they are is asked again. */
export function AttestDialog({ record, onClose }: { record: ReportRecord; onClose: () => void }) {
  const attest = useMutation({
    ...trpc.report.attest.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  const { id, snapshot, snapshotHash } = record;
  if (snapshotHash === null) return null;
  return (
    <FormDialog
      title="Sign this report"
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        attest.mutate({ id, snapshotHash });
      }}
      submit="Sign with your name"
      isPending={attest.isPending}
      refusal={attest.error ? sentenceOf(attest.error) : null}
    >
      <p>You sign these words:</p>
      <blockquote className="report-statement">{attestationStatement({ snapshot, snapshotHash })}</blockquote>
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>
          They are kept with your name and the time, and nobody can change them, you neither. Signing says that you have
          read it, not that you agree with all of it; what you answer to each question stands for itself.
        </p>
      </div>
    </FormDialog>
  );
}
