import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { MemberContext } from '../../server/context.ts';
import { attachBaaFile } from '../../server/features/baa/file.ts';
import { receive } from '../../server/features/file/arrive.ts';
import { openStorages } from '../../server/features/file/storages.ts';
import type { BaaFile, BaaId } from '../../shared/domain/baa.ts';

export const storages = openStorages({ kind: 'database' }, join(tmpdir(), 'wardline-arriving'));

/** Uploads the signed agreement, as the route does. */
export function attachSignedBaa(org: MemberContext, id: BaaId, content: Buffer): Promise<BaaFile> {
  const name = 'Signed.pdf';
  return receive(Readable.from([content]), { folder: storages.arrivals, name }, (arrived) =>
    attachBaaFile(org, storages, id, name, arrived),
  );
}
