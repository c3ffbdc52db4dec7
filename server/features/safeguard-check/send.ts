import { v7 as newId } from 'uuid';
import { safeguardCheckHashes, safeguardChecks } from '../../../drizzle/schema/index.ts';
import { daysAfter } from '../../../shared/domain/days-after.ts';
import {
  CHECK_LINK_DAYS,
  type SafeguardCheck,
  SafeguardCheckId,
  type SendSafeguardCheck,
  type SentLink,
  type WithdrawCheck,
} from '../../../shared/domain/safeguard-check.ts';
import { hashOfSecret, newSecret } from '../../auth/secrets.ts';
import type { MemberContext, OrgContext } from '../../context.ts';
import type { Tx } from '../../database/tenant.ts';
import { Refusal, theRow } from '../../errors.ts';
import { safeguardCheckLetter, type SafeguardLetter } from '../../mail/letters.ts';
import { MailFailure, type Post } from '../../mail/post.ts';
import type { Foyer } from '../../trpc.ts';
import { addressedTo } from '../invitation/letter.ts';
import { solve } from '../notification/tell.ts';
import { askedVersion } from '../questionnaire/service.ts';
import { readVendor } from '../vendor/record.ts';
import { readCheck, readChecks, thisCheck, todayOf } from './record.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The link outlives the due day by the reminders that follow it. */
const MOST_DAYS_TO_ANSWER = 150;

/**
 * Sends a questionnaire to somebody at a vendor, by a link that needs no account. The token is in the answer and in the
 * letter, and nowhere else: the database keeps its hash.
 *
 * @throws Refusal NOT_FOUND | PRECONDITION_FAILED
 */
export async function sendCheck(
  foyer: Pick<Foyer, 'accounts' | 'post'>,
  org: MemberContext,
  input: SendSafeguardCheck,
): Promise<SentLink> {
  const { organizationId } = org;
  const id = SafeguardCheckId.parse(newId());
  const token = newSecret();
  const check = await org.change('safeguard-check.sent', async (tx) => {
    const vendor = await readVendor(tx, org, input.vendorId);
    const asked = await askedVersion(tx, org, input.questionnaireId);
    const today = await todayOf(tx, org);
    if (input.dueOn < today) throw new Refusal('PRECONDITION_FAILED', 'The due day has passed. Choose a later one.');
    if (input.dueOn > daysAfter(today, MOST_DAYS_TO_ANSWER))
      throw new Refusal(
        'PRECONDITION_FAILED',
        `The link ends before the vendor could be reminded of it. Choose a due day within ${MOST_DAYS_TO_ANSWER} days.`,
      );
    const linkId = newId();
    await tx.insert(safeguardChecks).values({
      organizationId,
      id,
      vendorId: vendor.id,
      questionnaireId: asked.questionnaireId,
      questionnaireName: asked.name,
      questionnaireVersion: asked.version,
      content: asked.content,
      contactName: input.contactName,
      contactEmail: input.contactEmail,
      language: input.language,
      sentBy: org.actor.id,
      sentAt: org.now(),
      dueOn: input.dueOn,
      linkId,
      linkExpiresAt: linkEnd(org),
    });
    await addLink(tx, org, { checkId: id, linkId, token });
    const { content: _, ...version } = asked;
    return {
      subject: { kind: 'safeguard-check', id, name: vendor.name },
      before: null,
      after: { ...input, questionnaire: version },
      result: theRow(await readChecks(tx, org, [id])),
    };
  });
  return mailLink(foyer, org, check, token, { kind: 'asked' });
}

/** Makes a new link, in the place of all earlier ones, and mails it. @throws Refusal NOT_FOUND | CONFLICT */
export async function renewLink(
  foyer: Pick<Foyer, 'accounts' | 'post'>,
  org: MemberContext,
  id: SafeguardCheckId,
): Promise<SentLink> {
  const token = newSecret();
  const check = await org.change('safeguard-check.link-renewed', async (tx) => {
    const before = await readCheck(tx, org, id);
    if (before.withdrawnAt) throw new Refusal('CONFLICT', 'This check was withdrawn. Send a new one.');
    const linkId = newId();
    await tx
      .update(safeguardChecks)
      .set({ linkId, linkExpiresAt: linkEnd(org) })
      .where(thisCheck(org, id));
    await addLink(tx, org, { checkId: id, linkId, token });
    return {
      subject: { kind: 'safeguard-check', id, name: before.vendorName },
      before: { linkExpiresAt: before.linkExpiresAt },
      after: { linkExpiresAt: linkEnd(org) },
      result: theRow(await readChecks(tx, org, [id])),
    };
  });
  return mailLink(foyer, org, check, token, { kind: 'asked' });
}

/** Ends a check and its links: the vendor need not answer any more. @throws Refusal NOT_FOUND | CONFLICT */
export function withdrawCheck(org: MemberContext, { id, reason }: WithdrawCheck): Promise<SafeguardCheck> {
  return org.change('safeguard-check.withdrawn', async (tx) => {
    const before = await readCheck(tx, org, id);
    if (before.withdrawnAt) throw new Refusal('CONFLICT', 'This check was withdrawn already.');
    if (before.decision) throw new Refusal('CONFLICT', 'This check was decided already, and stays on record.');
    await tx.update(safeguardChecks).set({ withdrawnAt: org.now(), linkId: null }).where(thisCheck(org, id));
    await solve(tx, org, `safeguard-check:${id}:*`);
    return {
      subject: { kind: 'safeguard-check', id, name: before.vendorName },
      before: { standing: before.standing },
      after: { standing: 'withdrawn', reason },
      result: theRow(await readChecks(tx, org, [id])),
    };
  });
}

/** Adds a link to those that a check has. */
export async function addLink(
  tx: Tx,
  { organizationId }: OrgContext,
  { checkId, linkId, token }: { checkId: SafeguardCheckId; linkId: string; token: string },
): Promise<void> {
  await tx.insert(safeguardCheckHashes).values({ hash: hashOfSecret(token), organizationId, checkId, linkId });
}

/** Until when a link that is made now works. */
export const linkEnd = ({ now }: OrgContext): Date => new Date(now().getTime() + CHECK_LINK_DAYS * DAY_MS);

async function mailLink(
  { accounts, post }: Pick<Foyer, 'accounts' | 'post'>,
  org: OrgContext,
  check: SafeguardCheck,
  token: string,
  about: SafeguardLetter,
): Promise<SentLink> {
  const link = `${accounts.origin}/check#${token}`;
  return { check, link, isMailed: await mailToVendor(post, accounts.origin, org, check, link, about) };
}

/** Mails something about a check to whoever answers it, in their language. @returns false where nothing went out */
export async function mailToVendor(
  post: Post,
  origin: string,
  org: OrgContext,
  check: SafeguardCheck,
  link: string,
  about: SafeguardLetter,
): Promise<boolean> {
  const addressed = await addressedTo(org, { name: check.contactName, email: check.contactEmail }, origin);
  try {
    await post.send(safeguardCheckLetter({ ...addressed, language: check.language }, { ...check, link, about }));
    return post.server !== null;
  } catch (error) {
    if (error instanceof MailFailure) return false;
    throw error;
  }
}
