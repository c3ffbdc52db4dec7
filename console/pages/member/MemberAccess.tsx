import { Button, CopyButton, Modal } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MemberRecord } from '../../../shared/domain/member.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Refused } from '../../ui/Message.tsx';
import { Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { SignInHistory } from '../../ui/SignInHistory.tsx';
import { Instant } from '../../ui/When.tsx';

const nothingKnown = { hasAccount: false, hasSecondFactor: false, sessions: [] };

/** How a person gets in: their invitation, a new password, their sessions and sign-ins. */
export function MemberAccess({ person }: { person: MemberRecord }) {
  const can = useCan();
  const memberId = person.id;
  const recipient = `${person.name} (${person.email})`;
  const [link, setLink] = useState<{ title: string; address: string; about: string } | null>(null);
  const invitations = useQuery({ ...trpc.invitation.list.queryOptions(), enabled: can('member:invite') });
  const access = useQuery({ ...trpc.session.accessOf.queryOptions({ memberId }), enabled: can('session:read') });
  const signIns = useQuery({ ...trpc.session.signInsOf.queryOptions({ memberId }), enabled: can('session:read') });
  const renew = () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.invitation.list.queryFilter()),
      queryClient.invalidateQueries(trpc.session.accessOf.queryFilter({ memberId })),
    ]);

  const invite = useMutation({
    ...trpc.invitation.create.mutationOptions(),
    onSuccess: async ({ token, isMailed }) => {
      setLink({
        title: 'Their invitation',
        address: `${location.origin}/invitation#${token}`,
        about: `${isMailed ? 'It is mailed to them. Should nothing come, send it' : 'Send it'} to ${recipient} and to nobody else. It works once, within seven days.`,
      });
      await renew();
    },
  });
  const revoke = useMutation({ ...trpc.invitation.revoke.mutationOptions(), onSuccess: renew });
  const reset = useMutation({
    ...trpc.password.makeResetLink.mutationOptions(),
    onSuccess: ({ token }) =>
      setLink({
        title: 'A link to a new password',
        address: `${location.origin}/reset#${token}`,
        about: `Send it to ${recipient} and to nobody else. It works once, within an hour. Their second factor stays as it is.`,
      }),
  });
  const removeFactor = useMutation({ ...trpc.secondFactor.removeOf.mutationOptions(), onSuccess: renew });
  const endAll = useMutation({ ...trpc.session.endAllOf.mutationOptions(), onSuccess: renew });

  if (!can('member:invite') && !can('session:read')) return null;
  const open = invitations.data?.find((one) => one.memberId === memberId && one.state === 'open');
  const error = invite.error ?? revoke.error ?? reset.error ?? removeFactor.error ?? endAll.error;
  const { hasAccount, hasSecondFactor, sessions } = access.data ?? nothingKnown;

  return (
    <Section
      title="How they get in"
      id="access"
      actions={
        <>
          {can('member:invite') && access.data && !hasAccount && (
            <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate({ memberId })}>
              {open ? 'Invite again' : 'Invite'}
            </Button>
          )}
          {can('member:invite') && hasAccount && (
            <Button variant="default" loading={reset.isPending} onClick={() => reset.mutate({ memberId })}>
              Link to a new password
            </Button>
          )}
          {can('session:end') && hasSecondFactor && (
            <Button
              variant="default"
              loading={removeFactor.isPending}
              onClick={() => removeFactor.mutate({ memberId })}
            >
              Remove their second factor
            </Button>
          )}
          {can('session:end') && sessions.length > 0 && (
            <Button variant="default" loading={endAll.isPending} onClick={() => endAll.mutate({ memberId })}>
              End their sessions
            </Button>
          )}
        </>
      }
    >
      <Refused sentence={error ? sentenceOf(error) : null} />
      {open && (
        <p className="wl-prose">
          Invited; the link works until <Instant instant={open.expiresAt} />.{' '}
          <Button
            variant="default"
            size="compact-sm"
            loading={revoke.isPending}
            onClick={() => revoke.mutate({ id: open.id })}
          >
            Withdraw it
          </Button>
        </p>
      )}
      {access.data && (
        <p className="wl-quiet">{hasAccount ? signedInWords(sessions.length) : 'They have no account.'}</p>
      )}
      {signIns.data && signIns.data.length > 0 && <SignInHistory signIns={signIns.data} />}
      <Modal opened={link !== null} onClose={() => setLink(null)} title={link?.title ?? ''} closeOnClickOutside={false}>
        {link && (
          <div className="stack">
            <p className="wl-prose">{link.about} It is shown only now.</p>
            <code className="second-factor-key" data-testid="access-link">
              {link.address}
            </code>
            <div className="row">
              <CopyButton value={link.address} timeout={3000}>
                {({ copied, copy }) => (
                  <Button variant="default" onClick={copy}>
                    <span aria-live="polite">{copied ? 'Copied' : 'Copy the link'}</span>
                  </Button>
                )}
              </CopyButton>
              <Button onClick={() => setLink(null)}>I have it</Button>
            </div>
          </div>
        )}
      </Modal>
    </Section>
  );
}

function signedInWords(browsers: number): string {
  if (browsers === 0) return 'Not signed in anywhere just now.';
  return browsers === 1 ? 'Signed in from one browser.' : `Signed in from ${browsers} browsers.`;
}
