import { isIPv6 } from 'node:net';

/** How many of an IPv6 address's eight groups a provider gives to one customer, who has all the addresses below (RFC 6177). */
const GROUPS_OF_CUSTOMER = 4;

/** What is one caller's: an IPv4 address, or the /64 of an IPv6 one, such as `2001:db8:0:7`. */
export function addressBlock(address: string): string {
  const [plain = ''] = address.split('%');
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1];
  if (v4 !== undefined) return v4;
  if (!isIPv6(plain)) return address;
  // As every URL has it: shortest form, no dotted quad at its end.
  const [head = '', tail = ''] = new URL(`http://[${plain}]`).hostname.slice(1, -1).split('::');
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return [...before, ...zeros, ...after].slice(0, GROUPS_OF_CUSTOMER).join(':');
}
