import { FILE_MAX_BYTES, FileId } from '../shared/domain/file.ts';
import { z } from '../shared/zod.ts';
import { fetchNotingReach } from './server-reach.ts';

/** What came of it: null where it was done, else why not, as a sentence. */
type Refusal = string | null;

/** What came of sending a document: what the server says of what it keeps, else why it keeps nothing, as a sentence. */
type Sent<Kept> = { kind: 'kept'; kept: Kept } | { kind: 'refused'; because: string };

const KeptId = z.object({ id: FileId });

/** Sends a document to be kept. Rejects when the server is out of reach. */
export async function uploadFile(file: File): Promise<Refusal> {
  const sent = await keepEvidence(file);
  return sent.kind === 'refused' ? sent.because : null;
}

/** The same for a document that something else is to name. */
export const keepEvidence = (file: File): Promise<Sent<z.infer<typeof KeptId>>> =>
  sendFile('/files', file, FILE_MAX_BYTES, KeptId);

/** Sends a document to an address that keeps its own kind of it. Rejects when the server is out of reach. */
export async function sendFile<Kept>(
  address: string,
  file: File,
  maxBytes: number,
  shape: z.ZodType<Kept>,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sent<Kept>> {
  if (file.size > maxBytes) {
    const because = `The file is larger than ${maxBytes / 1024 / 1024} MB. Save it smaller, then try again.`;
    return { kind: 'refused', because };
  }
  const answer = await fetchNotingReach(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name), ...headers },
    body: file,
  });
  const because = await refusalOf(answer);
  return because === null ? { kind: 'kept', kept: shape.parse(await answer.json()) } : { kind: 'refused', because };
}

/** Why a document that was sent is not kept; null while it is on its way and where it is. @param outOfReach what is so where no server answered */
export function whyNotKept(
  { error, data }: { error: unknown; data: Sent<unknown> | undefined },
  outOfReach: string,
): Refusal {
  if (error) return `Can’t reach the server. ${outOfReach}`;
  return data?.kind === 'refused' ? data.because : null;
}

/** Removes the content of a file whose time is over. Rejects when the server is out of reach. */
export async function removeFile(id: string): Promise<Refusal> {
  return refusalOf(await fetchNotingReach(`/files/${id}`, { method: 'DELETE' }));
}

/** Why the server refused, as a sentence; null where it did not. */
export async function refusalOf(response: Response): Promise<Refusal> {
  if (response.ok) return null;
  const answer = z.object({ message: z.string() }).safeParse(await response.json().catch(() => null));
  return answer.data?.message ?? 'The server could not do it. Try again.';
}

/** "120 KB", "2.4 MB". */
export function sizeOf(bytes: number): string {
  const size = bytes / 1024 / 1024;
  return size < 0.1 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${size.toFixed(size < 10 ? 1 : 0)} MB`;
}
