import { CERTIFICATE_MAX_BYTES, CheckedFile } from '../../../shared/domain/certificate.ts';

/** Why no answer came. */
export class NotChecked extends Error {
  readonly why: 'too-large' | 'too-many' | 'unreachable';

  constructor(why: NotChecked['why']) {
    super(why);
    this.why = why;
  }
}

/** Has the server look at a certificate's file. @throws NotChecked */
export async function checkCertificate(file: File): Promise<CheckedFile> {
  if (file.size > CERTIFICATE_MAX_BYTES) throw new NotChecked('too-large');
  const response = await fetch('/certificates/check', {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
  }).catch(() => null);
  if (response?.status === 429) throw new NotChecked('too-many');
  if (!response?.ok) throw new NotChecked('unreachable');
  return CheckedFile.parse(await response.json());
}
