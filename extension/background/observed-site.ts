import { getDomain } from 'tldts';
import type { PolicyBundle } from '../../shared/policy/bundle.ts';
import { siteOf } from '../../shared/policy/site-policy.ts';

/** Who sent a message, as far as the browser itself vouches for it. */
export interface PageSender {
  /** Origin of the frame; `null` as text where it is opaque. */
  origin?: string;
  url?: string;
  tab?: { url?: string };
}

/** The hostname a frame belongs to, lower case, without a final dot; null where there is none (a file, a sandbox nobody owns). */
export function hostnameOf(sender: PageSender): string | null {
  // An about:blank or srcdoc frame has no host of its own; it belongs to its tab.
  for (const address of [sender.origin, sender.url, sender.tab?.url]) {
    const hostname = address === undefined ? null : webHostname(address);
    if (hostname !== null) return hostname;
  }
  return null;
}

/**
 * What an observation calls a host: its registrable domain, or the more exact name under which the bundle itself knows it.
 * Never more of the hostname, since a subdomain may be somebody's name.
 */
export function observedSite(hostname: string, bundle: Pick<PolicyBundle, 'sites'> | null): string {
  const registrable = registrableDomain(hostname);
  const named = bundle ? siteOf(bundle, hostname)?.domain : undefined;
  return named !== undefined && named.length > registrable.length ? named : registrable;
}

/** The registrable domain of a host, or the host itself where it has none (an address, a host of the local network). */
export function registrableDomain(hostname: string): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

function webHostname(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) return null;
  if (url.hostname.startsWith('[')) return spelledOut(url.hostname.slice(1, -1));
  // `notely.example.` is the same host as `notely.example`, and must not pass for another.
  return url.hostname.replace(/\.$/, '') || null;
}

/** A site begins and ends with a letter or a digit, an abbreviated address such as `::1` does not. */
function spelledOut(address: string): string {
  return address.replace(/^::/, '0::').replace(/::$/, '::0');
}
