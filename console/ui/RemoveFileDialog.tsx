import { useMutation } from '@tanstack/react-query';
import type { StoredFile } from '../../shared/domain/file.ts';
import { queryClient, trpc } from '../trpc.ts';
import { FormDialog } from './Dialog.tsx';
import { removeFile } from '../kept-files.ts';

/** Asks once more before the content of a file is gone for good. */
export function RemoveFileDialog({ file, onClose }: { file: StoredFile; onClose: () => void }) {
  const remove = useMutation({
    mutationFn: () => removeFile(file.id),
    onSuccess: async (refusal) => {
      await queryClient.invalidateQueries(trpc.file.pathFilter());
      await queryClient.invalidateQueries(trpc.vendor.documents.pathFilter());
      if (refusal === null) onClose();
    },
  });
  return (
    <FormDialog
      title={`Remove ${file.name}`}
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate();
      }}
      submit="Remove for good"
      isDangerous
      isPending={remove.isPending}
      refusal={remove.error ? 'Can’t reach the server. Nothing was removed; try again.' : (remove.data ?? null)}
    >
      <p className="wl-prose">
        Its time is over. Its content is gone afterwards, also for you; its name, its fingerprint and who removed it
        stay written down.
      </p>
    </FormDialog>
  );
}
