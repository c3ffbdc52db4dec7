import { Anchor, Box, Button, FileButton, Progress } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { BAA_FILE_MAX_BYTES, type Baa, type BaaFile } from '../../../shared/domain/baa.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { useCan } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { Instant } from '../../ui/When.tsx';
import { uploadSignedBaa } from './upload-signed-baa.ts';

/** The signed agreement as a file: looked at and downloaded when it is there, uploaded once when it is not. */
export function SignedBaaFile({ baa, vendor }: { baa: Baa; vendor: VendorRecord }) {
  const can = useCan();
  const [share, setShare] = useState(0);
  const upload = useMutation({
    mutationFn: async (file: File) => uploadSignedBaa(baa.id, file, setShare),
    onSuccess: async (result) => {
      if (result.kind === 'stored') {
        await queryClient.invalidateQueries(trpc.vendor.get.queryFilter({ id: vendor.id }));
        await queryClient.invalidateQueries(trpc.vendor.pathFilter());
      }
    },
  });
  const refusal =
    upload.data?.kind === 'refused'
      ? upload.data.because
      : upload.error
        ? 'Can’t reach the server. The file was not stored; try again.'
        : null;

  if (baa.file) return <KeptBaaFile baa={baa} file={baa.file} />;
  if (!can('baa:record')) return <span className="wl-quiet">No signed file yet.</span>;
  return (
    <>
      {upload.isPending ? (
        <>
          <span role="status">Uploading</span>
          <Progress className="rollout-bar" value={share * 100} aria-label="Upload" />
        </>
      ) : (
        <>
          <span className="wl-quiet">No signed file yet.</span>
          <FileButton accept="application/pdf" onChange={(file) => file && upload.mutate(file)}>
            {(props) => (
              <Button {...props} variant="default" size="compact-sm">
                Upload the signed PDF
              </Button>
            )}
          </FileButton>
          <span className="wl-quiet">
            Up to {megabytes(BAA_FILE_MAX_BYTES)}. It is kept as it is and cannot be replaced.
          </span>
        </>
      )}
      {refusal && (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
    </>
  );
}

function KeptBaaFile({ baa, file }: { baa: Baa; file: BaaFile }) {
  const can = useCan();
  const [isShown, setIsShown] = useState(false);
  const address = `/baas/${baa.id}/file`;
  const fingerprint = <span title={`SHA-256 ${file.sha256}`}>SHA-256 {file.sha256.slice(0, 12)}…</span>;
  if (file.removedAt) {
    return (
      <span className="wl-quiet">
        The signed agreement was removed after its time, <Instant instant={file.removedAt} /> · {fingerprint}
      </span>
    );
  }
  return (
    <>
      <span>
        {can('baa:read') ? (
          <Anchor href={address} download={file.name}>
            Signed agreement (PDF, {megabytes(file.bytes)})
          </Anchor>
        ) : (
          `Signed agreement (PDF, ${megabytes(file.bytes)})`
        )}{' '}
        <span className="wl-quiet">
          stored <Instant instant={file.uploadedAt} /> · {fingerprint}
        </span>
      </span>
      {can('baa:read') && (
        <Button variant="default" size="compact-sm" aria-expanded={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? 'Close it' : 'Look at it here'}
        </Button>
      )}
      {isShown && (
        // oxlint-disable-next-line react/iframe-missing-sandbox -- Chromium shows no PDF in such a frame; the answer's own headers are its sandbox
        <Box
          component="iframe"
          w="100%"
          h="min(80vh, 900px)"
          title={`The signed agreement with ${baa.counterparty}`}
          src={address}
        />
      )}
    </>
  );
}

function megabytes(bytes: number): string {
  const size = bytes / 1024 / 1024;
  return size < 0.1 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${size.toFixed(size < 10 ? 1 : 0)} MB`;
}
