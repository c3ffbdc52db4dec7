import type { BaaPosture, CatalogFacts, Confidence } from '../shared/catalog/catalog-entry.ts';

/** Reported, not established: whether an agreement was signed with you is on the vendor's page alone. */
export const baaWords: Record<BaaPosture, string> = {
  yes: 'Reported to sign a BAA',
  plan: 'Reported: BAA on some plans',
  no: 'Reported to sign no BAA',
  unknown: 'Nothing known about a BAA',
};

export const confidenceWords: Record<Confidence, string> = {
  high: 'High: read at the vendor or in a dated guide',
  medium: 'Medium: likely, not settled',
  low: 'Low: nobody has looked',
};

export const originWords: Record<CatalogFacts['origin'], string> = {
  catalog: 'Wardline’s catalog',
  organization: 'Entered by your organization',
};

/** A source that is an address, to be followed; null for a description in words. */
export function addressOf(source: string): string | null {
  const [address] = /https?:\/\/[^\s,;)]+/.exec(source) ?? [];
  return address !== undefined && URL.canParse(address) ? address : null;
}
