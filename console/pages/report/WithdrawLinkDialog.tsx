import { useMutation } from '@tanstack/react-query';
import type { ReportId, ReportReader } from '../../../shared/domain/report.ts';
import { momentWords } from '../../../shared/domain/report-words.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** Ends the link of one reader before its time. */
export function WithdrawLinkDialog({
  reportId,
  reader: { name, email, firstReadAt },
  timeZone,
  onClose,
}: {
  reportId: ReportId;
  reader: ReportReader;
  timeZone: string;
  onClose: () => void;
}) {
  const withdraw = useMutation({
    ...trpc.report.withdrawLink.mutationOptions(),
    onSuccess: async () => {
      onClose();
      await queryClient.invalidateQueries();
    },
  });
  return (
    <FormDialog
      title={`Withdraw the link of ${name}`}
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        if (email !== null) withdraw.mutate({ id: reportId, email });
      }}
      submit="Withdraw the link"
      isDangerous
      isPending={withdraw.isPending}
      refusal={withdraw.error ? sentenceOf(withdraw.error) : null}
    >
      <div className="consequence">
        <p className="consequence-title">What happens then</p>
        <p>
          The link that was sent to {email} opens nothing from then on, whoever has it.{' '}
          {firstReadAt === null
            ? 'Nobody has opened it so far.'
            : `It was opened first on ${momentWords(firstReadAt, timeZone)}: what was read then stays read, and what was taken along stays with whoever took it.`}
        </p>
        <p>That it was sent stays on record. Send the report again, and they get a new link.</p>
      </div>
    </FormDialog>
  );
}
