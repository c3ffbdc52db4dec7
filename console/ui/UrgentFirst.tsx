import type { ReactNode } from 'react';
import type { Severity } from '../../shared/domain/finding.ts';
import { Section } from './Page.tsx';

/** A list with what needs somebody now apart from what can wait. */
export function UrgentFirst<Item extends { severity: Severity }>({
  items,
  between,
  children: listOf,
}: {
  items: readonly Item[];
  /** What stands after the urgent and before the others. */
  between?: ReactNode;
  children: (some: readonly Item[]) => ReactNode;
}) {
  const urgent = items.filter(isUrgent);
  const others = items.filter((item) => !isUrgent(item));
  return (
    <>
      {urgent.length > 0 && (
        <Section title="Needs you now" id="urgent">
          {listOf(urgent)}
        </Section>
      )}
      {between}
      {others.length > 0 && (
        <Section title="Can wait until your next look" id="others">
          {listOf(others)}
        </Section>
      )}
    </>
  );
}

const isUrgent = ({ severity }: { severity: Severity }): boolean => severity === 'critical' || severity === 'high';
