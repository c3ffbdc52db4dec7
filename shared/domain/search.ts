import { z } from '../zod.ts';
import { DiscoveredSiteId } from './discovery.ts';
import { Finding } from './finding.ts';
import { MemberId } from './member.ts';
import { pageOf } from './paging.ts';
import { VendorId } from './vendor-id.ts';

/** So many of each kind are shown; the kind's own list has the rest. */
export const MOST_FOUND = 5;

/** Part of a name, a site or an address. */
export const FindEverywhere = z.strictObject({ q: z.string().trim().min(2).max(100) });
export type FindEverywhere = z.infer<typeof FindEverywhere>;

/** What was found of each kind that the member may read, the first few; a kind that they may not read is empty. */
export const FoundEverywhere = z.object({
  vendors: pageOf(z.object({ id: VendorId, name: z.string(), site: z.string() })),
  people: pageOf(z.object({ id: MemberId, name: z.string(), title: z.string() })),
  discovered: pageOf(z.object({ id: DiscoveredSiteId, site: z.string() })),
  findings: pageOf(Finding),
});
export type FoundEverywhere = z.infer<typeof FoundEverywhere>;
