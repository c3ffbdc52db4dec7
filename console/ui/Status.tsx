import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconBan,
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleFilled,
  IconClockFilled,
  IconSquareRotatedFilled,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';

/**
 * What a status asks of the reader: `now` is exposed or illegal now, `warning` and `soon` will be, `good` is covered,
 * `unknown` is never good, `notice` and `minor` can wait, `closed` asks nothing.
 */
export type Tone = 'now' | 'warning' | 'soon' | 'good' | 'unknown' | 'notice' | 'minor' | 'closed';

const shapes = {
  now: IconAlertOctagonFilled,
  warning: IconAlertTriangleFilled,
  soon: IconClockFilled,
  good: IconCircleCheckFilled,
  unknown: IconCircleDashed,
  notice: IconSquareRotatedFilled,
  minor: IconCircleFilled,
  closed: IconBan,
} satisfies Record<Tone, unknown>;

/** A status as word, shape and colour: any one of them is enough to read it. */
export function Status({ tone, large = false, children }: { tone: Tone; large?: boolean; children: ReactNode }) {
  const Shape = shapes[tone];
  return (
    <span className={`status status-${tone}${large ? ' status-large' : ''}`}>
      <Shape size={large ? 18 : 14} aria-hidden />
      <span>{children}</span>
    </span>
  );
}
