import { coversHostname } from '../policy/hostname.ts';
import type { AccountKind } from './observation-words.ts';
import { isPublicMailProvider } from './public-mail-providers.ts';

export { isPublicMailProvider };

/** https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1 */
const LONGEST_ADDRESS = 320;

/** The domain of an e-mail address, lower case; null where the text is no address. */
export function domainOfAddress(address: string): string | null {
  if (address.length > LONGEST_ADDRESS) return null;
  const [, domain] =
    /^[^\s@<>"]+@((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z](?:[a-z0-9-]*[a-z0-9]))$/i.exec(address.trim()) ?? [];
  return domain?.toLowerCase() ?? null;
}

/**
 * Whose account an e-mail address makes.
 *
 * @param domain what stands behind the @ of the address, or null where none was seen
 * @param emailDomains the organization's own; each covers what lies below it
 */
export function accountKindOf(domain: string | null, emailDomains: readonly string[]): AccountKind {
  if (domain === null) return 'unknown';
  const hostname = domain.toLowerCase();
  if (emailDomains.some((own) => coversHostname(own, hostname))) return 'organization';
  if (isPublicMailProvider(hostname)) return 'personal';
  // An organization that has not said which domains are its own has no others either.
  return emailDomains.length === 0 ? 'unknown' : 'other';
}
