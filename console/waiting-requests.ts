import type { ListAccessRequests } from '../shared/domain/access-request.ts';

/** The newest requests that nobody has answered: the inbox and every count of them ask for the same, so the server is asked once. */
export const newestRequests: Partial<ListAccessRequests> = { state: 'open', size: 5 };
