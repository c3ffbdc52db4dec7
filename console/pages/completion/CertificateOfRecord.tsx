import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CertificateId } from '../../../shared/domain/certificate.ts';
import { certificateStateWords } from '../../completion-words.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { ReasonDialog } from '../../ui/ReasonDialog.tsx';
import { sentenceOf } from '../../ui/sentence-of.ts';
import { Status } from '../../ui/Status.tsx';
import { FullDay } from '../../ui/When.tsx';

/** The proof for others: its files, its public page, and the way to take it back. */
export function CertificateOfRecord({ id }: { id: CertificateId }) {
  const can = useCan();
  const [isRevoking, setIsRevoking] = useState(false);
  const query = useQuery(trpc.certificate.get.queryOptions({ id }));
  const revoke = useMutation({
    ...trpc.certificate.revoke.mutationOptions(),
    onSuccess: async (certificate) => {
      queryClient.setQueryData(trpc.certificate.get.queryKey({ id }), certificate);
      setIsRevoking(false);
      await queryClient.invalidateQueries(trpc.completion.pathFilter());
    },
  });
  return (
    <Section title="Certificate" id="certificate">
      <Listed query={query}>
        {(certificate) => {
          const { word, tone } = certificateStateWords[certificate.state];
          const counts = certificate.endedOn === null;
          return (
            <div className="card card-padded stack">
              <p className="row">
                <Status tone={tone}>{word}</Status>
                {certificate.endedOn !== null && <FullDay day={certificate.endedOn} />}
                <a href={`/verify/${id}`} target="_blank" rel="noreferrer">
                  The page that anybody can verify it on
                </a>
              </p>
              {certificate.revokedBecause !== null && (
                <p className="wl-prose">
                  {certificate.revokedBecause}
                  {certificate.revokedByName !== null && (
                    <span className="wl-quiet"> – {certificate.revokedByName}</span>
                  )}
                </p>
              )}
              {counts && (
                <div className="row">
                  <Button
                    component="a"
                    href={`/certificates/${id}/pdf`}
                    download
                    variant="default"
                    leftSection={<IconDownload size={16} aria-hidden />}
                  >
                    PDF
                  </Button>
                  <Button
                    component="a"
                    href={`/certificates/${id}/badge`}
                    download
                    variant="default"
                    leftSection={<IconDownload size={16} aria-hidden />}
                  >
                    Badge (Open Badges 3.0)
                  </Button>
                  {can('certificate:revoke') && (
                    <Button variant="default" onClick={() => setIsRevoking(true)}>
                      Take it back
                    </Button>
                  )}
                </div>
              )}
            </div>
          );
        }}
      </Listed>
      {isRevoking && (
        <ReasonDialog
          title="Take this certificate back"
          submit="Take it back"
          isDangerous
          isPending={revoke.isPending}
          refusal={revoke.error ? sentenceOf(revoke.error) : null}
          onClose={() => setIsRevoking(false)}
          onReason={(because) => revoke.mutate({ id, because })}
        >
          <p>
            Whoever verifies it from now on is told that it was taken back, and on which day, but not why. The record of
            the training stays as it is; to correct that, correct the record.
          </p>
        </ReasonDialog>
      )}
    </Section>
  );
}
