import { ownSafeguards } from '../regulation/own-safeguards.ts';
import { z } from '../zod.ts';

export type OwnSafeguardId = keyof typeof ownSafeguards;

const isOwnSafeguard = (id: string): id is OwnSafeguardId => Object.hasOwn(ownSafeguards, id);

/** In the order in which they are asked. */
export const ownSafeguardIds: readonly OwnSafeguardId[] = Object.keys(ownSafeguards).filter(isOwnSafeguard);
const OwnSafeguardId = z.enum(ownSafeguardIds);

/** What an organization said of a safeguard of its own last, and who said it when; null while nobody has. */
export const OwnSafeguard = z.object({
  id: OwnSafeguardId,
  said: z.object({ isThere: z.boolean(), saidByName: z.string(), saidAt: z.date() }).nullable(),
});
export type OwnSafeguard = z.infer<typeof OwnSafeguard>;

export const SayOwnSafeguard = z.strictObject({ id: OwnSafeguardId, isThere: z.boolean() });
export type SayOwnSafeguard = z.infer<typeof SayOwnSafeguard>;

/** Missing and required by law is red; missing and addressable is amber; what nobody has said is never green. */
export function standingOfSafeguard({ id, said }: OwnSafeguard): 'now' | 'soon' | 'unknown' | 'good' {
  if (said === null) return 'unknown';
  if (said.isThere) return 'good';
  return ownSafeguards[id].law === 'required' ? 'now' : 'soon';
}
