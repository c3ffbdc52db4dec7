import { noteOrganization, organizationHeaders } from './organization-shown.ts';

/** When the server was last found out of reach, or null while it answers. */
let lostSince: Date | null = null;
const listeners = new Set<() => void>();

function note(next: Date | null) {
  if ((lostSince === null) === (next === null)) return;
  lostSince = next;
  for (const listener of listeners) listener();
}

// What a proxy, or the server itself without its database, answers in its place.
const outOfReach = new Set([502, 503, 504]);

/** What tRPC passes to `fetch`: a signal may be said to be undefined. */
type FetchInit = Omit<RequestInit, 'signal'> & { signal?: AbortSignal | null | undefined };

/** `fetch`, which says which organization the page shows, and remembers whether the server answers, so that the shell can say since when it does not. */
export async function fetchNotingReach(input: RequestInfo | URL, init?: FetchInit): Promise<Response> {
  const { signal = null, ...rest } = init ?? {};
  const headers = new Headers(rest.headers);
  for (const [name, value] of Object.entries(organizationHeaders())) headers.set(name, value);
  try {
    const response = await fetch(input, { ...rest, headers, signal });
    noteOrganization(response);
    note(outOfReach.has(response.status) ? new Date() : null);
    return response;
  } catch (error) {
    if (!signal?.aborted) note(new Date());
    throw error;
  }
}

/** Calls back when the server goes out of reach or comes back. */
export function watchReach(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

export const lostServerSince = (): Date | null => lostSince;
