import { and, eq } from 'drizzle-orm';
import { identityProviderDomains, identityProviders, members, organizations } from '../../../drizzle/schema/index.ts';
import { domainOfAddress } from '../../../shared/domain/account-kind.ts';
import {
  type IdentityProvider,
  type SetIdentityProvider,
  type SingleSignOn,
  type WayIn,
} from '../../../shared/domain/identity-provider.ts';
import type { OrganizationId } from '../../../shared/domain/organization.ts';
import { grantable } from '../../../shared/domain/permission.ts';
import { discoverProvider, type ProviderAccess, redirectAddressOf, SignInFailure } from '../../auth/single-sign-on.ts';
import { systemContextOf } from '../../auth/system.ts';
import type { MemberContext, OrgContext, Reader } from '../../context.ts';
import { Refusal } from '../../errors.ts';
import type { Foyer } from '../../trpc.ts';
import { whyNotReached } from './why-not-reached.ts';

type Row = typeof identityProviders.$inferSelect;

/** The organization's provider, and what to enter there. */
export async function getSingleSignOn({ singleSignOn }: Foyer, org: OrgContext): Promise<SingleSignOn> {
  const provider = await org.read((db) => readView(db, org));
  return { provider, redirectAddress: redirectAddressOf(singleSignOn.publicOrigin, org.organizationId) };
}

/**
 * Says by which provider people sign in, once it has answered. Who sets it vouches for it: it will sign in nobody who may
 * do more than they, and its groups give no role that they could not give.
 *
 * @throws Refusal BAD_REQUEST | PRECONDITION_FAILED
 */
export async function setIdentityProvider(
  foyer: Foyer,
  org: MemberContext,
  input: SetIdentityProvider,
): Promise<SingleSignOn> {
  const { organizationId, actor } = org;
  const vouchedRoles = grantable(actor.roles);
  const beyond = input.rolesOfGroups.find(({ role }) => !vouchedRoles.includes(role));
  if (beyond) {
    throw new Refusal(
      'BAD_REQUEST',
      `Your role does not let you give the role of ${beyond.role.replaceAll('-', ' ')} to a group. Ask a compliance officer.`,
    );
  }
  const { clientSecret: given, ...settings } = input;
  const clientSecret = given ?? (await keptSecret(foyer, org, settings));
  // One that is switched off must be possible to set also while it does not answer.
  if (input.isOn) await refuseUnreached(foyer, { ...settings, clientSecret });

  await org.change('identity-provider.set', async (tx) => {
    const before = await readView(tx, org);
    const set = {
      ...settings,
      domains: [...new Set(settings.domains)].toSorted(),
      sealedClientSecret: foyer.sealing.seal(clientSecret, secretUse(organizationId)),
      vouchedRoles,
      setBy: actor.id,
      setAt: org.now(),
    };
    await tx
      .insert(identityProviders)
      .values({ organizationId, ...set })
      .onConflictDoUpdate({ target: identityProviders.organizationId, set });
    await tx
      .insert(identityProviderDomains)
      .values(set.domains.map((domain) => ({ organizationId, domain })))
      .onConflictDoNothing();
    const after = await readView(tx, org);
    const note = given === null ? {} : { clientSecret: 'set anew' };
    return {
      subject: { kind: 'identity-provider', id: organizationId, name: new URL(set.issuer).host },
      before,
      after: { ...after, ...note },
      result: null,
    };
  });
  return getSingleSignOn(foyer, org);
}

/** The ways in for whoever has this address. It says nothing of whether there is such a person. */
export async function waysIn({ db, now }: Foyer, email: string): Promise<WayIn[]> {
  const domain = domainOfAddress(email);
  if (domain === null) return [];
  const leads = await db
    .select({ organizationId: identityProviderDomains.organizationId })
    .from(identityProviderDomains)
    .where(eq(identityProviderDomains.domain, domain));
  const ways: WayIn[] = [];
  for (const { organizationId } of leads) {
    // One after the other: nearly always there is one.
    const org = systemContextOf(db, organizationId, 'single-sign-on', now);
    const [row] = await org.read((reader) =>
      reader
        .select({ name: organizations.name, isOn: identityProviders.isOn, domains: identityProviders.domains })
        .from(identityProviders)
        .innerJoin(organizations, eq(organizations.id, identityProviders.organizationId))
        .where(eq(identityProviders.organizationId, organizationId)),
    );
    if (row?.isOn && row.domains.includes(domain)) ways.push({ organizationId, name: row.name });
  }
  return ways;
}

/** The provider that signs in an organization's people now, with what is needed to speak with it. @throws SignInFailure off */
export async function providerInUse(
  { sealing }: Pick<Foyer, 'sealing'>,
  org: OrgContext,
): Promise<{ provider: Row; access: ProviderAccess }> {
  const provider = await org.read((db) => readRow(db, org.organizationId));
  if (!provider?.isOn) throw new SignInFailure('off');
  const clientSecret = sealing.unseal(provider.sealedClientSecret, secretUse(org.organizationId));
  // The server's secret was changed: nobody can read it any more.
  if (clientSecret === null) throw new SignInFailure('off');
  return { provider, access: { issuer: provider.issuer, clientId: provider.clientId, clientSecret } };
}

async function refuseUnreached({ singleSignOn }: Foyer, access: ProviderAccess): Promise<void> {
  try {
    await discoverProvider(singleSignOn, access);
  } catch (error) {
    throw new Refusal('PRECONDITION_FAILED', whyNotReached(error, access.issuer));
  }
}

/** The secret that is there, for the same client at the same provider alone: to another it would be given away. */
async function keptSecret(
  { sealing }: Foyer,
  org: MemberContext,
  { issuer, clientId }: Pick<SetIdentityProvider, 'issuer' | 'clientId'>,
): Promise<string> {
  const kept = await org.read((db) => readRow(db, org.organizationId));
  const isSame = kept?.issuer === issuer && kept.clientId === clientId;
  const secret = isSame ? sealing.unseal(kept.sealedClientSecret, secretUse(org.organizationId)) : null;
  if (secret === null) {
    throw new Refusal('BAD_REQUEST', 'Enter the client secret that belongs to this issuer and client ID.');
  }
  return secret;
}

const secretUse = (organizationId: OrganizationId): string => `client secret ${organizationId}`;

async function readRow(db: Reader, organizationId: OrganizationId): Promise<Row | null> {
  const [row] = await db.select().from(identityProviders).where(eq(identityProviders.organizationId, organizationId));
  return row ?? null;
}

async function readView(db: Reader, { organizationId }: OrgContext): Promise<IdentityProvider | null> {
  const { isOn, issuer, clientId, domains, groupsClaim, rolesOfGroups, addsMembers, checksAddresses, setAt } =
    identityProviders;
  const [row] = await db
    .select({
      isOn,
      issuer,
      clientId,
      domains,
      groupsClaim,
      rolesOfGroups,
      addsMembers,
      checksAddresses,
      setAt,
      setBy: members.name,
    })
    .from(identityProviders)
    .innerJoin(
      members,
      and(eq(members.organizationId, identityProviders.organizationId), eq(members.id, identityProviders.setBy)),
    )
    .where(eq(identityProviders.organizationId, organizationId));
  return row ?? null;
}
