/** `notely.example` covers `notely.example` and `app.notely.example`, never `evilnotely.example`. The one function that matches sites. */
export function coversHostname(domain: string, hostname: string): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
