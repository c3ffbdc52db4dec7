import { Button, Radio, TagsInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { isPublicMailProvider } from '../../../shared/domain/account-kind.ts';
import { Organization } from '../../../shared/domain/organization.ts';
import { type Visibility, visibilities, visibilityOf } from '../../../shared/policy/visibility.ts';
import { z } from '../../../shared/zod.ts';
import { useCan } from '../../session.ts';
import { siteOfEntry } from '../../site-of-entry.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { PolicyRollout } from '../../ui/PolicyRollout.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { listOf } from '../../ui/words.ts';

/** Answers: which accounts are ours, and what may officers see of whoever did something? */
export function AccountsPage() {
  const { data: organization } = useSuspenseQuery(trpc.organization.get.queryOptions());
  const { data: bundles } = useSuspenseQuery(trpc.policy.bundles.queryOptions());
  // The newest policy when the page opened: a higher number since then was published from here.
  const [openedWith] = useState(bundles[0]?.version ?? 0);
  const { emailDomains, policy } = organization;

  return (
    <Page
      title="Accounts and names"
      answer={
        emailDomains.length === 0
          ? 'No e-mail domain counts as yours yet, so no account can be told to be your organization’s.'
          : `Accounts at ${listOf(emailDomains)} are your organization’s.`
      }
    >
      <div className="detection-rollout">
        <PolicyRollout openedWith={openedWith} />
      </div>
      <EmailDomains key={emailDomains.join(' ')} emailDomains={emailDomains} />
      <Names key={visibilityOf(policy.discovery)} visibility={visibilityOf(policy.discovery)} />
    </Page>
  );
}

const Domains = z.object({ emailDomains: Organization.shape.emailDomains.unwrap() });

function EmailDomains({ emailDomains }: { emailDomains: string[] }) {
  const can = useCan();
  const { form, submitWith } = useSchemaForm(Domains, { emailDomains }, (values) => values);
  const set = useMutation({
    ...trpc.organization.setEmailDomains.mutationOptions(),
    onSuccess: async (organization) => {
      queryClient.setQueryData(trpc.organization.get.queryKey(), organization);
      await queryClient.invalidateQueries();
    },
  });
  const entered = form.values.emailDomains;
  const shared = entered.filter(isPublicMailProvider);

  return (
    <Section title="E-mail domains of your organization" id="domains">
      <form noValidate className="card card-padded stack" onSubmit={submitWith((input) => set.mutate(input))}>
        <TagsInput
          label="Domains"
          description="What stands behind the @ in your staff’s addresses. Each covers its subdomains too. Press Enter after each."
          splitChars={[',', ' ', ';', '@']}
          acceptValueOnBlur
          clearable={false}
          disabled={!can('organization:update')}
          {...form.getInputProps('emailDomains')}
          onChange={(entries) => form.setFieldValue('emailDomains', [...new Set(entries.map(siteOfEntry))])}
        />
        {shared.length > 0 && (
          <p className="wl-prose accounts-caution">
            Anybody can have an address at {listOf(shared)}. With it, personal accounts count as your organization’s.
          </p>
        )}
        <Refused sentence={set.error ? sentenceOf(set.error) : null} />
        {entered.join(' ') !== emailDomains.join(' ') && (
          <>
            <div className="consequence" aria-live="polite">
              <p className="consequence-title">What happens then</p>
              <p>
                {entered.length === 0
                  ? 'No account counts as yours. Tools approved for your accounts only are then covered only where no account was seen.'
                  : `Browsers take accounts at ${listOf(entered)} for yours, and others not, from the next policy on. What was counted before stays as it was.`}
              </p>
            </div>
            <div className="row">
              <Button type="submit" loading={set.isPending}>
                Save and publish
              </Button>
              <Button variant="default" disabled={set.isPending} onClick={() => form.reset()}>
                Leave it as it was
              </Button>
            </div>
          </>
        )}
      </form>
    </Section>
  );
}

const choiceWords: Readonly<Record<Visibility, { label: string; what: string }>> = {
  counted: {
    label: 'Count them',
    what: 'Officers see in how many browsers something happened, and what was asked for, without names. Wardline starts with this.',
  },
  pseudonymous: {
    label: 'Use pseudonyms',
    what: 'Officers see a made-up name such as “Person 7Q4K-2M9D”, the same wherever that person did something. An officer who states a reason sees one person’s name on one finding or tool. That is on the audit trail, and the person reads it.',
  },
  named: {
    label: 'Name them',
    what: 'Officers see which browser it was, whose it is, and who asked. Tell your staff before.',
  },
};

function Names({ visibility }: { visibility: Visibility }) {
  const can = useCan();
  const [chosen, setChosen] = useState(visibility);
  const set = useMutation({
    ...trpc.policy.setDiscovery.mutationOptions(),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  return (
    <Section title="Whose browser it was" id="names">
      <div className="card card-padded stack">
        <Radio.Group
          aria-labelledby="names"
          value={chosen}
          onChange={(value) => setChosen(visibilities.find((one) => one === value) ?? visibility)}
        >
          <div className="stack">
            {visibilities.map((value) => (
              <Radio
                key={value}
                value={value}
                label={choiceWords[value].label}
                description={choiceWords[value].what}
                disabled={!can('policy:update')}
              />
            ))}
          </div>
        </Radio.Group>
        <p className="wl-quiet">
          It holds for findings, discovered tools and requests. Your policy, not law: your staff read it in their
          browser and under Your account. A change is on the audit trail.
        </p>
        <Refused sentence={set.error ? sentenceOf(set.error) : null} />
        {chosen !== visibility && (
          <div className="row">
            <Button loading={set.isPending} onClick={() => set.mutate({ who: chosen })}>
              Save and publish
            </Button>
            <Button variant="default" disabled={set.isPending} onClick={() => setChosen(visibility)}>
              Leave it as it was
            </Button>
          </div>
        )}
      </div>
    </Section>
  );
}
