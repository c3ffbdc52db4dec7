import { Button, Checkbox, CopyButton, PasswordInput, Switch, TagsInput, TextInput } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type IdentityProvider, SetIdentityProvider } from '../../../shared/domain/identity-provider.ts';
import { useCan } from '../../session.ts';
import { siteOfEntry } from '../../site-of-entry.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { useSchemaForm } from '../../ui/use-schema-form.ts';
import { Ago } from '../../ui/When.tsx';
import { listOf } from '../../ui/words.ts';
import { RolesOfGroups } from './RolesOfGroups.tsx';

/** Answers: do our people sign in by our own identity provider, and what does it decide? */
export function SingleSignOnPage() {
  const { data } = useSuspenseQuery(trpc.identityProvider.get.queryOptions());
  const { provider, redirectAddress } = data;
  const [isSaved, setIsSaved] = useState(false);
  return (
    <Page title="Single sign-on" answer={answerFor(provider)}>
      <Section title="What your provider needs to know" id="at-provider">
        <div className="card card-padded stack">
          <p className="wl-prose">
            Register Wardline at your identity provider (Entra ID, Okta, Google Workspace, Keycloak …) as a web
            application by OpenID Connect, with this redirect address. It then shows you an issuer, a client ID and a
            client secret.
          </p>
          <div className="row">
            <code className="sso-address">{redirectAddress}</code>
            <CopyButton value={redirectAddress} timeout={3000}>
              {({ copied, copy }) => (
                <Button variant="default" size="xs" onClick={copy}>
                  {copied ? 'Copied' : 'Copy the address'}
                </Button>
              )}
            </CopyButton>
          </div>
        </div>
      </Section>
      <Section title="Your provider" id="provider">
        <ProviderForm
          key={provider?.setAt.getTime() ?? 0}
          provider={provider}
          isSaved={isSaved}
          onSaved={() => setIsSaved(true)}
        />
      </Section>
    </Page>
  );
}

function answerFor(provider: IdentityProvider | null): string {
  if (!provider) return 'Your people sign in with an e-mail address and a password of their own.';
  const { host } = new URL(provider.issuer);
  return provider.isOn
    ? `People with an address at ${listOf(provider.domains)} can sign in by ${host}.`
    : `Signing in by ${host} is switched off. People use their passwords.`;
}

type Values = Omit<SetIdentityProvider, 'clientSecret'> & { clientSecret: string };

const valuesOf = (provider: IdentityProvider | null): Values => ({
  isOn: provider?.isOn ?? true,
  issuer: provider?.issuer ?? '',
  clientId: provider?.clientId ?? '',
  clientSecret: '',
  domains: provider?.domains ?? [],
  groupsClaim: provider?.groupsClaim ?? 'groups',
  rolesOfGroups: provider?.rolesOfGroups ?? [],
  addsMembers: provider?.addsMembers ?? false,
  checksAddresses: provider?.checksAddresses ?? false,
});

function ProviderForm({
  provider,
  isSaved,
  onSaved,
}: {
  provider: IdentityProvider | null;
  isSaved: boolean;
  onSaved: () => void;
}) {
  const can = useCan();
  const disabled = !can('identity-provider:update');
  const { form, submitWith } = useSchemaForm(
    SetIdentityProvider,
    valuesOf(provider),
    ({ clientSecret, ...values }) => ({
      ...values,
      // An empty field keeps the secret that is there; without one there is nothing to keep.
      clientSecret: clientSecret === '' && provider ? null : clientSecret,
    }),
  );
  const set = useMutation({
    ...trpc.identityProvider.set.mutationOptions(),
    onSuccess: async (singleSignOn) => {
      onSaved();
      queryClient.setQueryData(trpc.identityProvider.get.queryKey(), singleSignOn);
      await queryClient.invalidateQueries();
    },
  });

  return (
    <form noValidate className="card card-padded stack" onSubmit={submitWith((input) => set.mutate(input))}>
      <Switch
        label="People can sign in by it"
        disabled={disabled}
        {...form.getInputProps('isOn', { type: 'checkbox' })}
      />
      <TextInput
        label="Issuer"
        description="As your provider shows it, such as https://login.riverside.example"
        type="url"
        disabled={disabled}
        {...form.getInputProps('issuer')}
      />
      <div className="field-row">
        <TextInput label="Client ID" autoComplete="off" disabled={disabled} {...form.getInputProps('clientId')} />
        <PasswordInput
          label="Client secret"
          {...(provider ? { placeholder: 'Kept; enter one to replace it' } : {})}
          autoComplete="new-password"
          disabled={disabled}
          visibilityToggleButtonProps={{ 'aria-label': 'Show the secret' }}
          {...form.getInputProps('clientSecret')}
        />
      </div>
      <TagsInput
        label="E-mail domains"
        description="Whoever enters such an address on the sign-in page is offered this way in, and nobody else comes in by it. Press Enter after each."
        splitChars={[',', ' ', ';', '@']}
        acceptValueOnBlur
        clearable={false}
        disabled={disabled}
        {...form.getInputProps('domains')}
        onChange={(entries) => form.setFieldValue('domains', [...new Set(entries.map(siteOfEntry))])}
      />
      <Checkbox
        label="Write down newcomers as members"
        description="When somebody comes whom your provider knows and Wardline does not. Otherwise only people whom you have written down come in."
        disabled={disabled}
        {...form.getInputProps('addsMembers', { type: 'checkbox' })}
      />
      <Checkbox
        label="Its addresses are verified, though it does not say so"
        description="Microsoft Entra ID says nothing of it. Only where nobody can enter somebody else’s address at your provider: a person is first known here by it."
        disabled={disabled}
        {...form.getInputProps('checksAddresses', { type: 'checkbox' })}
      />
      <RolesOfGroups
        rolesOfGroups={form.values.rolesOfGroups}
        claim={form.getInputProps('groupsClaim')}
        error={form.errors['group'] ?? form.errors['role'] ?? form.errors['rolesOfGroups']}
        disabled={disabled}
        onChange={(rolesOfGroups) => form.setFieldValue('rolesOfGroups', rolesOfGroups)}
      />
      <Refused sentence={set.error ? sentenceOf(set.error) : null} />
      {form.isDirty() && (
        <>
          <div className="consequence" aria-live="polite">
            <p className="consequence-title">What happens then</p>
            <p>{consequenceOf(form.values)}</p>
          </div>
          <div className="row">
            <Button type="submit" loading={set.isPending}>
              {form.values.isOn ? 'Ask the provider and save' : 'Save'}
            </Button>
            <Button variant="default" disabled={set.isPending} onClick={() => form.reset()}>
              Leave it as it was
            </Button>
          </div>
        </>
      )}
      <div role="status">
        {isSaved && !form.isDirty() && <p className="sso-saved">Saved. It is on the audit trail.</p>}
      </div>
      {provider && (
        <p className="wl-quiet sso-note">
          Set by {provider.setBy} <Ago instant={provider.setAt} />.
        </p>
      )}
    </form>
  );
}

function consequenceOf({ isOn, rolesOfGroups }: Values): string {
  if (!isOn) return 'Nobody can sign in by it any more. Sessions that are open go on to their end.';
  const roles =
    rolesOfGroups.length > 0
      ? ' Roles that groups give come and go with the groups, at each sign-in; other roles stay as they were given.'
      : '';
  return `You vouch for this provider: it lets in nobody who may do more than you.${roles} Passwords go on working.`;
}
