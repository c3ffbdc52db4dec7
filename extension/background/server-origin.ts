/**
 * The origin of a server as somebody typed it, or null. Plain http is for this machine only: a credential goes over the wire.
 */
export function serverOriginOf(typed: string): string | null {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isLoopback =
    url.hostname === 'localhost' || url.hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(url.hostname);
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback) ? url.origin : null;
}
