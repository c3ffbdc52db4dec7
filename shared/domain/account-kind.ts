import { coversHostname } from '../policy/hostname.ts';
import type { AccountKind } from './observation-words.ts';

/** Where anybody gets a mailbox, so that an address there says nothing of an organization. */
const publicMailProviders = [
  'aim.com',
  'aol.com',
  'att.net',
  'bellsouth.net',
  'bol.com.br',
  'charter.net',
  'comcast.net',
  'cox.net',
  'duck.com',
  'fastmail.com',
  'free.fr',
  'frontier.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'gmx.net',
  'googlemail.com',
  'hey.com',
  'hotmail.co.uk',
  'hotmail.com',
  'hotmail.es',
  'hotmail.fr',
  'hushmail.com',
  'icloud.com',
  'inbox.com',
  'juno.com',
  'laposte.net',
  'live.com',
  'mac.com',
  'mail.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'naver.com',
  'netzero.net',
  'optonline.net',
  'orange.fr',
  'outlook.com',
  'outlook.es',
  'outlook.fr',
  'pm.me',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'rocketmail.com',
  'sbcglobal.net',
  't-online.de',
  'terra.com.br',
  'tuta.com',
  'tutanota.com',
  'uol.com.br',
  'verizon.net',
  'web.de',
  'windstream.net',
  'yahoo.co.uk',
  'yahoo.com',
  'yahoo.com.br',
  'yahoo.es',
  'yahoo.fr',
  'yandex.com',
  'yandex.ru',
  'ymail.com',
  'zoho.com',
  'zohomail.com',
] as const;

const isPublic: ReadonlySet<string> = new Set(publicMailProviders);

/** Does this domain (lower case) give mailboxes to everybody? */
export const isPublicMailProvider = (domain: string): boolean => isPublic.has(domain);

/** The domain of an e-mail address, lower case; null where the text is no address. */
export function domainOfAddress(address: string): string | null {
  const [, domain] = /^[^\s@]+@([^\s@]+\.[^\s@]+)$/.exec(address.trim()) ?? [];
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
  return isPublicMailProvider(hostname) ? 'personal' : 'other';
}
