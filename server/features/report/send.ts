import { v7 as newId } from 'uuid';
import { reportLinkHashes, reportReaders } from '../../../drizzle/schema/index.ts';
import { Email, memberState } from '../../../shared/domain/member.ts';
import { can } from '../../../shared/domain/permission.ts';
import { REPORT_LINK_DAYS, type SendReport, type SentReport } from '../../../shared/domain/report.ts';
import { hashOfSecret, newSecret } from '../../auth/secrets.ts';
import type { MemberContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal, theRow } from '../../errors.ts';
import { reportLetter } from '../../mail/letters.ts';
import { type Letter, MailFailure } from '../../mail/post.ts';
import type { Foyer } from '../../trpc.ts';
import { addressedTo } from '../invitation/letter.ts';
import { readMember, readToday } from '../member/service.ts';
import { tell } from '../notification/tell.ts';
import { settleReportGap } from './follow.ts';
import { type FrozenRow, readFrozen, subjectOf } from './record.ts';
import { readReport } from './service.ts';

const DAY_MS = 86_400_000;

type Recipient = Pick<typeof reportReaders.$inferInsert, 'memberId' | 'name' | 'email'> & {
  /** Who may read it in the console needs no link. */
  token: string | null;
};

/**
 * Sends a frozen report to readers by name. Members who may read it are told in the console and by mail; everybody else gets a link that
 * opens this report and nothing else. Sent again, a new link takes the place of the old one.
 *
 * @throws Refusal NOT_FOUND, CONFLICT for a draft or somebody who has left, BAD_REQUEST without a reader
 */
export async function sendReport(
  { accounts, post, afterwards }: Pick<Foyer, 'accounts' | 'post' | 'afterwards'>,
  org: MemberContext,
  input: SendReport,
): Promise<SentReport> {
  const { id } = input;
  const { title, recipients } = await org.change('report.sent', async (tx) => {
    const report = await readFrozen(tx, org, id);
    const readers = await recipientsOf(tx, org, input);
    for (const reader of readers) await putDown(tx, org, report, reader);
    await tell(tx, org, {
      to: { members: readers.flatMap(({ memberId, token }) => (memberId && token === null ? [memberId] : [])) },
      notice: { kind: 'report-sent', reportId: id, title: report.title },
      urgency: 'urgent',
      // By the moment, since it may be sent again to somebody who overlooked it.
      key: `report:${id}:sent:${org.now().getTime()}`,
    });
    await settleReportGap(tx, org);
    return {
      subject: subjectOf(report),
      before: null,
      after: { readers: readers.map(({ name, email, token }) => ({ name, email, byLink: token !== null })) },
      result: { title: report.title, recipients: readers },
    };
  });
  const links: SentReport['links'] = [];
  for (const { name, email, token } of recipients) {
    if (token === null) continue;
    const link = `${accounts.origin}/shared-report#${token}`;
    const letter = async (): Promise<Letter> =>
      reportLetter(await addressedTo(org, { name, email }, accounts.origin), {
        link,
        title,
        sentByName: org.actor.name,
        days: REPORT_LINK_DAYS,
      });
    links.push({ name, email, link, mail: await mailed({ post, afterwards }, letter) });
  }
  return { report: await org.read((db) => readReport(db, org, id)), links };
}

/** Whatever goes wrong with one letter, the links of all are handed out, since nobody is shown them again. */
async function mailed(
  { post, afterwards }: Pick<Foyer, 'post' | 'afterwards'>,
  letter: () => Promise<Letter>,
): Promise<SentReport['links'][number]['mail']> {
  try {
    await post.send(await letter());
    return post.server === null ? 'none' : 'sent';
  } catch (error) {
    // What is no mail server's doing is a bug, which the log is told of.
    if (!(error instanceof MailFailure)) afterwards(Promise.reject(error));
    return 'failed';
  }
}

/** One for each address, whoever is named twice. */
async function recipientsOf(tx: Tx, org: MemberContext, { memberIds, outside }: SendReport): Promise<Recipient[]> {
  const today = await readToday(tx, org);
  const byEmail = new Map<string, Recipient>();
  for (const one of outside) byEmail.set(one.email, { ...one, memberId: null, token: newSecret() });
  for (const memberId of memberIds) {
    const member = await readMember(tx, org, memberId);
    if (memberState(member, today) === 'left')
      throw new Refusal('CONFLICT', `${member.name} has left. Choose somebody else.`);
    const token = can(member.roles, 'report:read') ? null : newSecret();
    const email = Email.parse(member.email);
    byEmail.set(email, { memberId, name: member.name, email, token });
  }
  if (byEmail.size === 0) throw new Refusal('BAD_REQUEST', 'Choose at least one reader.');
  return [...byEmail.values()];
}

async function putDown(tx: Tx, org: MemberContext, report: FrozenRow, { token, ...reader }: Recipient): Promise<void> {
  const { organizationId } = org;
  const link =
    token === null
      ? { linkId: null, linkExpiresAt: null }
      : { linkId: newId(), linkExpiresAt: new Date(org.now().getTime() + REPORT_LINK_DAYS * DAY_MS) };
  const { id: readerId } = theRow(
    await tx
      .insert(reportReaders)
      .values({
        organizationId,
        reportId: report.id,
        id: newId(),
        ...reader,
        sentBy: org.actor.id,
        sentAt: org.now(),
        ...link,
      })
      .onConflictDoUpdate({
        target: [reportReaders.organizationId, reportReaders.reportId, reportReaders.email],
        // Their name may have changed since, or they a member become.
        set: { memberId: reader.memberId ?? null, name: reader.name, sentBy: org.actor.id, sentAt: org.now(), ...link },
      })
      .returning({ id: reportReaders.id }),
  );
  if (token === null || link.linkId === null) return;
  await tx
    .insert(reportLinkHashes)
    .values({ hash: hashOfSecret(token), organizationId, readerId, linkId: link.linkId });
}
