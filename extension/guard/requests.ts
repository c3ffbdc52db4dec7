import { coversHostname } from '../../shared/policy/hostname.ts';

/** What became of the requests that a page's own scripts sent after a moment. */
export interface Requests {
  /** `none` while there was no answer yet. */
  outcome: () => 'none' | 'taken' | 'refused';
  end: () => void;
}

/**
 * Watches the answers to a page's own requests by the browser's timing of them, which needs no permission: their status, never what
 * they carry. Requests to the site itself decide; where there are none, those to anybody else.
 *
 * @param domain the site as the network knows it
 */
export function watchRequests(domain: string): Requests {
  const began = performance.now();
  let own: number | null = null;
  let others: number | null = null;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (!(entry instanceof PerformanceResourceTiming) || entry.startTime < began - 100) continue;
      // A page that only measures itself answers with "no content", and a server nobody may ask about with 0.
      const { initiatorType, responseStatus } = entry;
      if (!/^(?:fetch|xmlhttprequest)$/.test(initiatorType) || responseStatus === 0) continue;
      if (isOwn(entry.name, domain)) own = worse(own, responseStatus);
      else if (responseStatus !== 204) others = worse(others, responseStatus);
    }
  });
  observer.observe({ type: 'resource' });
  return {
    outcome() {
      const status = own ?? others;
      if (status === null) return 'none';
      return status < 400 ? 'taken' : 'refused';
    },
    end: () => observer.disconnect(),
  };
}

/** A form that was not taken stays so, whatever else the page asks for. */
function worse(one: number | null, other: number): number {
  return one !== null && one >= 400 ? one : other;
}

function isOwn(address: string, domain: string): boolean {
  return URL.canParse(address) && coversHostname(domain, new URL(address).hostname);
}
