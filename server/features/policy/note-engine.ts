import { type Engine, noteEngineOf } from '../../../shared/detect/engine.ts';
import type { BrowserContext } from '../../context.ts';
import { getOrganization } from '../organization/service.ts';

/** What judges the few words that members type, made anew each time: what counts may have changed since the last. */
export async function noteEngineFor(org: BrowserContext): Promise<Engine> {
  const { policy } = await getOrganization(org);
  return noteEngineOf(policy.detection);
}
