import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { RecordCompletion } from '../../../shared/domain/completion.ts';
import { builtInCourses } from '../../../shared/domain/course.ts';
import type { MemberId } from '../../../shared/domain/member.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { useCourseChoices } from '../../ui/course/use-course-choices.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { EvidenceInput, useWithEvidence } from '../../ui/EvidenceInput.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { CompletionFields, completionOf, type EnteredCompletion } from './CompletionFields.tsx';

const OTHER = 'other';

/** Writes down that somebody was trained elsewhere: in a classroom, at another employer, by another system. */
export function RecordCompletionDialog({ onClose }: { onClose: () => void }) {
  const today = useToday();
  const courses = useCourseChoices();
  const navigate = useNavigate();
  const [memberId, setMemberId] = useState<MemberId | null>(null);
  const initial: EnteredCompletion & { course: string; courseTitle: string; [key: string]: unknown } = {
    course: builtInCourses[0],
    courseTitle: '',
    completedOn: today,
    courseVersion: '',
    score: '',
    minutes: '',
    issuer: '',
    renewalDueOn: '',
  };
  const { form, submitWith } = useSchemaForm(RecordCompletion, initial, ({ course, courseTitle, ...entered }) => ({
    ...completionOf(entered),
    memberId,
    courseId: course === OTHER ? null : course,
    courseTitle: course === OTHER ? courseTitle : '',
    fileId: null,
  }));
  const record = useMutation(trpc.completion.record.mutationOptions());
  const evidence = useWithEvidence(async (input: RecordCompletion) => {
    const { id } = await record.mutateAsync(input);
    await queryClient.invalidateQueries(trpc.completion.pathFilter());
    onClose();
    await navigate({ to: '/completions/$completionId', params: { completionId: id } });
  });
  return (
    <FormDialog
      title="Write down a completion"
      opened
      onClose={onClose}
      onSubmit={submitWith(evidence.send)}
      submit="Write it down"
      isPending={evidence.isPending}
      refusal={evidence.refusal}
    >
      <p>
        For what was done outside of Wardline. It stays as you write it: what turns out to be wrong is corrected by a
        further record.
      </p>
      <PersonSelect
        label="Who"
        person={null}
        except={null}
        error={form.errors['memberId'] ? 'Choose a person' : null}
        onChoose={setMemberId}
      />
      <NativeSelect
        label="Counts as"
        data={[...courses, { value: OTHER, label: 'Another course' }]}
        {...form.getInputProps('course')}
      />
      {form.values.course === OTHER && <TextInput label="Title of the course" {...form.getInputProps('courseTitle')} />}
      <CompletionFields form={form} />
      <EvidenceInput label="What proves it" file={evidence.file} onFile={evidence.setFile} />
    </FormDialog>
  );
}
