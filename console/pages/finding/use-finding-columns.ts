import type { findingSorts } from '../../../shared/domain/finding.ts';
import { useColumns } from '../../ui/ColumnChoice.tsx';

/** Beside what the finding is, which always stands. */
export const findingColumns = [
  'severity',
  'kind',
  'vendor',
  'owner',
  'due',
  'plan',
  'last-seen',
  'first-seen',
] as const;
export type FindingColumn = (typeof findingColumns)[number];

const usual: readonly FindingColumn[] = ['severity', 'owner', 'due', 'last-seen'];

export const findingColumnWords: Record<FindingColumn, string> = {
  severity: 'Severity',
  kind: 'Kind',
  vendor: 'Vendor',
  owner: 'Owner',
  due: 'Due',
  plan: 'Plan',
  'last-seen': 'Last seen',
  'first-seen': 'Known since',
};

/** What the list can be put in order by from a column's heading. */
export const sortOfColumn: Partial<Record<FindingColumn, (typeof findingSorts)[number]>> = {
  severity: 'severity',
  due: 'due',
  'last-seen': 'last-seen',
  'first-seen': 'first-seen',
};

export const useFindingColumns = () => useColumns('findings', findingColumns, usual);
