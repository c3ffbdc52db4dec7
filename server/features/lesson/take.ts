import { and, eq, gte } from 'drizzle-orm';
import { browsers, takenLessons } from '../../../drizzle/schema/index.ts';
import type { LessonReceipt, TakeLesson } from '../../../shared/domain/lesson.ts';
import { instantOf } from '../../../shared/domain/time-ordered-id.ts';
import { todayIn } from '../../../shared/policy/today.ts';
import type { BrowserContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal, theRow } from '../../errors.ts';
import { holdBrowser } from '../observation/service.ts';
import { readOrganization } from '../organization/service.ts';
import { callForRecords } from './record.ts';

/** There are nine lessons; whoever takes more than this in a day is a program. */
const MOST_IN_A_DAY = 50;

/**
 * Keeps a lesson that was taken in this browser for its member's record. The same id again changes nothing.
 *
 * @throws Refusal TOO_MANY_REQUESTS
 */
export function takeLesson(org: BrowserContext, { id, slug, language, version }: TakeLesson): Promise<LessonReceipt> {
  const { organizationId, actor } = org;
  return org.append(async (tx) => {
    await holdBrowser(tx, org);
    const { memberId } = theRow(
      await tx
        .select({ memberId: browsers.memberId })
        .from(browsers)
        .where(and(eq(browsers.organizationId, organizationId), eq(browsers.id, actor.id))),
    );
    await refuseTooMany(tx, org);
    const taken = { organizationId, id, browserId: actor.id, memberId, slug, language, version };
    await tx
      .insert(takenLessons)
      .values({ ...taken, takenOn: await dayOf(tx, org, id), receivedAt: org.now() })
      .onConflictDoNothing();
    if (memberId !== null) await callForRecords(tx, org);
    return { hasMember: memberId !== null };
  });
}

/** By the browser's clock, which may be ahead but takes nobody's training into the future. */
async function dayOf(tx: Tx, org: BrowserContext, id: string): Promise<string> {
  const { timeZone } = await readOrganization(tx, org);
  const earlier = Math.min(instantOf(id).getTime(), org.now().getTime());
  return todayIn(timeZone, new Date(earlier));
}

async function refuseTooMany(tx: Tx, org: BrowserContext): Promise<void> {
  const yesterday = new Date(org.now().getTime() - 24 * 60 * 60_000);
  const taken = await tx.$count(
    takenLessons,
    and(
      eq(takenLessons.organizationId, org.organizationId),
      eq(takenLessons.browserId, org.actor.id),
      gte(takenLessons.receivedAt, yesterday),
    ),
  );
  if (taken >= MOST_IN_A_DAY)
    throw new Refusal('TOO_MANY_REQUESTS', 'This browser has taken as many lessons as a day holds. Go on tomorrow.');
}
