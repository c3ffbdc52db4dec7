import { MultiSelect, NativeSelect, NumberInput, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { roles } from '../../../shared/domain/member.ts';
import {
  type Audience,
  CreateTrainingRule,
  newcomers,
  RuleFields,
  type TrainingRule,
} from '../../../shared/domain/training-rule.ts';
import { roleWords } from '../../role-words.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { useCourseChoices } from '../../ui/course/use-course-choices.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { GroupSelect } from '../../ui/GroupSelect.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { countOf } from '../../ui/words.ts';
import { audienceKindWords, newcomerWords } from '../../training-words.ts';

interface Values extends Record<string, unknown> {
  courseId: string;
  kind: Audience['kind'];
  roles: string[];
  departments: string[];
  groupId: string;
  cadence: string;
  months: number | string;
  newcomers: string;
  daysToDo: number | string;
  graceDays: number | string;
  reason: string;
}

const valuesOf = (rule: TrainingRule | null): Values => ({
  courseId: rule?.courseId ?? 'staff-essentials',
  kind: rule?.audience.kind ?? 'everyone',
  roles: rule?.audience.kind === 'roles' ? rule.audience.roles : [],
  departments: rule?.audience.kind === 'departments' ? rule.audience.departments : [],
  groupId: rule?.audience.kind === 'group' ? rule.audience.groupId : '',
  cadence: rule?.cadence.kind ?? 'by-policy',
  months: rule?.cadence.kind === 'months' ? rule.cadence.months : 12,
  newcomers: rule?.newcomers ?? 'as-everybody',
  daysToDo: rule?.daysToDo ?? 30,
  graceDays: rule?.graceDays ?? 7,
  reason: '',
});

const fieldsOf = ({
  courseId,
  kind,
  months,
  cadence,
  newcomers: forNewcomers,
  daysToDo,
  graceDays,
  ...values
}: Values) => ({
  courseId,
  audience: {
    kind,
    ...(kind === 'roles' ? { roles: values.roles } : {}),
    ...(kind === 'departments' ? { departments: values.departments } : {}),
    ...(kind === 'group' ? { groupId: values.groupId } : {}),
  },
  cadence: cadence === 'months' ? { kind: cadence, months } : { kind: cadence },
  newcomers: forNewcomers,
  daysToDo,
  graceDays,
});

/** A rule to add, or one to change; how many people it means is said before it is saved. */
export function RuleDialog({ rule, onClose }: { rule: TrainingRule | null; onClose: () => void }) {
  const { form, submitWith } = useSchemaForm<Values, CreateTrainingRule>(
    CreateTrainingRule,
    valuesOf(rule),
    (values) => ({ ...fieldsOf(values), reason: values.reason }),
  );
  const saved = async () => {
    onClose();
    await queryClient.invalidateQueries();
  };
  const create = useMutation({ ...trpc.assignment.createRule.mutationOptions(), onSuccess: saved });
  const update = useMutation({ ...trpc.assignment.updateRule.mutationOptions(), onSuccess: saved });
  const error = create.error ?? update.error;
  const { data: counts } = useQuery(trpc.member.count.queryOptions());
  const courses = useCourseChoices();
  const { kind } = form.values;
  return (
    <FormDialog
      title={rule ? `Edit the rule for ${rule.courseTitle}` : 'Add a rule'}
      opened
      onClose={onClose}
      onSubmit={submitWith((input) => (rule ? update.mutate({ ...input, id: rule.id }) : create.mutate(input)))}
      submit={rule ? 'Save changes' : 'Ask for it'}
      isPending={create.isPending || update.isPending}
      refusal={error ? sentenceOf(error) : null}
    >
      <NativeSelect
        label="Course"
        data-autofocus
        data={[
          ...courses,
          ...(rule && !courses.some(({ value }) => value === rule.courseId)
            ? [{ value: rule.courseId, label: rule.courseTitle }]
            : []),
        ]}
        {...form.getInputProps('courseId')}
      />
      <NativeSelect
        label="For whom"
        data={Object.entries(audienceKindWords).map(([value, label]) => ({ value, label }))}
        {...form.getInputProps('kind')}
      />
      {kind === 'roles' && (
        <MultiSelect
          label="Roles"
          data={roles.map((value) => ({ value, label: roleWords[value] }))}
          {...form.getInputProps('roles')}
        />
      )}
      {kind === 'departments' && (
        <MultiSelect
          label="Departments"
          data={[...new Set([...(counts?.departments.map(({ name }) => name) ?? []), ...form.values.departments])]}
          {...form.getInputProps('departments')}
        />
      )}
      {kind === 'group' && <GroupSelect {...form.getInputProps('groupId')} />}
      <NativeSelect
        label="How often"
        data={[
          { value: 'by-policy', label: 'As often as your intervals say' },
          { value: 'once', label: 'Once' },
          { value: 'months', label: 'Every so many months' },
        ]}
        {...form.getInputProps('cadence')}
      />
      {form.values.cadence === 'months' && <NumberInput label="Months" {...form.getInputProps('months')} />}
      <NativeSelect
        label="Newcomers"
        data={newcomers.map((value) => ({ value, label: newcomerWords[value] }))}
        {...form.getInputProps('newcomers')}
      />
      <NumberInput label="Days to do it" {...form.getInputProps('daysToDo')} />
      <NumberInput
        label="Days of grace"
        description="After the due day, before anybody but the person is told"
        {...form.getInputProps('graceDays')}
      />
      <Textarea
        label="Reason"
        description="Kept as evidence with your name and the time."
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
      <Meaning values={form.values} />
    </FormDialog>
  );
}

function Meaning({ values }: { values: Values }) {
  const fields = RuleFields.safeParse(fieldsOf(values)).data;
  const { data } = useQuery({
    // Asked only where there is something whole to ask of.
    ...trpc.assignment.previewRule.queryOptions(fields ?? { ...fallback }),
    enabled: fields !== undefined,
  });
  if (!fields || !data) return null;
  return (
    <div className="consequence">
      <p className="consequence-title">What happens then</p>
      <p>
        It is for {countOf(data.people, 'person', 'people')} today.{' '}
        {data.assigned === 0
          ? 'Nobody is assigned it at once.'
          : `${countOf(data.assigned, 'of them is', 'of them are')} assigned it within a minute, and told with their next digest.`}
      </p>
    </div>
  );
}

const fallback: RuleFields = {
  courseId: 'staff-essentials',
  audience: { kind: 'everyone' },
  cadence: { kind: 'by-policy' },
  newcomers: 'as-everybody',
  daysToDo: 30,
  graceDays: 7,
};
