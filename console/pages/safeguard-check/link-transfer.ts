import { type CheckEvidence, EVIDENCE_MAX_BYTES, SheetResult } from '../../../shared/domain/safeguard-check.ts';
import type { Language } from '../../../shared/domain/organization-settings.ts';
import { z } from '../../../shared/zod.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A refusal of the server's, as a sentence. */
export class TransferRefused extends Error {}

/** Sends a document that shows for an answer. The token goes in a header: addresses are written down on the way. */
export async function sendEvidence(token: string, questionId: CheckEvidence['questionId'], file: File): Promise<void> {
  if (file.size > EVIDENCE_MAX_BYTES)
    throw new TransferRefused('The file is larger than 20 MB. Save it smaller, then try again.');
  await accepted(
    await fetch('/check-link/evidence', {
      method: 'POST',
      headers: {
        'content-type': 'application/octet-stream',
        'x-check-link': token,
        'x-question': questionId,
        'x-file-name': encodeURIComponent(file.name),
      },
      body: file,
    }),
  );
}

/** Hands the questions over as a spreadsheet in a language, with the answers that there are. */
export async function downloadSheet(token: string, language: Language): Promise<void> {
  const headers = { 'x-check-link': token, 'accept-language': language };
  const response = await accepted(await fetch('/check-link/sheet', { headers }));
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = 'safeguard-check.xlsx';
  link.click();
  URL.revokeObjectURL(url);
}

/** Sends a filled-in spreadsheet. */
export async function sendSheet(token: string, file: File): Promise<SheetResult> {
  const headers = { 'content-type': XLSX, 'x-check-link': token };
  const response = await accepted(await fetch('/check-link/sheet', { method: 'POST', headers, body: file }));
  return SheetResult.parse(await response.json());
}

async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response;
  const answer = z.object({ message: z.string() }).safeParse(await response.json().catch(() => null));
  throw new TransferRefused(answer.data?.message ?? 'The server could not do it. Try again.');
}

/** What went wrong, for whoever sent or asked for a file. */
export const transferSentence = (error: Error): string =>
  error instanceof TransferRefused ? error.message : 'Can’t reach the server. Nothing is lost; try again.';
