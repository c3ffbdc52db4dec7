import { IMPORT_MAX_BYTES, ImportResult, type ListReading } from '../shared/domain/list-import.ts';
import { z } from '../shared/zod.ts';
import { fetchNotingReach } from './server-reach.ts';

/** A list that the server would not take, with its sentence for people. */
export class ListRefused extends Error {}

type Columns = Partial<Record<string, number>>;

/** Sends lists of one noun, such as `members`. Both reject with `ListRefused`, or when the server is out of reach. */
export const listSender = <Preview>(noun: string, shape: z.ZodType<Preview>) => ({
  /** Asks what importing a list would do; without columns the server guesses them. */
  preview: async (file: File, reading: ListReading<Columns>): Promise<Preview> =>
    shape.parse(await send(noun, 'preview', file, queryOf(reading))),

  /** Imports what was looked at. */
  apply: async (file: File, reading: ListReading<Columns>, fingerprint: string): Promise<ImportResult> =>
    ImportResult.parse(await send(noun, 'apply', file, { ...queryOf(reading), fingerprint })),
});

const queryOf = ({ columns, hasHeadings, leavesStrangersOut = false }: ListReading<Columns>) => ({
  headings: hasHeadings ? 'yes' : 'no',
  ...(leavesStrangersOut ? { strangers: 'leave-out' } : {}),
  ...(columns === null ? {} : { columns: textOf(columns) }),
});

const textOf = (columns: Columns): string =>
  Object.entries(columns)
    .map(([field, column]) => `${field}:${column}`)
    .join(',');

const Refused = z.object({ message: z.string() });

async function send(noun: string, step: 'preview' | 'apply', file: File, query: Record<string, string>) {
  if (file.size > IMPORT_MAX_BYTES) throw new ListRefused('The file is larger than 5 MB. Import it in parts.');
  const response = await fetchNotingReach(`/imports/${noun}/${step}?${new URLSearchParams(query).toString()}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  });
  if (response.ok) return response.json() as Promise<unknown>;
  if (response.status === 401) throw new ListRefused('Your session has ended. Sign in again, then choose the file.');
  const said = Refused.safeParse(await response.json().catch(() => null));
  throw new ListRefused(
    response.status < 500 && said.success
      ? said.data.message
      : 'Something went wrong on the server. Nothing was imported.',
  );
}
