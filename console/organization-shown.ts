import { useSyncExternalStore } from 'react';

/*
 * A session acts in one organization at a time, for all tabs of a browser together. A tab says with each request which one
 * it shows, so that nothing meant for one organization happens in another; the server says with each answer which one the
 * session acts in now.
 */

const HEADER = 'x-wardline-organization';

let shown: string | null = null;
let isLeft = false;
const listeners = new Set<() => void>();

function set(nextShown: string | null, nextIsLeft: boolean): void {
  shown = nextShown;
  isLeft = nextIsLeft;
  for (const listener of listeners) listener();
}

/** To send along with every request. */
export const organizationHeaders = (): Record<string, string> => (shown === null ? {} : { [HEADER]: shown });

/** Learns from an answer which organization the session acts in; the first that this page hears of is the one it shows. */
export function noteOrganization({ headers }: Response): void {
  const now = headers.get(HEADER);
  if (now === null || isLeft) return;
  if (now !== shown) set(shown ?? now, shown !== null);
}

/** After signing in or out the page shows whatever comes next. */
export const forgetOrganization = (): void => set(null, false);

/** Whether the person went to another organization in another tab, so that this page is good for nothing until it is loaded anew. */
export function useIsOrganizationLeft(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isLeft,
  );
}
