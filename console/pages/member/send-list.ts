import {
  IMPORT_MAX_BYTES,
  type ImportColumns,
  ImportPreview,
  type ImportReading,
  ImportResult,
} from '../../../shared/domain/member-import.ts';
import { z } from '../../../shared/zod.ts';
import { fetchNotingReach } from '../../server-reach.ts';

/** A list that the server would not take, with its sentence for people. */
export class ListRefused extends Error {}

/** Asks what importing a list would do; without columns the server guesses them. Rejects with `ListRefused` or when the server is out of reach. */
export async function previewList(file: File, reading: ImportReading): Promise<ImportPreview> {
  return ImportPreview.parse(await send('preview', file, queryOf(reading)));
}

/** Imports what was looked at. Rejects as above. */
export async function importList(file: File, reading: ImportReading, fingerprint: string): Promise<ImportResult> {
  return ImportResult.parse(await send('apply', file, { ...queryOf(reading), fingerprint }));
}

const queryOf = ({ columns, hasHeadings }: ImportReading) => ({
  headings: hasHeadings ? 'yes' : 'no',
  ...(columns === null ? {} : { columns: textOf(columns) }),
});

const textOf = (columns: ImportColumns): string =>
  Object.entries(columns)
    .map(([field, column]) => `${field}:${column}`)
    .join(',');

const Refused = z.object({ message: z.string() });

async function send(step: 'preview' | 'apply', file: File, query: Record<string, string>): Promise<unknown> {
  if (file.size > IMPORT_MAX_BYTES) throw new ListRefused('The file is larger than 5 MB. Import it in parts.');
  const response = await fetchNotingReach(`/imports/members/${step}?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (response.ok) return response.json();
  if (response.status === 401) throw new ListRefused('Your session has ended. Sign in again, then choose the file.');
  const said = Refused.safeParse(await response.json().catch(() => null));
  throw new ListRefused(
    response.status < 500 && said.success
      ? said.data.message
      : 'Something went wrong on the server. Nothing was imported.',
  );
}
