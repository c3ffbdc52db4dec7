import { Button, Checkbox } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CertificateKey, CertificateKeyId } from '../../../shared/domain/certificate.ts';
import { useCan, useSession } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status, type Tone } from '../../ui/Status.tsx';
import { Instant } from '../../ui/When.tsx';

/** Answers: what do our certificates say, and with what are they signed? */
export function CertificatesPage() {
  return (
    <Page
      title="Certificates"
      above={
        <Link to="/completions" search={{}} className="row">
          <IconArrowLeft size={16} aria-hidden /> Completions
        </Link>
      }
      answer="Each completed course has a certificate that anybody can verify without an account, by its address, its QR code or its file."
    >
      <Says />
      <Keys />
    </Page>
  );
}

function Says() {
  const can = useCan();
  const { data: settings } = useSuspenseQuery(trpc.certificate.settings.queryOptions());
  const set = useMutation({
    ...trpc.certificate.set.mutationOptions(),
    onSuccess: (changed) => queryClient.setQueryData(trpc.certificate.settings.queryKey(), changed),
  });
  return (
    <Section title="What they say" id="says">
      <div className="card card-padded stack">
        <p className="wl-prose">
          The person’s name, the course and its version, the day, until when it counts, the sections of the law that the
          course covers, and your organization’s name.
        </p>
        <Checkbox
          label="Also the score"
          description="On certificates issued from now on; those before stay as they are. Where it is off, whoever verifies one learns that the test was passed and no more."
          checked={settings.showsScore}
          disabled={!can('policy:update') || set.isPending}
          onChange={({ currentTarget: { checked } }) => set.mutate({ showsScore: checked })}
        />
        <Refused sentence={set.error ? sentenceOf(set.error) : null} />
      </div>
    </Section>
  );
}

function stateOf({ retiredAt, withdrawnAt }: CertificateKey): { word: string; tone: Tone } {
  if (withdrawnAt) return { word: 'Withdrawn', tone: 'now' };
  return retiredAt ? { word: 'Verifies only', tone: 'closed' } : { word: 'Signs', tone: 'good' };
}

function Keys() {
  const can = useCan();
  const { organization } = useSession();
  const [dialog, setDialog] = useState<'withdraw' | CertificateKeyId | null>(null);
  const { data: keys } = useSuspenseQuery(trpc.certificate.keys.queryOptions());
  const rotate = useMutation({
    ...trpc.certificate.rotateKey.mutationOptions(),
    onSuccess: (changed) => {
      queryClient.setQueryData(trpc.certificate.keys.queryKey(), changed);
      setDialog(null);
    },
  });
  const withdraw = useMutation({
    ...trpc.certificate.withdrawKey.mutationOptions(),
    onSuccess: (changed) => {
      queryClient.setQueryData(trpc.certificate.keys.queryKey(), changed);
      setDialog(null);
    },
  });
  const refusal = rotate.error ? sentenceOf(rotate.error) : null;
  return (
    <Section
      title="Keys"
      id="keys"
      actions={
        can('certificate:revoke') &&
        keys.length > 0 && (
          <>
            <Button variant="default" loading={rotate.isPending && dialog === null} onClick={() => rotate.mutate({})}>
              Sign with a new key
            </Button>
            <Button variant="default" onClick={() => setDialog('withdraw')}>
              A key is in the wrong hands…
            </Button>
          </>
        )
      }
    >
      {dialog === null && <Refused sentence={refusal} />}
      {keys.length === 0 ? (
        <Message title="No key yet">The first one is made when the first certificate is downloaded.</Message>
      ) : (
        <>
          <p className="wl-prose">
            A new key takes over every year by itself. What the keys before it signed goes on verifying: their public
            halves stay <a href={`/certificates/issuers/${organization.id}/keys`}>published</a>.
          </p>
          <div className="card table-frame">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">Key</th>
                  <th scope="col">Stands</th>
                  <th scope="col">Signed from</th>
                  <th scope="col">Until</th>
                  {can('certificate:revoke') && <HiddenHeader words="Actions" />}
                </tr>
              </thead>
              <tbody>
                {keys.map((key) => (
                  <tr key={key.id}>
                    <td data-label="Key" className="table-anywhere">
                      <div>
                        <code>{key.id}</code>
                        {key.withdrawnBecause !== null && <div className="wl-quiet">{key.withdrawnBecause}</div>}
                      </div>
                    </td>
                    <td data-label="Stands">
                      <Status tone={stateOf(key).tone}>{stateOf(key).word}</Status>
                    </td>
                    <td data-label="Signed from">
                      <Instant instant={key.createdAt} />
                    </td>
                    <td data-label="Until">{key.retiredAt ? <Instant instant={key.retiredAt} /> : 'Now'}</td>
                    {can('certificate:revoke') && (
                      <td data-label="" className="table-number">
                        {key.retiredAt !== null && key.withdrawnAt === null && (
                          <Button
                            variant="subtle"
                            size="compact-sm"
                            onClick={() => {
                              withdraw.reset();
                              setDialog(key.id);
                            }}
                          >
                            Withdraw…<span className="wl-visually-hidden"> the key {key.id}</span>
                          </Button>
                        )}
                      </td>
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
      {dialog !== null && dialog !== 'withdraw' && (
        <ReasonDialog
          title="This key is in the wrong hands"
          submit="Withdraw it"
          isDangerous
          isPending={withdraw.isPending}
          refusal={withdraw.error ? sentenceOf(withdraw.error) : null}
          onClose={() => setDialog(null)}
          onReason={(because) => withdraw.mutate({ id: dialog, because })}
        >
          <p>
            Files of certificates that it signed verify no more, and say why to whoever looks. What other keys signed
            goes on verifying. People download theirs anew; addresses and QR codes go on working.
          </p>
        </ReasonDialog>
      )}
      {dialog === 'withdraw' && (
        <ReasonDialog
          title="The key that signs is in the wrong hands"
          submit="Withdraw it and sign with a new one"
          isDangerous
          isPending={rotate.isPending}
          refusal={refusal}
          onClose={() => setDialog(null)}
          onReason={(compromisedBecause) => rotate.mutate({ compromisedBecause })}
        >
          <p>
            Files of certificates that this key signed verify no more, since nobody can tell them from forged ones.
            People download theirs anew, signed with the new key; their addresses and QR codes go on working.
          </p>
        </ReasonDialog>
      )}
    </Section>
  );
}
