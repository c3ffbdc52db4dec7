import type { OrgContext } from '../../context.ts';
import type { Addressed } from '../../mail/letters.ts';
import { readIsSample } from '../organization/service.ts';
import { readSettings } from '../organization/settings.ts';

/** A letter of the organization's to somebody who may have no account yet, in its first language. */
export async function addressedTo(org: OrgContext, to: Addressed['to'], origin: string): Promise<Addressed> {
  const { profile, isSample } = await org.read(async (db) => ({
    ...(await readSettings(db, org.organizationId)),
    isSample: await readIsSample(db, org),
  }));
  return {
    to: { name: to.name, email: to.email },
    language: profile.languages[0] ?? 'en',
    organization: { id: org.organizationId, name: profile.name, color: profile.color, isSample },
    origin,
  };
}
