import { Anchor, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { StoredFile } from '../../../shared/domain/file.ts';
import type { DocumentPlace, VendorDocument } from '../../../shared/domain/vendor-document.ts';
import type { VendorRecord } from '../../../shared/domain/vendor.ts';
import { sizeOf } from '../../kept-files.ts';
import { useCan, useToday } from '../../session.ts';
import { trpc } from '../../trpc.ts';
import { FileStay } from '../../ui/FileStay.tsx';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { Section } from '../../ui/Page.tsx';
import { RemoveFileDialog } from '../../ui/RemoveFileDialog.tsx';
import { Instant } from '../../ui/When.tsx';
import { AddDocumentDialog } from './AddDocumentDialog.tsx';

/** Every document that is kept with the vendor, wherever it came in, and where it belongs. */
export function VendorDocuments({ vendor }: { vendor: VendorRecord }) {
  const can = useCan();
  const [isAdding, setIsAdding] = useState(false);
  const listed = useQuery({ ...trpc.vendor.documents.queryOptions({ id: vendor.id }), enabled: can('file:read') });
  if (!can('file:read')) return null;
  return (
    <Section
      title="Documents"
      id="documents"
      actions={
        can('file:create') &&
        can('vendor:update') && (
          <Button variant="default" onClick={() => setIsAdding(true)}>
            Add a document
          </Button>
        )
      }
    >
      <Listed query={listed}>
        {(documents) =>
          documents.length === 0 ? (
            <p className="wl-quiet wl-prose">
              None yet. A security report, a certificate or a contract kept here stays for six years at least (45 CFR
              164.316(b)(2)(i)); signed agreements and what the vendor sends with a check come here by themselves.
            </p>
          ) : (
            <DocumentTable documents={documents} />
          )
        }
      </Listed>
      {isAdding && <AddDocumentDialog vendor={vendor} onClose={() => setIsAdding(false)} />}
    </Section>
  );
}

const placeWords: Record<DocumentPlace, string> = {
  vendor: 'Kept with the vendor',
  agreement: 'Signed agreement',
  return: 'Return or destruction',
  subcontractor: 'Evidence of a subcontractor',
  'safeguard-check': 'Sent with a safeguard check',
};

function DocumentTable({ documents }: { documents: readonly VendorDocument[] }) {
  const [removing, setRemoving] = useState<StoredFile | null>(null);
  return (
    <>
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Belongs with</th>
              <th scope="col">Kept since</th>
              <th scope="col">Stays</th>
              <HiddenHeader words="Actions" />
            </tr>
          </thead>
          <tbody>
            {documents.map((document) => (
              <DocumentRow
                key={`${document.place} ${document.file.id}`}
                document={document}
                onRemove={() => setRemoving(document.file)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {removing && <RemoveFileDialog file={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

function DocumentRow({
  document: { place, what, file },
  onRemove,
}: {
  document: VendorDocument;
  onRemove: () => void;
}) {
  const can = useCan();
  const today = useToday();
  const isOver = file.retainedUntilOn !== null && today > file.retainedUntilOn;
  // An agreement's words are for whoever may read agreements.
  const opens = !file.removedAt && (place !== 'agreement' || can('baa:read'));
  return (
    <tr>
      <td data-label="Document" className="table-anywhere">
        <div>
          {opens ? (
            <Anchor className="table-strong" href={`/files/${file.id}`} download>
              {file.name}
            </Anchor>
          ) : (
            <span className="table-strong">{file.name}</span>
          )}
          <div className="wl-quiet" title={`SHA-256 ${file.sha256}`}>
            {sizeOf(file.bytes)} · SHA-256 {file.sha256.slice(0, 12)}…
          </div>
        </div>
      </td>
      <td data-label="Belongs with" className="table-anywhere">
        <div>
          {what}
          <div className="wl-quiet">{placeWords[place]}</div>
        </div>
      </td>
      <td data-label="Kept since">
        <div>
          <Instant instant={file.uploadedAt} />
          <div className="wl-quiet">{file.uploadedByName}</div>
        </div>
      </td>
      <td data-label="Stays">
        <div>
          <FileStay file={file} />
        </div>
      </td>
      <td data-label="" className="table-number">
        {can('file:remove') && isOver && !file.hold && !file.removedAt && (
          <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
            Remove<span className="wl-visually-hidden"> {file.name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
