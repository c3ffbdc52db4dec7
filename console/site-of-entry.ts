/** People paste whole addresses; what counts is the host. */
export function siteOfEntry(entry: string): string {
  const host = entry
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, '')
    .replace(/[/?#:].*$/, '');
  return host.replace(/^www\./, '').replace(/\.$/, '');
}
