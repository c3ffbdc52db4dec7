import { Radio, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { rulings, type Approval } from '../../../shared/domain/approval.ts';
import type { DataClass } from '../../../shared/domain/data-class.ts';
import { DecideDiscovered, DecideManyDiscovered, type DiscoveredSite } from '../../../shared/domain/discovery.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { z } from '../../../shared/zod.ts';
import { useSession, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { FormDialog } from '../../ui/Dialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { countOf, listOf } from '../../ui/words.ts';
import { DecisionConsequence } from '../../ui/DecisionConsequence.tsx';
import { RulingFields, rulingOf, rulingValuesFrom, type RulingValues } from '../../ui/RulingFields.tsx';
import { rulingLabels } from '../../vendor-words.ts';
import { nameOf, sitesInWords } from './discovery-words.ts';

type Choice = Approval['ruling'] | 'merge' | 'ignore';

const isRuling = (choice: Choice | ''): choice is Approval['ruling'] => rulings.some((ruling) => ruling === choice);

const choices: readonly { value: Choice; label: string; what: string | null }[] = [
  ...rulings.map((ruling) => ({ value: ruling, label: rulingLabels[ruling], what: null })),
  {
    value: 'merge',
    label: 'It belongs to a vendor you have',
    what: 'That vendor’s own decision then counts here too.',
  },
  { value: 'ignore', label: 'Ignore it', what: 'It is no tool of yours, or not worth a decision. Approves nothing.' },
];

const Decision = z.union([DecideDiscovered, DecideManyDiscovered]);
type Decision = z.infer<typeof Decision>;

interface Values extends RulingValues {
  kind: Choice | '';
  name: string;
  purpose: string;
  ownerId: string | null;
  vendorId: string | null;
  toRequesters: string;
}

/** One decision, on one discovered site or on many; what follows is said before it is taken. */
export function DecideDiscoveredDialog({
  found,
  askedFor = [],
  onClose,
  onDecided,
}: {
  found: readonly [DiscoveredSite, ...DiscoveredSite[]];
  /** What the open requests want to put in, where the page knows them: ticked at first. */
  askedFor?: readonly DataClass[];
  onClose: () => void;
  onDecided: () => void;
}) {
  const today = useToday();
  const { member } = useSession();
  const { data: vendors } = useSuspenseQuery(trpc.vendor.list.queryOptions());
  const [first] = found;
  const one = found.length === 1 ? first : null;
  // A decision is one on the vendor, where there is one.
  const what = one ? (one.vendorName ?? nameOf(one)) : countOf(found.length, 'tool');
  const initial: Values = {
    kind: '',
    name: one ? nameOf(one) : '',
    purpose: '',
    // Whoever decides answers for it until somebody else does.
    ownerId: member.id,
    vendorId: null,
    toRequesters: '',
    ...rulingValuesFrom(undefined, today, askedFor),
  };
  const { form, submitWith } = useSchemaForm<Values, Decision>(
    one ? DecideDiscovered : DecideManyDiscovered,
    initial,
    (values) => inputOf(found, values),
  );
  const settle = {
    onSuccess: async () => {
      onDecided();
      await queryClient.invalidateQueries();
    },
  };
  const decide = useMutation({ ...trpc.discovery.decide.mutationOptions(), ...settle });
  const decideMany = useMutation({ ...trpc.discovery.decideMany.mutationOptions(), ...settle });
  const { kind, vendorId } = form.values;
  const failure = decide.error ?? decideMany.error;
  const asked = found.reduce((sum, { openRequests }) => sum + openRequests, 0);
  const heir = vendors.find(({ id }) => id === vendorId);

  return (
    <FormDialog
      title={`Decide on ${what}`}
      opened
      onClose={onClose}
      onSubmit={submitWith((decision) => ('ids' in decision ? decideMany.mutate(decision) : decide.mutate(decision)))}
      submit={submitWords(kind, what, heir?.name)}
      isDangerous={kind === 'denied'}
      isPending={decide.isPending || decideMany.isPending}
      refusal={failure ? sentenceOf(failure) : null}
    >
      {!one && <p>On {listOf(found.map(nameOf))}.</p>}
      <Radio.Group label="Decision" {...form.getInputProps('kind')} error={form.errors['kind'] && 'Choose a decision'}>
        <div className="discovery-choices stack-spaced">
          {choices.map(({ value, label, what: description }, index) => (
            <Radio
              key={value}
              value={value}
              label={label}
              description={description}
              data-autofocus={index === 0 ? true : undefined}
            />
          ))}
        </div>
      </Radio.Group>
      {isRuling(kind) && one && one.vendorId === null && (
        <NewVendorFields input={(field) => form.getInputProps(field)} />
      )}
      {isRuling(kind) && <RulingFields ruling={kind} input={(field) => form.getInputProps(field)} />}
      {isRuling(kind) && asked > 0 && (
        <Textarea
          label="Tell those who asked"
          description={`${countOf(asked, 'request')} will be answered. What you write here is read in the browser; it may stay empty.`}
          autosize
          minRows={2}
          {...form.getInputProps('toRequesters')}
        />
      )}
      {kind === 'merge' && (
        <>
          <Select
            label="Vendor"
            placeholder="Find a vendor"
            searchable
            nothingFoundMessage="No such vendor"
            data={vendors.flatMap(({ id, name, endedOn }) => (endedOn === null ? { value: id, label: name } : []))}
            {...form.getInputProps('vendorId')}
            error={form.errors['vendorId'] && 'Choose a vendor'}
          />
          <Textarea
            label="Why it is theirs"
            description="Kept in the vendor’s history with your name and the time; it may stay empty."
            autosize
            minRows={2}
            {...form.getInputProps('reason')}
          />
        </>
      )}
      {kind === 'ignore' && (
        <Textarea
          label="Reason"
          description="Kept as evidence with your name and the time. You can take it back."
          autosize
          minRows={2}
          {...form.getInputProps('reason')}
        />
      )}
      {isRuling(kind) && (
        <DecisionConsequence
          decided={vendorsAfter(found, vendors)}
          name={one ? what : 'them'}
          decision={{ ruling: kind, dataClasses: form.values.dataClasses, accounts: form.values.accounts }}
        >
          {!one && (
            <p>
              Each that has no vendor yet gets one, by its name in the catalog or else by its site, without an owner.
            </p>
          )}
          {asked > 0 && <p>{answerConsequence(kind, asked)}</p>}
        </DecisionConsequence>
      )}
      {kind === 'merge' && heir && <MergeConsequence found={found} heir={heir} />}
      {kind === 'ignore' && (
        <div className="consequence" aria-live="polite">
          <p className="consequence-title">What happens then</p>
          <p>
            {one ? 'It leaves the list and stays' : 'They leave the list and stay'} under “Ignored”. Browsers go on as
            before: for them nobody has decided.
          </p>
          {asked > 0 && (
            <p>
              {countOf(asked, 'request')} for {one ? 'it' : 'them'} {asked === 1 ? 'stays' : 'stay'} unanswered.
            </p>
          )}
        </div>
      )}
    </FormDialog>
  );
}

function NewVendorFields({ input }: { input: (field: 'name' | 'purpose' | 'ownerId') => object }) {
  const { data: members } = useSuspenseQuery(trpc.member.list.queryOptions());
  return (
    <>
      <div className="field-row">
        <TextInput label="Name of the vendor" {...input('name')} />
        <Select
          label="Owner"
          placeholder="Nobody yet"
          clearable
          clearButtonProps={{ 'aria-label': 'Remove the owner' }}
          data={members.map(({ id, name }) => ({ value: id, label: name }))}
          {...input('ownerId')}
        />
      </div>
      <TextInput label="What it does for you" placeholder="Writes visit notes from dictation" {...input('purpose')} />
    </>
  );
}

function MergeConsequence({ found, heir }: { found: readonly DiscoveredSite[]; heir: VendorRecord }) {
  const [decision] = heir.approvals;
  if (decision) {
    return (
      <DecisionConsequence decided={[joinedBy(found, heir)]} name={heir.name} decision={decision}>
        <p>Open requests stay until they are answered.</p>
      </DecisionConsequence>
    );
  }
  return (
    <div className="consequence" aria-live="polite">
      <p className="consequence-title">What happens then</p>
      <p>
        {sitesInWords(found.map(({ site }) => site))} will belong to {heir.name}. Nobody has decided on {heir.name} yet,
        so browsers go on as before and the decision still waits here.
      </p>
    </div>
  );
}

/** Each as it will stand: under the vendor it has, with that one's agreements and other sites, or under a new one without any. */
const vendorsAfter = (found: readonly DiscoveredSite[], vendors: readonly VendorRecord[]) =>
  found.map(({ site, vendorId }) => {
    const own = vendors.find(({ id }) => id === vendorId);
    return { approvals: [], baas: own?.baas ?? [], sites: [...new Set([site, ...(own?.sites ?? [])])] };
  });

/** Their sites as they will stand under a vendor that they join, whose decision and agreements stay. */
const joinedBy = (found: readonly DiscoveredSite[], { approvals, baas }: VendorRecord) => ({
  approvals,
  baas,
  sites: [sitesInWords(found.map(({ site }) => site))],
});

function answerConsequence(ruling: Approval['ruling'], asked: number): string {
  const requests = countOf(asked, 'open request');
  if (ruling === 'denied') return `${requests} ${asked === 1 ? 'is' : 'are'} refused with it.`;
  return `${requests} ${asked === 1 ? 'is' : 'are'} granted with it, as far as you approve what was asked for.`;
}

function submitWords(kind: Choice | '', what: string, heir: string | undefined): string {
  switch (kind) {
    case '':
      return 'Record the decision';
    case 'merge':
      return heir === undefined ? 'Add to a vendor' : `Add to ${heir}`;
    case 'ignore':
      return `Ignore ${what}`;
    case 'denied':
      return `Deny ${what}`;
    case 'approved':
      return `Approve ${what}`;
    case 'approved-with-conditions':
      return `Approve ${what} with conditions`;
  }
}

/** What the fields hold, as the server takes it. Nothing is chosen for the officer, so a choice may be missing. */
function inputOf(found: readonly [DiscoveredSite, ...DiscoveredSite[]], values: Values): unknown {
  const { kind, name, purpose, ownerId, vendorId, toRequesters } = values;
  const [first] = found;
  const which = found.length === 1 ? { id: first.id } : { ids: found.map(({ id }) => id) };
  if (kind === '') return { kind, ...which };
  if (kind === 'merge') return { kind, ...which, vendorId, reason: values.reason };
  if (kind === 'ignore') return { kind, ...which, reason: values.reason };
  const ruling = { kind: 'rule', ...which, ruling: rulingOf(kind, values), toRequesters };
  if (found.length > 1) return ruling;
  const vendor =
    first.vendorId === null
      ? { is: 'new', name, purpose, ownerId, sites: [] }
      : { is: 'existing', vendorId: first.vendorId };
  return { ...ruling, vendor };
}
