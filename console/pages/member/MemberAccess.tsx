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

/** How a person gets in: their invitation, a new password, their sessions and sign-ins. */
export function MemberAccess({ person }: { person: MemberRecord }) {
  const can = useCan();
  const memberId = person.id;
  const [link, setLink] = useState<{ title: string; address: string; until: string } | null>(null);
  const invitations = useQuery({ ...trpc.invitation.list.queryOptions(), enabled: can('member:invite') });
  const sessions = useQuery({ ...trpc.session.listOf.queryOptions({ memberId }), enabled: can('session:read') });
  const signIns = useQuery({ ...trpc.session.signInsOf.queryOptions({ memberId }), enabled: can('session:read') });
  const renew = () =>
    Promise.all([
      queryClient.invalidateQueries(trpc.invitation.list.queryFilter()),
      queryClient.invalidateQueries(trpc.session.listOf.queryFilter({ memberId })),
    ]);

  const invite = useMutation({
    ...trpc.invitation.create.mutationOptions(),
    onSuccess: async ({ token }) => {
      setLink({
        title: 'Their invitation',
        address: `${location.origin}/invitation#${token}`,
        until: 'It works once, within seven days.',
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
        until: 'It works once, within an hour. Their second factor stays as it is.',
      }),
  });
  const removeFactor = useMutation({ ...trpc.secondFactor.removeOf.mutationOptions(), onSuccess: renew });
  const endAll = useMutation({ ...trpc.session.endAllOf.mutationOptions(), onSuccess: renew });

  if (!can('member:invite') && !can('session:read')) return null;
  const open = invitations.data?.find((one) => one.memberId === memberId && one.state === 'open');
  const error = invite.error ?? revoke.error ?? reset.error ?? removeFactor.error ?? endAll.error;
  const openSessions = sessions.data?.length ?? 0;

  return (
    <Section
      title="How they get in"
      id="access"
      actions={
        <>
          {can('member:invite') && (
            <Button variant="default" loading={invite.isPending} onClick={() => invite.mutate({ memberId })}>
              {open ? 'Invite again' : 'Invite'}
            </Button>
          )}
          {can('member:invite') && (
            <Button variant="default" loading={reset.isPending} onClick={() => reset.mutate({ memberId })}>
              Link to a new password
            </Button>
          )}
          {can('session:end') && (
            <Button
              variant="default"
              loading={removeFactor.isPending}
              onClick={() => removeFactor.mutate({ memberId })}
            >
              Remove their second factor
            </Button>
          )}
          {can('session:end') && openSessions > 0 && (
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
      {sessions.data && (
        <p className="wl-quiet">
          {openSessions === 0
            ? 'Not signed in anywhere just now.'
            : `Signed in from ${openSessions === 1 ? 'one browser' : `${openSessions} browsers`}.`}
        </p>
      )}
      {signIns.data && signIns.data.length > 0 && <SignInHistory signIns={signIns.data} />}
      <Modal opened={link !== null} onClose={() => setLink(null)} title={link?.title ?? ''} closeOnClickOutside={false}>
        {link && (
          <div className="stack">
            <p className="wl-prose">
              Send it to {person.name} ({person.email}) and to nobody else. {link.until} It is shown only now.
            </p>
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
