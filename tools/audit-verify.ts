import { eq } from 'drizzle-orm';
import { memberships, organizations } from '../drizzle/schema/index.ts';
import { readConfig } from '../server/config.ts';
import { openDatabase } from '../server/database/database.ts';
import { StartRefusal } from '../server/database/errors.ts';
import { type Db, withTenant } from '../server/database/tenant.ts';
import { readHead, verifyChain } from '../server/features/audit/verify.ts';

/*
 * npm run audit:verify: recomputes the audit trail of every organization, reading only. Ends with 1 where one is broken,
 * with 2 where it could not look. Keep what it prints: with the newest fingerprint of an earlier run, an end that was cut
 * off together with its head can be told.
 */

/** One line for each organization; true where all are whole. */
async function verifyAll(db: Db): Promise<boolean> {
  // Not `organizations`: row level security would show none of them to an owner who is no superuser.
  const owners = await db
    .selectDistinct({ id: memberships.organizationId })
    .from(memberships)
    .orderBy(memberships.organizationId);
  const verdicts = [];
  for (const { id } of owners) {
    verdicts.push(
      await withTenant(db, id, async (tx) => {
        const [organization] = await tx
          .select({ name: organizations.name })
          .from(organizations)
          .where(eq(organizations.id, id));
        const verdict = await verifyChain(tx, id);
        const head = await readHead(tx, id);
        const found =
          verdict.kind === 'intact'
            ? `intact, ${verdict.events} events, newest ${head.sequence} ${head.hash}`
            : `BROKEN at event ${verdict.brokenAt} of ${verdict.events}: ${verdict.because}`;
        process.stdout.write(`${organization?.name ?? ''} (${id}): ${found}\n`);
        return verdict.kind === 'intact';
      }),
    );
  }
  if (verdicts.length === 0) process.stdout.write('There is no organization yet.\n');
  return verdicts.every(Boolean);
}

try {
  const database = await openDatabase({
    ...readConfig(process.env),
    onNotice: (sentence) => process.stderr.write(`${sentence}\n`),
  });
  try {
    process.exitCode = (await verifyAll(database.db)) ? 0 : 1;
  } finally {
    await database.close();
  }
} catch (error) {
  if (!(error instanceof StartRefusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
