import { z } from '../zod.ts';
import { Role, roles } from './member.ts';
import { OrganizationId } from './organization.ts';
import { isPublicMailProvider } from './public-mail-providers.ts';
import { SiteDomain } from './site.ts';

/** Whoever is in a group of the provider has a role here. */
export const RoleOfGroup = z.strictObject({
  group: z.string().trim().min(1, 'Enter the group as your provider names it').max(200, 'Keep it to 200 characters'),
  // Nobody audits without a last day, which no group gives.
  role: Role.exclude(['auditor'], 'An auditor needs a last day: give that role by hand'),
});
export type RoleOfGroup = z.infer<typeof RoleOfGroup>;

const issuerAdvice = 'Enter the issuer’s address, such as https://login.riverside.example';

/** Scheme, host and perhaps a path (OpenID Connect Core 1.0, section 2, "iss"). Plain http is only for what the server's own settings allow. */
const Issuer = z
  .url({ protocol: /^https?$/, error: issuerAdvice })
  .max(500, 'Keep it to 500 characters')
  .regex(/^[^?#@\s]*$/, issuerAdvice);

const settings = {
  /** Whether people can sign in by it. */
  isOn: z.boolean(),
  issuer: Issuer,
  clientId: z.string().trim().min(1, 'Enter the client ID that your provider shows').max(300),
  /** People whose address is in one of these are offered this way in, and none but they come in by it. */
  domains: z
    .array(SiteDomain.refine((domain) => !isPublicMailProvider(domain), 'Anybody can have an address there'))
    .min(1, 'Enter at least one domain')
    .max(50, 'Keep it to 50 domains'),
  /** The claim in which the provider lists a person's groups. */
  groupsClaim: z
    .string()
    .trim()
    .regex(/^[\w.:/-]{1,200}$/, 'Enter the name of a claim, such as groups'),
  rolesOfGroups: z.array(RoleOfGroup).max(50, 'Keep it to 50 groups'),
  /** Whether a person whom the provider knows and the organization does not is written down as a member when they first come. */
  addsMembers: z.boolean(),
  /** Whether an address counts as the person's where the provider does not say that it has verified it. */
  checksAddresses: z.boolean(),
};

/** The OpenID Connect provider of an organization. Its client secret is never shown again. */
export const IdentityProvider = z.strictObject({ ...settings, setAt: z.date(), setBy: z.string() });
export type IdentityProvider = z.infer<typeof IdentityProvider>;

export const SetIdentityProvider = z.strictObject({
  ...settings,
  /** Null keeps the one that is there. */
  clientSecret: z.string().trim().min(1, 'Enter the client secret').max(500).nullable(),
});
export type SetIdentityProvider = z.infer<typeof SetIdentityProvider>;

/** What the console shows of single sign-on: the provider, or none yet, and what to enter at the provider. */
export const SingleSignOn = z.strictObject({ provider: IdentityProvider.nullable(), redirectAddress: z.url() });
export type SingleSignOn = z.infer<typeof SingleSignOn>;

/** A way in for whoever has an address in a domain. */
export const WayIn = z.strictObject({ organizationId: OrganizationId, name: z.string() });
export type WayIn = z.infer<typeof WayIn>;

/** Why a sign-in by the provider, or showing there again who one is, came to nothing. The sign-in page has the sentences: the address it is in is anybody's to write. */
export const singleSignOnFailures = [
  'off',
  'unreachable',
  'expired',
  'cancelled',
  'refused',
  'clock',
  'no-address',
  'foreign-address',
  'unknown-person',
  'address-taken',
  'other-person',
  'may-do-more',
  'too-many-groups',
  'groups-unread',
  'elsewhere',
  'no-access',
  'not-anew',
  'somebody-else',
] as const;
export const SingleSignOnFailure = z.enum(singleSignOnFailures);
export type SingleSignOnFailure = z.infer<typeof SingleSignOnFailure>;

/**
 * The roles of somebody in these groups: those that the mapping names come and go with the groups, the others stay as
 * they were given. Everybody is at least a workforce member.
 */
export function rolesByGroups(
  own: readonly Role[],
  groups: readonly string[],
  rolesOfGroups: readonly RoleOfGroup[],
): Role[] {
  const mapped = new Set<Role>(rolesOfGroups.map(({ role }) => role));
  const given = new Set<Role>(rolesOfGroups.filter(({ group }) => groups.includes(group)).map(({ role }) => role));
  const after = roles.filter((role) => given.has(role) || (own.includes(role) && !mapped.has(role)));
  return after.length > 0 ? after : ['workforce-member'];
}
