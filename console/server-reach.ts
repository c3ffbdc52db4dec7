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

/** `fetch`, which also remembers whether the server answers, so that the shell can say since when it does not. */
export async function fetchNotingReach(input: RequestInfo | URL | string, init?: RequestInit): Promise<Response> {
  try {
    const response = await fetch(input, init);
    note(outOfReach.has(response.status) ? new Date() : null);
    return response;
  } catch (error) {
    if (!init?.signal?.aborted) note(new Date());
    throw error;
  }
}

export const serverReach = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  lostSince: (): Date | null => lostSince,
};
