import { Radio, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { CloseFindings, closingTreatments, type Finding } from '../../../shared/domain/finding.ts';
import { headlineOf, treatmentWords } from '../../finding-words.ts';
import { trpc } from '../../trpc.ts';
import { DayInput } from '../../ui/DayInput.tsx';
import { PersonSelect } from '../../ui/PersonSelect.tsx';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { countOf } from '../../ui/words.ts';
import { ChangeDialog, refreshFindings } from './ChangeDialog.tsx';
import type { WorkDone } from './work-done.ts';

/** What is done with one finding or with many in the same words. */
export type ManyWork = 'assign' | 'due' | 'close';

interface ManyShown {
  /** At least one. */
  findings: readonly Finding[];
  onClose: () => void;
  /** Gets what came of it, for a list that says so. */
  onDone?: (done: WorkDone) => void;
}

/** The dialog that was chosen. */
export function ManyDialog({ work, ...shown }: ManyShown & { work: ManyWork }) {
  switch (work) {
    case 'assign':
      return <AssignDialog {...shown} />;
    case 'due':
      return <DueDialog {...shown} />;
    case 'close':
      return <CloseDialog {...shown} />;
  }
}

const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id);

/** "this finding", or how many they are. */
const themOf = (findings: readonly Finding[]) =>
  findings.length === 1 ? 'this finding' : `these ${countOf(findings.length, 'finding')}`;

function Which({ findings }: Pick<ManyShown, 'findings'>) {
  const [first] = findings;
  return findings.length === 1 && first ? <p className="wl-quiet">{headlineOf(first)}</p> : null;
}

function AssignDialog({ findings, onClose, onDone }: ManyShown) {
  const [first] = findings;
  const current = first && findings.every(({ ownerId }) => ownerId === first.ownerId) ? first : null;
  const [ownerId, setOwnerId] = useState(current?.ownerId ?? null);
  const assign = useMutation({
    ...trpc.finding.assign.mutationOptions(),
    onSuccess: async (worked) => {
      await refreshFindings();
      onDone?.({ act: 'assigned', findings, worked, ownerId });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={`Who sees to ${themOf(findings)}?`}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        assign.mutate({ ids: idsOf(findings), ownerId });
      }}
      submit={ownerId === null ? 'Save without an owner' : 'Assign'}
      change={assign}
    >
      <Which findings={findings} />
      <PersonSelect
        label="Owner"
        person={
          current && current.ownerId !== null && current.ownerName !== null
            ? { id: current.ownerId, name: current.ownerName }
            : null
        }
        except={null}
        error={null}
        isFirst
        onChoose={setOwnerId}
      />
    </ChangeDialog>
  );
}

function DueDialog({ findings, onClose, onDone }: ManyShown) {
  const [first] = findings;
  const [dueOn, setDueOn] = useState(findings.length === 1 ? (first?.dueOn ?? '') : '');
  const [missing, setMissing] = useState(false);
  const set = useMutation({
    ...trpc.finding.setDue.mutationOptions(),
    onSuccess: async (worked) => {
      await refreshFindings();
      onDone?.({ act: 'due', findings, worked, dueOn });
      onClose();
    },
  });
  return (
    <ChangeDialog
      title={findings.length === 1 ? 'By when is this finding closed?' : `By when are ${themOf(findings)} closed?`}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(dueOn === '');
        if (dueOn !== '') set.mutate({ ids: idsOf(findings), dueOn });
      }}
      submit="Set the due day"
      change={set}
    >
      <Which findings={findings} />
      <DayInput
        label="Due"
        description="In place of the day that your policy gives to the severity."
        required
        data-autofocus
        value={dueOn}
        onChange={(event) => setDueOn(event.currentTarget.value)}
        error={missing && dueOn === '' && 'Choose a day'}
      />
    </ChangeDialog>
  );
}

function CloseDialog({ findings, onClose, onDone }: ManyShown) {
  const close = useMutation({
    ...trpc.finding.closeMany.mutationOptions(),
    onSuccess: async (worked) => {
      await refreshFindings();
      onDone?.({ act: 'closed', findings, worked });
      onClose();
    },
  });
  const { form, submitWith } = useSchemaForm(CloseFindings, { treatment: '', reason: '' }, ({ treatment, reason }) => ({
    ids: idsOf(findings),
    // Nothing is chosen for the officer: the treatment is the evidence.
    treatment: treatment === '' ? undefined : treatment,
    reason,
  }));
  return (
    <ChangeDialog
      title={`Close ${themOf(findings)}`}
      submit={findings.length === 1 ? 'Close finding' : `Close ${countOf(findings.length, 'finding')}`}
      onClose={onClose}
      onSubmit={submitWith((input) => close.mutate(input))}
      change={close}
    >
      <Which findings={findings} />
      <Radio.Group
        label={findings.length === 1 ? 'How was it treated?' : 'How were they treated?'}
        key={form.key('treatment')}
        {...form.getInputProps('treatment')}
        error={form.errors['treatment'] && 'Choose how it was treated'}
      >
        <div className="stack-tight stack-spaced">
          {closingTreatments.map((treatment, index) => (
            <Radio
              key={treatment}
              data-autofocus={index === 0 ? true : undefined}
              value={treatment}
              label={treatmentWords[treatment].word}
              description={treatmentWords[treatment].meaning}
            />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label="Reason"
        description="Kept with your name as evidence. Leave patient information out."
        autosize
        minRows={2}
        key={form.key('reason')}
        {...form.getInputProps('reason')}
      />
      <p className="wl-quiet">
        {findings.length === 1
          ? 'Should it be observed again, a new finding opens.'
          : 'Each of them keeps this reason in its history. Should one be observed again, a new finding opens.'}
      </p>
    </ChangeDialog>
  );
}
