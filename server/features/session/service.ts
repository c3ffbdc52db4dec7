import { eq } from 'drizzle-orm';
import { sessions } from '../../../drizzle/schema/index.ts';
import type { Member, MemberId } from '../../../shared/domain/member.ts';
import type { Organization } from '../../../shared/domain/organization.ts';
import { type Permission, permissionsOf } from '../../../shared/domain/permission.ts';
import {
  type Proof,
  type ProofWay,
  proofWays,
  type SecondFactorStanding,
  type SignIn,
} from '../../../shared/domain/session.ts';
import { hasPassword, isPasswordOf } from '../../auth/accounts.ts';
import { accountOfMember } from '../../auth/change-account.ts';
import {
  codesFromAddress,
  guessAtAccount,
  guessFromAddress,
  isRefusedAs,
  passwordsFromAddress,
  proofsAtAccount,
} from '../../auth/guesses.ts';
import { proveCode, signInsOf, writeDown } from '../../auth/sign-in.ts';
import type { MemberSession } from '../../auth/standing.ts';
import type { MemberContext } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';
import { readMember } from '../member/service.ts';
import { readIsSample, readOrganization } from '../organization/service.ts';

/** Who is signed in, where, and what they may do: what the console shows and hides by. */
export async function describeSession(
  { db: accountsDb }: Foyer,
  org: MemberContext,
  { accountId, how, hasSecondFactor, secondFactorDueAt }: MemberSession,
): Promise<{
  member: Member;
  organization: Organization;
  isSample: boolean;
  permissions: Permission[];
  secondFactor: SecondFactorStanding;
  proofs: ProofWay[];
}> {
  const ways: Record<ProofWay, boolean> = {
    password: await hasPassword(accountsDb, accountId),
    code: hasSecondFactor,
    provider: how === 'sso',
  };
  const proofs = proofWays.filter((way) => ways[way]);
  return org.read(async (db) => {
    const { policy: _, ...organization } = await readOrganization(db, org);
    const member = await readMember(db, org, org.actor.id);
    const isSample = await readIsSample(db, org);
    const secondFactor = { isOn: hasSecondFactor, dueAt: secondFactorDueAt };
    return { member, organization, isSample, permissions: permissionsOf(member.roles), secondFactor, proofs };
  });
}

/** Takes a proof that it is still the same person, good for the next ten minutes. @throws Refusal BAD_REQUEST | TOO_MANY_REQUESTS */
export async function confirmSession(
  foyer: Foyer,
  { id, accountId }: MemberSession,
  proof: Proof,
): Promise<{ confirmedAt: Date }> {
  if (proof.kind === 'password') await provePassword(foyer, accountId, proof.value);
  else await proveOwnCode(foyer, accountId, proof.value);
  const confirmedAt = foyer.now();
  await foyer.db.update(sessions).set({ confirmedAt }).where(eq(sessions.id, id));
  return { confirmedAt };
}

/** The password of whoever is signed in. @throws Refusal BAD_REQUEST | TOO_MANY_REQUESTS */
export async function provePassword(foyer: Foyer, accountId: string, password: string): Promise<void> {
  const isWrong = isRefusedAs('BAD_REQUEST');
  const compare = async () => {
    if (await isPasswordOf(foyer.db, accountId, password)) return;
    await writeDown(foyer, accountId, { how: 'password', visit: foyer.visit, outcome: 'wrong' });
    throw new Refusal('BAD_REQUEST', 'This is not your password. Check it and try again.');
  };
  const guess = () => guessAtAccount(foyer, proofsAtAccount, accountId, compare, isWrong);
  await guessFromAddress(foyer, passwordsFromAddress, foyer.visit.address, guess, isWrong);
}

/** A code of whoever is signed in. @throws Refusal BAD_REQUEST | TOO_MANY_REQUESTS */
async function proveOwnCode(foyer: Foyer, accountId: string, code: string): Promise<void> {
  const prove = () => proveCode(foyer, accountId, code, foyer.visit);
  await guessFromAddress(foyer, codesFromAddress, foyer.visit.address, prove, isRefusedAs('UNAUTHORIZED')).catch(
    asBadRequest,
  );
}

/** Unauthorized would mean that the session is over, and it is not. */
function asBadRequest(error: unknown): never {
  if (error instanceof Refusal && error.code === 'UNAUTHORIZED') throw new Refusal('BAD_REQUEST', error.message);
  throw error;
}

/** When and from where somebody signed in, or tried to as them. */
export const listSignIns = ({ db }: Foyer, { accountId }: MemberSession): Promise<SignIn[]> => signInsOf(db, accountId);

/** The same of another member; none for one without an account. @throws Refusal NOT_FOUND */
export async function listSignInsOfMember({ db }: Foyer, org: MemberContext, memberId: MemberId): Promise<SignIn[]> {
  await org.read((reader) => readMember(reader, org, memberId));
  const account = await accountOfMember(db, org, memberId);
  return account ? signInsOf(db, account.accountId) : [];
}
