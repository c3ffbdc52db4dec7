import { and, eq, isNull } from 'drizzle-orm';
import { browsers, members } from '../../../drizzle/schema/index.ts';
import type { AssignBrowser, Browser, BrowserSuggestion } from '../../../shared/domain/browser.ts';
import type { Member } from '../../../shared/domain/member.ts';
import type { OrgContext } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import { readMember, readToday } from '../member/service.ts';
import { readBrowser } from './service.ts';

/** Says whose browser it is, or that nobody knows. @throws Refusal NOT_FOUND, CONFLICT for somebody who has left */
export function assignBrowser(org: OrgContext, { id, memberId }: AssignBrowser): Promise<Browser> {
  return org.change('browser.assigned', async (tx) => {
    const before = await readBrowser(tx, org, id);
    if (memberId !== null) {
      const { name, leftOn } = await readMember(tx, org, memberId);
      if (leftOn !== null && leftOn < (await readToday(tx, org)))
        throw new Refusal('CONFLICT', `${name} has left. Choose somebody who is here, or nobody.`);
    }
    await tx
      .update(browsers)
      .set({ memberId })
      .where(and(eq(browsers.organizationId, org.organizationId), eq(browsers.id, id)));
    const after = await readBrowser(tx, org, id);
    return {
      subject: { kind: 'browser', id, name: after.label },
      before: { memberId: before.memberId },
      after: { memberId: after.memberId },
      result: after,
    };
  });
}

const SUGGESTIONS_SHOWN = 100;

/** For browsers of nobody: the one person whose address or whole name their label holds. Two that fit are no suggestion. */
export function suggestMembers(org: OrgContext): Promise<BrowserSuggestion[]> {
  return org.read(async (db) => {
    const people = await db
      .select({ id: members.id, name: members.name, email: members.email })
      .from(members)
      .where(and(eq(members.organizationId, org.organizationId), isNull(members.leftOn)));
    const ofNobody = await db
      .select({ id: browsers.id, label: browsers.label })
      .from(browsers)
      .where(
        and(eq(browsers.organizationId, org.organizationId), isNull(browsers.memberId), isNull(browsers.revokedAt)),
      );
    const personOf = finderAmong(people);
    return ofNobody
      .flatMap(({ id, label }) => {
        const person = personOf(label);
        return person ? [{ browserId: id, label, memberId: person.id, memberName: person.name }] : [];
      })
      .slice(0, SUGGESTIONS_SHOWN);
  });
}

type Person = Pick<Member, 'id' | 'name' | 'email'>;

function finderAmong(people: readonly Person[]): (label: string) => Person | null {
  const byEmail = new Map(people.map((person) => [person.email, person]));
  // By one word of the name, so that thousands of labels are not each held against thousands of people.
  const byLastWord = Map.groupBy(people, ({ name }) => wordsOf(name).at(-1) ?? '');
  return (label) => {
    const [address = ''] = /[^\s,;<>()]+@[^\s,;<>()]+/.exec(label.toLowerCase()) ?? [];
    const byAddress = byEmail.get(address);
    if (byAddress) return byAddress;
    const words = new Set(wordsOf(label));
    const fitting = [...words].flatMap((word) =>
      (byLastWord.get(word) ?? []).filter(({ name }) => {
        const named = wordsOf(name);
        // A single word such as "Desk" is too little to know somebody by.
        return named.length > 1 && named.every((one) => words.has(one));
      }),
    );
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  };
}

/** Words without accents and case: labels are typed in a hurry. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
