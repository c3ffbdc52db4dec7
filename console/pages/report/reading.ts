import type { LinkProps } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import type { MetricId } from '../../../shared/domain/metric.ts';
import type { Permission } from '../../../shared/domain/permission.ts';
import { metricLists } from './metric-lists.ts';

/** What a reader may open. Somebody outside, who holds one report, may open nothing else. */
const May = createContext<(permission: Permission) => boolean>(() => false);
export const ReadingProvider = May.Provider;

/** The list behind a figure; null where it is not for this reader. */
export function useListOf(id: MetricId): Pick<LinkProps, 'to' | 'search'> | null {
  const may = useContext(May);
  const { permission, leadsTo } = metricLists[id];
  return may(permission) ? leadsTo : null;
}

/** Whether this reader may open what is named in a report. */
export const useMayOpen = (permission: Permission): boolean => useContext(May)(permission);
