/** `notely.example` covers `notely.example` and `app.notely.example`, never `evilnotely.example`. The one function that matches sites. */
export function coversHostname(domain: string, hostname: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** `a.b.c` → `a.b.c`, `b.c`, `c`: every domain that covers a hostname, the most specific first. */
export function selfAndParents(hostname: string): string[] {
  const labels = hostname.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}
