import { Button } from '@mantine/core';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { visibilitySentences, visibilityOf } from '../../../shared/policy/visibility.ts';
import { headlineOf } from '../../finding-words.ts';
import { useSession } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { SignInHistory } from '../../ui/SignInHistory.tsx';
import { browserWords } from '../../ui/sign-in-words.ts';
import { Status } from '../../ui/Status.tsx';
import { Ago, Instant } from '../../ui/When.tsx';
import { ChangePasswordDialog } from './ChangePasswordDialog.tsx';
import { OwnConditions } from './OwnConditions.tsx';
import { RecoveryCodes } from './RecoveryCodes.tsx';

/** Answers: what is mine to see to, how do I sign in, where am I signed in, was that me, and what does my organization see of me? */
export function SelfPage() {
  const { member, proofs } = useSession();
  const isByProvider = proofs.includes('provider');
  return (
    <Page title="Your account" answer={`${member.name}, ${member.email}`}>
      <OwnConditions />
      {isByProvider ? (
        <ProviderSection />
      ) : (
        <>
          <PasswordSection />
          <SecondFactorSection />
        </>
      )}
      <SessionsSection />
      <HistorySection />
      <SeenSection />
    </Page>
  );
}

/** Whoever came in by single sign-on keeps neither here. */
function ProviderSection() {
  return (
    <Section title="How you sign in" id="provider">
      <p className="wl-prose">
        You came in by your organization’s single sign-on. Its provider keeps your password and second factor; change
        them there.
      </p>
    </Section>
  );
}

function PasswordSection() {
  const [isChanging, setIsChanging] = useState(false);
  const [isChanged, setIsChanged] = useState(false);
  return (
    <Section
      title="Password"
      id="password"
      actions={
        <Button variant="default" onClick={() => setIsChanging(true)}>
          Change it
        </Button>
      }
    >
      <p className="wl-quiet" role="status">
        {isChanged
          ? 'Your password is changed, and your other sessions have ended.'
          : 'Changing it ends your other sessions.'}
      </p>
      {isChanging && (
        <ChangePasswordDialog
          onClose={() => setIsChanging(false)}
          onChanged={() => {
            setIsChanging(false);
            setIsChanged(true);
          }}
        />
      )}
    </Section>
  );
}

function SecondFactorSection() {
  const { data: factor } = useSuspenseQuery(trpc.secondFactor.get.queryOptions());
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const renew = useMutation({
    ...trpc.secondFactor.renewRecoveryCodes.mutationOptions(),
    onSuccess: ({ recoveryCodes }) => setCodes(recoveryCodes),
  });
  const remove = useMutation({
    ...trpc.secondFactor.remove.mutationOptions(),
    onSuccess: () => queryClient.invalidateQueries(),
  });
  const error = renew.error ?? remove.error;
  const keep = () => {
    setCodes(null);
    void queryClient.invalidateQueries(trpc.secondFactor.get.queryFilter());
  };

  return (
    <Section
      title="Second factor"
      id="second-factor"
      actions={
        <>
          {factor.since && (
            <Button variant="default" loading={renew.isPending} onClick={() => renew.mutate()}>
              New recovery codes
            </Button>
          )}
          {factor.since && (
            <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
              Turn it off
            </Button>
          )}
          <ButtonLink to="/me/second-factor" variant={factor.since ? 'default' : 'filled'}>
            {factor.since ? 'Set up another app' : 'Set it up'}
          </ButtonLink>
        </>
      }
    >
      <Refused sentence={error ? sentenceOf(error) : null} />
      {codes ? (
        <div className="card card-padded">
          <RecoveryCodes codes={codes} onKept={keep} />
        </div>
      ) : factor.since ? (
        <p className="wl-prose">
          <Status tone="good">On</Status> since <Instant instant={factor.since} />;{' '}
          {factor.recoveryCodesLeft === 1 ? '1 recovery code is' : `${factor.recoveryCodesLeft} recovery codes are`}{' '}
          left.
        </p>
      ) : (
        <p className="wl-quiet">Off. A stolen password would be enough to get in.</p>
      )}
    </Section>
  );
}

const renewList = () => queryClient.invalidateQueries(trpc.session.list.queryFilter());

function SessionsSection() {
  const { data: sessions } = useSuspenseQuery(trpc.session.list.queryOptions());
  const end = useMutation({ ...trpc.session.end.mutationOptions(), onSuccess: renewList });
  const endOthers = useMutation({ ...trpc.session.endOthers.mutationOptions(), onSuccess: renewList });
  const error = end.error ?? endOthers.error;
  return (
    <Section
      title="Where you are signed in"
      id="sessions"
      actions={
        sessions.length > 1 && (
          <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            End all others
          </Button>
        )
      }
    >
      <Refused sentence={error ? sentenceOf(error) : null} />
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Browser</th>
              <th scope="col">Address</th>
              <th scope="col">Since</th>
              <th scope="col">Last used</th>
              <th scope="col">
                <span className="wl-visually-hidden">Actions</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map(({ id, userAgent, address, startedAt, lastUsedAt, isThis }) => (
              <tr key={id}>
                <td data-label="Browser" id={`session-${id}`}>
                  {browserWords(userAgent)}
                </td>
                <td data-label="Address">{address}</td>
                <td data-label="Since">
                  <Instant instant={startedAt} />
                </td>
                <td data-label="Last used">
                  <Ago instant={lastUsedAt} />
                </td>
                <td data-label="" className="table-number">
                  {isThis ? (
                    <span className="wl-quiet">This one</span>
                  ) : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-describedby={`session-${id}`}
                      loading={end.isPending && end.variables.id === id}
                      onClick={() => end.mutate({ id })}
                    >
                      End it
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function HistorySection() {
  const { data: signIns } = useSuspenseQuery(trpc.session.signIns.queryOptions());
  return (
    <Section title="Sign-ins" id="sign-ins">
      <SignInHistory signIns={signIns} />
    </Section>
  );
}

/** What the policy lets officers see, and which of them looked behind the reader's pseudonym. */
function SeenSection() {
  const { data: organization } = useSuspenseQuery(trpc.organization.get.queryOptions());
  const { data: reveals } = useSuspenseQuery(trpc.reveal.ofSelf.queryOptions());
  return (
    <Section title="What your organization sees of you" id="seen">
      <p className="wl-prose">{visibilitySentences[visibilityOf(organization.policy.discovery)]}</p>
      {reveals.length === 0 ? (
        <p className="wl-quiet">Nobody has revealed your name behind a pseudonym.</p>
      ) : (
        <ul className="request-list card">
          {reveals.map(({ findingKind, site, revealedByName, reason, revealedAt }) => (
            <li key={`${revealedByName} ${revealedAt.getTime()}`}>
              <div className="request-what">
                <strong>{revealedByName} saw your name</strong>
                <p>“{reason}”</p>
                <div className="wl-quiet">
                  {findingKind === null
                    ? `The tool ${site ?? ''}`
                    : headlineOf({ kind: findingKind, site, account: null })}{' '}
                  · <Instant instant={revealedAt} />
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
