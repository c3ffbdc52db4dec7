import { z } from '../zod.ts';

/** A registrable domain such as `notely.example`, lower case; it also covers every subdomain. */
export const SiteDomain = z
  .string()
  .trim()
  .toLowerCase()
  .max(253)
  .regex(
    /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/,
    'Enter a domain such as notely.example, without https://',
  );

/** Where something was observed: a registrable domain, an address of the local network, or a single-label host. Never a path. */
export const ObservedSite = z
  .string()
  .max(253)
  .regex(/^[a-z0-9](?:[a-z0-9.:-]*[a-z0-9])?$/, 'Not a site');
