import { NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { addDays } from '../../../shared/domain/calendar.ts';
import { AssignCourse, type Assigned } from '../../../shared/domain/tracking.ts';
import { useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { useCourseChoices } from '../../ui/course/use-course-choices.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { FormDialog } from '../../ui/Dialog.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';

interface Values extends Record<string, unknown> {
  courseId: string;
  kind: string;
  memberId: string;
  groupId: string;
  department: string;
  cause: string;
  reason: string;
  dueOn: string;
}

const inputOf = ({ kind, memberId, groupId, department, ...rest }: Values) => ({
  ...rest,
  to: {
    kind,
    ...(kind === 'members' ? { memberIds: memberId === '' ? [] : [memberId] } : {}),
    ...(kind === 'group' ? { groupId } : {}),
    ...(kind === 'department' ? { department } : {}),
  },
});

/** Assigns a course by hand: to one, a team, a group, those who lead or everybody, with the reason why. */
export function AssignDialog({
  onClose,
  onAssigned,
}: {
  onClose: () => void;
  onAssigned: (assigned: Assigned) => void;
}) {
  const today = useToday();
  const courses = useCourseChoices();
  const { data: counts } = useQuery(trpc.member.count.queryOptions());
  const { form, submitWith } = useSchemaForm<Values, AssignCourse>(
    AssignCourse,
    {
      courseId: 'staff-essentials',
      kind: 'members',
      memberId: '',
      groupId: '',
      department: '',
      cause: 'by-hand',
      reason: '',
      dueOn: addDays(today, 30),
    },
    inputOf,
  );
  const assign = useMutation({
    ...trpc.assignment.assign.mutationOptions(),
    onSuccess: async (assigned) => {
      onClose();
      onAssigned(assigned);
      await queryClient.invalidateQueries();
    },
  });
  const { kind } = form.values;
  return (
    <FormDialog
      title="Assign a course"
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => assign.mutate(input))}
      submit="Assign it"
      isPending={assign.isPending}
      refusal={assign.error ? sentenceOf(assign.error) : null}
    >
      <NativeSelect label="Course" data-autofocus data={courses} {...form.getInputProps('courseId')} />
      <NativeSelect
        label="To whom"
        data={[
          { value: 'members', label: 'One person' },
          { value: 'department', label: 'A department' },
          { value: 'group', label: 'A group' },
          { value: 'leaders', label: 'Everybody who leads' },
          { value: 'everyone', label: 'Everyone' },
        ]}
        {...form.getInputProps('kind')}
      />
      {kind === 'members' && (
        <PersonSelect
          label="Person"
          person={null}
          except={null}
          error={form.errors['memberIds']}
          onChoose={(id) => form.setFieldValue('memberId', id ?? '')}
        />
      )}
      {kind === 'department' && (
        <NativeSelect
          label="Department"
          data={[{ value: '', label: 'Choose one' }, ...(counts?.departments.map(({ name }) => name) ?? [])]}
          {...form.getInputProps('department')}
        />
      )}
      {kind === 'group' && <GroupSelect {...form.getInputProps('groupId')} />}
      <NativeSelect
        label="Because of"
        data={[
          { value: 'by-hand', label: 'Something else, said below' },
          { value: 'threat', label: 'A new threat' },
          { value: 'incident', label: 'An incident' },
        ]}
        {...form.getInputProps('cause')}
      />
      <Textarea
        label="Reason"
        description="Whoever gets it reads this. Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <DayInput label="Due on" {...form.getInputProps('dueOn')} />
    </FormDialog>
  );
}
