import { Checkbox, Radio, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import {
  BeginCourse,
  CopyCourse,
  CourseLanguage,
  type CourseRecord,
  languageNames,
  PublishCourse,
} from '../../../shared/domain/course.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

function useOpenCourse() {
  const navigate = useNavigate();
  return async (course: CourseRecord) => {
    queryClient.setQueryData(trpc.course.get.queryKey({ id: course.id }), course);
    await queryClient.invalidateQueries(trpc.course.list.queryFilter());
    await navigate({ to: '/courses/$courseId', params: { courseId: course.id } });
  };
}

/** Begins a course of one's own as the copy of another. */
export function CopyCourseDialog({ of, onClose }: { of: Pick<CourseRecord, 'id' | 'title'>; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(CopyCourse, { title: '' }, (values) => ({ ...values, from: of.id }));
  const copy = useMutation({ ...trpc.course.copy.mutationOptions(), onSuccess: useOpenCourse() });
  return (
    <FormDialog
      title={`Copy ${of.title}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => copy.mutate(input))}
      submit="Make the copy"
      isPending={copy.isPending}
      refusal={copy.error ? sentenceOf(copy.error) : null}
    >
      <TextInput label="Title of the copy" data-autofocus {...form.getInputProps('title')} />
      <p className="wl-quiet">It is a draft that you can change. Nobody is taught it before you publish it.</p>
    </FormDialog>
  );
}

/** Begins a course of one's own with a short example. */
export function BeginCourseDialog({ onClose }: { onClose: () => void }) {
  const { form, submitWith } = useSchemaForm(BeginCourse, { title: '', language: 'en' }, (values) => values);
  const begin = useMutation({ ...trpc.course.begin.mutationOptions(), onSuccess: useOpenCourse() });
  return (
    <FormDialog
      title="Write a course"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => begin.mutate(input))}
      submit="Begin the course"
      isPending={begin.isPending}
      refusal={begin.error ? sentenceOf(begin.error) : null}
    >
      <TextInput label="Title" data-autofocus {...form.getInputProps('title')} />
      <Radio.Group label="Language" {...form.getInputProps('language')}>
        <div className="row">
          {CourseLanguage.options.map((language) => (
            <Radio key={language} value={language} label={languageNames[language]} />
          ))}
        </div>
      </Radio.Group>
    </FormDialog>
  );
}

/** Makes the next version, with what is new in it and whether everybody has to know. */
export function PublishCourseDialog({
  course,
  onPublished,
  onClose,
}: {
  course: CourseRecord;
  onPublished: (after: CourseRecord) => void;
  onClose: () => void;
}) {
  const { form, submitWith } = useSchemaForm(PublishCourse, { note: '', isMaterial: false }, (values) => ({
    ...values,
    id: course.id,
    basedOn: course.revision,
  }));
  const publish = useMutation({
    ...trpc.course.publish.mutationOptions(),
    onSuccess: async (after) => {
      onPublished(after);
      onClose();
      await queryClient.invalidateQueries(trpc.course.list.queryFilter());
    },
    // Whoever was overtaken sees what the other one saved.
    onError: () => queryClient.invalidateQueries(trpc.course.get.queryFilter({ id: course.id })),
  });
  return (
    <FormDialog
      title={`Publish version ${(course.version ?? 0) + 1}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => publish.mutate(input))}
      submit="Publish it"
      isPending={publish.isPending}
      refusal={publish.error ? sentenceOf(publish.error) : null}
    >
      <Textarea label="What is new" data-autofocus autosize minRows={2} {...form.getInputProps('note')} />
      {course.version !== null && (
        <Checkbox
          label="The change is material: whoever took an earlier version takes it again"
          description={`${course.takers.toLocaleString()} took it so far. They are assigned it anew and told.`}
          {...form.getInputProps('isMaterial', { type: 'checkbox' })}
        />
      )}
      <p className="wl-quiet">A published version never changes. Who is in the middle of the old one may finish it.</p>
    </FormDialog>
  );
}
