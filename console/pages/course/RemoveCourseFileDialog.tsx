import { useMutation } from '@tanstack/react-query';
import { OwnCourseId, type RemoveCourseFile } from '../../../shared/domain/course.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';

/** Takes a file off a course that never taught it. */
export function RemoveCourseFileDialog({
  courseId,
  name,
  onClose,
}: {
  courseId: OwnCourseId;
  name: RemoveCourseFile['name'];
  onClose: () => void;
}) {
  const remove = useMutation({
    ...trpc.course.removeFile.mutationOptions(),
    onSuccess: async () => {
      await queryClient.invalidateQueries(trpc.course.get.queryFilter({ id: courseId }));
      onClose();
    },
  });
  return (
    <FormDialog
      title={`Remove ${name}`}
      opened
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        remove.mutate({ id: courseId, name });
      }}
      submit="Remove it from the course"
      isDangerous
      isPending={remove.isPending}
      refusal={remove.error ? sentenceOf(remove.error) : null}
    >
      <p className="wl-prose">
        No published version names it. Where the text does, add another file of that name, or take it out of the text
        before you publish. What was uploaded stays under Settings, Files, for six years.
      </p>
    </FormDialog>
  );
}
