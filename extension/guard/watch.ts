import type { Engine } from '../../shared/detect/engine.ts';
import type { SitePolicy } from '../../shared/policy/site-policy.ts';

/** What the guard goes by in one frame. */
export interface Watch {
  /** What people call the place: a registrable domain or a host of the local network. */
  site: string;
  sitePolicy: SitePolicy;
  /** Made of the policy once, for all that is judged in this frame. */
  engine: Engine;
}
