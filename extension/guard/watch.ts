import type { Engine } from '../../shared/detect/engine.ts';
import type { Guarded } from '../messages.ts';

/** What the guard goes by in one frame. */
export interface Watch extends Omit<Guarded, 'kind' | 'attempt'> {
  /** Made of the policy once, for all that is judged in this frame. */
  engine: Engine;
}
