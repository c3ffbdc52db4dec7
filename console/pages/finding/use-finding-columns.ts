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
  'acted-on',
] as const;
export type FindingColumn = (typeof findingColumns)[number];

const usual: readonly FindingColumn[] = ['severity', 'owner', 'due', 'last-seen'];
/** What was known since when, and when somebody did something about it: what penalties turn on (45 CFR 160.404). */
const knownAndActedOn: readonly FindingColumn[] = ['severity', 'owner', 'due', 'first-seen', 'acted-on'];

export const findingColumnWords: Record<FindingColumn, string> = {
  severity: 'Severity',
  kind: 'Kind',
  vendor: 'Vendor',
  owner: 'Owner',
  due: 'Due',
  plan: 'Plan',
  'last-seen': 'Last seen',
  'first-seen': 'Known since',
  'acted-on': 'Acted on',
};

/** What the list can be put in order by from a column's heading. */
export const sortOfColumn: Partial<Record<FindingColumn, (typeof findingSorts)[number]>> = {
  severity: 'severity',
  due: 'due',
  'last-seen': 'last-seen',
  'first-seen': 'first-seen',
};

/** @param isOfReport whether the list is behind a figure of the leadership report, for which other columns are remembered */
export function useFindingColumns(isOfReport: boolean) {
  const always = useColumns('findings', findingColumns, usual);
  const ofReport = useColumns('findings-of-report', findingColumns, knownAndActedOn);
  return isOfReport ? ofReport : always;
}
