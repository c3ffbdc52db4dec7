import { FILE_MAX_BYTES, FileId } from '../shared/domain/file.ts';
import { z } from '../shared/zod.ts';
import { fetchNotingReach } from './server-reach.ts';

/** What came of it: null where it was done, else why not, as a sentence. */
type Refusal = string | null;

/** Sends a document to be kept. Rejects when the server is out of reach. */
export async function uploadFile(file: File): Promise<Refusal> {
  const sent = await sendFile('/files', file, FILE_MAX_BYTES);
  return sent instanceof Response ? refusalOf(sent) : sent.because;
}

/** The same for a document that something else is to name. */
export async function keepEvidence(
  file: File,
): Promise<{ kind: 'kept'; id: FileId } | { kind: 'refused'; because: string }> {
  const sent = await sendFile('/files', file, FILE_MAX_BYTES);
  if (!(sent instanceof Response)) return { kind: 'refused', because: sent.because };
  const because = await refusalOf(sent);
  if (because !== null) return { kind: 'refused', because };
  return { kind: 'kept', id: z.object({ id: FileId }).parse(await sent.json()).id };
}

/** Sends a document to an address that keeps its own kind of it. Rejects when the server is out of reach. */
export async function sendFile(
  address: string,
  file: File,
  maxBytes: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response | { because: string }> {
  if (file.size > maxBytes)
    return { because: `The file is larger than ${maxBytes / 1024 / 1024} MB. Save it smaller, then try again.` };
  return fetchNotingReach(address, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(file.name), ...headers },
    body: file,
  });
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
