import { Anchor, Button, FileButton } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconUpload } from '@tabler/icons-react';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { StoredFile } from '../../../shared/domain/file.ts';
import { useCan, useToday } from '../../session.ts';
import { queryClient, trpc } from '../../trpc.ts';
import { HiddenHeader } from '../../ui/HiddenHeader.tsx';
import { Listed } from '../../ui/Listed.tsx';
import { FileStay } from '../../ui/FileStay.tsx';
import { Message, Refused } from '../../ui/Message.tsx';
import { Page } from '../../ui/Page.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { RemoveFileDialog } from '../../ui/RemoveFileDialog.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { Instant } from '../../ui/When.tsx';
import { FilesSearch, PAGE_FILES } from './files-search.ts';
import { HoldDialog } from './HoldDialog.tsx';
import { sizeOf, uploadFile } from '../../kept-files.ts';

const route = getRouteApi('/signed-in/settings-pages/settings/files');

/** Answers: which documents do we keep, until when, and which must stay? */
export function FilesPage() {
  const can = useCan();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [q] = useDebouncedValue(search.q?.trim() ?? '', 200);
  const page = search.page ?? 1;
  const listed = useQuery({
    ...trpc.file.list.queryOptions({ q, page, size: PAGE_FILES }),
    placeholderData: keepPreviousData,
  });
  const upload = useMutation({ mutationFn: uploadFile, onSuccess: refresh });
  const refusal = upload.error ? 'Can’t reach the server. The file was not kept; try again.' : upload.data;

  return (
    <Page
      title="Files"
      answer="Documents are kept as they came, for six years at least (45 CFR 164.316(b)(2)(i)); a legal hold keeps one longer."
      actions={
        can('file:create') && (
          <FileButton onChange={(file) => file && upload.mutate(file)}>
            {(props) => (
              <Button {...props} loading={upload.isPending} leftSection={<IconUpload size={16} aria-hidden />}>
                Keep a document
              </Button>
            )}
          </FileButton>
        )
      }
    >
      <Refused sentence={refusal ?? null} />
      <div className="chips">
        <SearchField
          label="Search files by name"
          words={search.q}
          onSearch={(words) =>
            void navigate({ search: FilesSearch.parse({ q: words }), replace: true, resetScroll: false })
          }
        />
      </div>
      <Listed query={listed}>
        {({ items, total }) =>
          total === 0 ? (
            <Message title={q === '' ? 'No document is kept yet' : 'No document has such a name'}>
              PDF, PNG and JPEG files, Word, Excel and PowerPoint documents, and text up to 50 MB.
            </Message>
          ) : (
            <>
              <FileTable files={items} />
              <Pager
                page={page}
                size={PAGE_FILES}
                total={total}
                noun="file"
                onPage={(to) => void navigate({ search: { ...search, page: to === 1 ? undefined : to } })}
              />
            </>
          )
        }
      </Listed>
    </Page>
  );
}

const refresh = () => queryClient.invalidateQueries(trpc.file.pathFilter());

function FileTable({ files }: { files: readonly StoredFile[] }) {
  const [holding, setHolding] = useState<StoredFile | null>(null);
  const [removing, setRemoving] = useState<StoredFile | null>(null);
  return (
    <>
      <div className="card table-frame">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col">Kept since</th>
              <th scope="col">Stays</th>
              <HiddenHeader words="Actions" />
            </tr>
          </thead>
          <tbody>
            {files.map((file) => (
              <FileRow key={file.id} file={file} onHold={() => setHolding(file)} onRemove={() => setRemoving(file)} />
            ))}
          </tbody>
        </table>
      </div>
      {holding && <HoldDialog file={holding} onClose={() => setHolding(null)} />}
      {removing && <RemoveFileDialog file={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}

function FileRow({ file, onHold, onRemove }: { file: StoredFile; onHold: () => void; onRemove: () => void }) {
  const can = useCan();
  const today = useToday();
  const isOver = file.retainedUntilOn !== null && today > file.retainedUntilOn;
  return (
    <tr>
      <td data-label="File" className="table-anywhere">
        <div>
          {file.removedAt ? (
            <span className="table-strong">{file.name}</span>
          ) : (
            <Anchor className="table-strong" href={`/files/${file.id}`} download>
              {file.name}
            </Anchor>
          )}
          <div className="wl-quiet" title={`SHA-256 ${file.sha256}`}>
            {sizeOf(file.bytes)} · SHA-256 {file.sha256.slice(0, 12)}…
          </div>
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
        {can('file:hold') && !file.removedAt && (
          <Button variant="subtle" size="compact-sm" onClick={onHold}>
            {file.hold ? 'End the hold' : 'Hold'}
            <span className="wl-visually-hidden"> {file.name}</span>
          </Button>
        )}
        {can('file:remove') && isOver && !file.hold && !file.removedAt && (
          <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
            Remove<span className="wl-visually-hidden"> {file.name}</span>
          </Button>
        )}
      </td>
    </tr>
  );
}
