import type { ExceptionState } from '../../../shared/domain/exception.ts';
import type { Tone } from '../../ui/Status.tsx';

export const stateWords: Record<ExceptionState, string> = {
  waiting: 'Waits for an authority',
  'in-force': 'In force',
  over: 'Over',
  ended: 'Ended early',
  refused: 'Refused',
};
export const stateTones: Record<ExceptionState, Tone> = {
  waiting: 'notice',
  'in-force': 'soon',
  over: 'closed',
  ended: 'closed',
  refused: 'closed',
};
