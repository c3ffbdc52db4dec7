import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { findings, vendors } from '../../../drizzle/schema/index.ts';
import type { GovernanceKind } from '../../../shared/domain/finding.ts';
import { openedInEnglish } from '../../../shared/domain/notification-words.ts';
import { MOST_ASKS, type SaveReport } from '../../../shared/domain/report.ts';
import { dayWords } from '../../../shared/domain/report-words.ts';
import type { OrgContext, Reader } from '../../context.ts';
import { readToday } from '../member/service.ts';

type ProposedAsk = Omit<SaveReport['asks'][number], 'id'>;

const uncovered = ['no-baa', 'baa-expired'] as const satisfies GovernanceKind[];

/**
 * What leadership should be asked by the record: to sign what waits for a signature, to fund plans without money, and to decide on vendors
 * without cover and on grave findings that are overdue without a plan. The worst first; the officer strikes and adds.
 */
export async function proposeAsks(db: Reader, org: OrgContext): Promise<ProposedAsk[]> {
  const today = await readToday(db, org);
  const { id, kind, severity, severityRank, site, vendorId, plan, dueOn, firstSeenAt } = findings;
  const isGrave = and(inArray(severity, ['critical', 'high']), isNull(plan));
  const rows = await db
    .select({ id, kind, site, vendorId, vendorName: vendors.name, plan, dueOn })
    .from(findings)
    .leftJoin(vendors, and(eq(vendors.organizationId, findings.organizationId), eq(vendors.id, vendorId)))
    .where(
      and(
        eq(findings.organizationId, org.organizationId),
        findings.isOpen,
        or(
          and(isNotNull(plan), sql`${plan} ->> 'treatment' = 'accept'`),
          // Nobody having said is no money, as the figure counts it.
          and(isNotNull(plan), sql`${plan} ->> 'treatment' = 'fix' and ${plan} -> 'isFunded' <> 'true'`),
          and(isGrave, inArray(kind, [...uncovered])),
          and(isGrave, lt(dueOn, today)),
        ),
      ),
    )
    .orderBy(desc(severityRank), asc(firstSeenAt), asc(id))
    .limit(MOST_ASKS);
  return rows.map((row): ProposedAsk => {
    const about = row.site || (row.vendorName ?? 'a browser');
    const subject = { kind: 'finding', id: row.id } as const;
    if (row.plan?.treatment === 'accept')
      return {
        kind: 'accept',
        subject,
        words: clipped(`${about}, until ${dayWords(row.plan.until)}: ${row.plan.what}`),
      };
    if (row.plan?.treatment === 'fix') return { kind: 'fund', subject, words: clipped(`${about}: ${row.plan.what}`) };
    if (row.vendorId !== null && uncovered.some((one) => one === row.kind))
      return {
        kind: 'decide',
        subject: { kind: 'vendor', id: row.vendorId },
        words: clipped(`${openedInEnglish[row.kind](about)}: sign one, or end the use of it?`),
      };
    const due = row.dueOn === null ? '' : ` It was due on ${dayWords(row.dueOn)}, and there is no plan.`;
    return {
      kind: 'decide',
      subject,
      words: clipped(`${openedInEnglish[row.kind](about)}.${due} What is done, and by when?`),
    };
  });
}

const MOST_LETTERS = 500;
const clipped = (words: string): string =>
  words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS - 1).toWellFormed()}…`;
