import { and, eq, isNull } from 'drizzle-orm';
import { browsers, members } from '../../../drizzle/schema/index.ts';
import type { Browser, BrowserId, RevokeBrowser } from '../../../shared/domain/browser.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { notFound } from '../../errors.ts';

const columns = {
  id: browsers.id,
  label: browsers.label,
  kind: browsers.kind,
  memberId: browsers.memberId,
  memberName: members.name,
  extensionVersion: browsers.extensionVersion,
  bundleVersion: browsers.bundleVersion,
  coverage: browsers.coverage,
  enrolledAt: browsers.enrolledAt,
  lastSeenAt: browsers.lastSeenAt,
  revokedAt: browsers.revokedAt,
};

/** Browsers with the names of their members. */
export const selectBrowsers = (db: Reader) =>
  db
    .select(columns)
    .from(browsers)
    .leftJoin(members, and(eq(members.organizationId, browsers.organizationId), eq(members.id, browsers.memberId)));

/** One browser. @throws Refusal NOT_FOUND */
export async function readBrowser(db: Reader, org: OrgContext, id: BrowserId): Promise<Browser> {
  const [browser] = await selectBrowsers(db).where(
    and(eq(browsers.organizationId, org.organizationId), eq(browsers.id, id)),
  );
  if (!browser) throw notFound('Browser');
  return browser;
}

/** Ends a browser's credential, at once. Revoking twice keeps the first time. @throws Refusal NOT_FOUND */
export function revokeBrowser(org: OrgContext, { id, reason }: RevokeBrowser): Promise<Browser> {
  return org.change('browser.revoked', async (tx) => {
    const before = await readBrowser(tx, org, id);
    await tx
      .update(browsers)
      .set({ revokedAt: org.now() })
      .where(and(eq(browsers.organizationId, org.organizationId), eq(browsers.id, id), isNull(browsers.revokedAt)));
    const after = await readBrowser(tx, org, id);
    return {
      subject: { kind: 'browser', id, name: after.label },
      before: { revokedAt: before.revokedAt },
      after: { revokedAt: after.revokedAt, reason },
      result: after,
    };
  });
}
