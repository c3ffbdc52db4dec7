import { BAA_FILE_MAX_BYTES, type BaaId } from '../../../shared/domain/baa.ts';

export type Upload = { kind: 'stored' } | { kind: 'refused'; because: string };

/**
 * Sends a signed agreement. Rejects when the server is out of reach.
 *
 * @param onProgress called with the share that is sent, 0 to 1; `fetch` reports none, hence XMLHttpRequest
 */
export async function uploadSignedBaa(id: BaaId, file: File, onProgress: (share: number) => void): Promise<Upload> {
  if (file.size > BAA_FILE_MAX_BYTES)
    return { kind: 'refused', because: 'The file is larger than 20 MB. Save it smaller, then try again.' };
  if ((await file.slice(0, 5).text()) !== '%PDF-')
    return { kind: 'refused', because: 'This is not a PDF. Choose the signed agreement as a PDF file.' };

  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/baas/${id}/file`);
    request.setRequestHeader('content-type', 'application/pdf');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.upload.addEventListener('progress', (event) =>
      onProgress(event.lengthComputable ? event.loaded / event.total : 0),
    );
    request.addEventListener('error', () => reject(new Error('The upload did not reach the server.')));
    request.addEventListener('load', () => resolve(resultOf(request.status)));
    request.send(file);
  });
}

function resultOf(status: number): Upload {
  if (status === 201) return { kind: 'stored' };
  const because: Record<number, string> = {
    401: 'Your session has ended. Sign in again, then upload the file.',
    403: 'Your roles do not allow this. Ask a compliance officer.',
    404: 'This agreement no longer exists.',
    409: 'This agreement has a signed file already; it cannot be replaced.',
    413: 'The file is larger than 20 MB. Save it smaller, then try again.',
    415: 'The server did not recognise a PDF. Choose the signed agreement as a PDF file.',
  };
  return { kind: 'refused', because: because[status] ?? 'The server could not store the file. Try again.' };
}
