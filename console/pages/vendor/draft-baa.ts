import type { BaaDraftFormat, DraftBaa } from '../../../shared/domain/baa-draft.ts';
import { z } from '../../../shared/zod.ts';
import { fetchNotingReach } from '../../server-reach.ts';
import { downloadAnswer } from '../../ui/download-text.ts';

/** A draft that the server would not write, with its sentence for people. */
export class DraftRefused extends Error {}

const Refused = z.object({ message: z.string() });

/** Asks for a draft and hands it to the browser as a file. Rejects with `DraftRefused`, or when the server is out of reach. */
export async function downloadDraft(chosen: DraftBaa, format: BaaDraftFormat): Promise<void> {
  const response = await fetchNotingReach('/baa-drafts', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...chosen, format }),
  });
  if (!response.ok) {
    if (response.status === 401) throw new DraftRefused('Your session has ended. Sign in again to go on.');
    const said = Refused.safeParse(await response.json().catch(() => null));
    throw new DraftRefused(
      response.status < 500 && said.success ? said.data.message : 'Something went wrong on the server. Try again.',
    );
  }
  await downloadAnswer(response, `draft-baa.${format}`);
}
