import { and, eq } from 'drizzle-orm';
import { browsers } from '../../drizzle/schema/index.ts';
import { BrowserId } from '../../shared/domain/browser.ts';
import { OrganizationId } from '../../shared/domain/organization.ts';
import { OrgContext, type BrowserContext } from '../context.ts';
import { type Db, withTenant } from '../database/tenant.ts';
import { hashOfSecret, isSecretOf, newSecret } from './secrets.ts';

const form = /^wl_(?<organization>[0-9a-f-]{36})_(?<browser>[0-9a-f-]{36})_(?<secret>[\w-]{43})$/;

/** A new browser's credential. It names its organization, so that the tenant is known before anything is looked up; only `hash` is kept. */
export function newCredential(organizationId: OrganizationId, id: BrowserId): { credential: string; hash: string } {
  const secret = newSecret();
  return { credential: `wl_${organizationId}_${id}_${secret}`, hash: hashOfSecret(secret) };
}

/** The browser that a credential belongs to; null where it is wrong, or revoked, which so takes effect at once. */
export async function browserContextOf(db: Db, credential: string, now: () => Date): Promise<BrowserContext | null> {
  const parts = form.exec(credential)?.groups;
  const organizationId = OrganizationId.safeParse(parts?.['organization']);
  const id = BrowserId.safeParse(parts?.['browser']);
  const secret = parts?.['secret'];
  if (!organizationId.success || !id.success || secret === undefined) return null;

  const [browser] = await withTenant(db, organizationId.data, (tx) =>
    tx
      .select({ label: browsers.label, credentialHash: browsers.credentialHash, revokedAt: browsers.revokedAt })
      .from(browsers)
      .where(and(eq(browsers.organizationId, organizationId.data), eq(browsers.id, id.data))),
  );
  if (!browser || browser.revokedAt || !isSecretOf(secret, browser.credentialHash)) return null;
  return new OrgContext(db, organizationId.data, { kind: 'browser', id: id.data, name: browser.label }, now);
}
