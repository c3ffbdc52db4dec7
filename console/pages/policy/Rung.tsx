import { IconCircle, IconEye, IconInfoCircle, IconMessageQuestion, IconOctagonFilled } from '@tabler/icons-react';
import type { DecisionKind } from '../../../shared/policy/decision.ts';
import { rungWords } from '../../policy-words.ts';

/** One shape for each rung; the stricter, the fuller. */
const shapes = {
  allow: IconCircle,
  inform: IconInfoCircle,
  acknowledge: IconEye,
  justify: IconMessageQuestion,
  block: IconOctagonFilled,
} satisfies Record<DecisionKind, unknown>;

export function RungShape({ kind }: { kind: DecisionKind }) {
  const Shape = shapes[kind];
  return <Shape size={16} aria-hidden className="rung-shape" />;
}

/** What happens, as word, shape and colour. No colour of a status: a rule is neither good nor bad. */
export function Rung({ kind }: { kind: DecisionKind }) {
  return (
    <span className={`rung rung-${kind}`}>
      <RungShape kind={kind} />
      <span>{rungWords[kind]}</span>
    </span>
  );
}
