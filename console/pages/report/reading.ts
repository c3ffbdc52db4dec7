import type { LinkProps } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import type { MetricId } from '../../../shared/domain/metric.ts';
import type { Permission } from '../../../shared/domain/permission.ts';
import { metricLists } from './metric-lists.ts';

/** What a reader may open. Somebody outside, who holds one report, may open nothing else. */
const May = createContext<(permission: Permission) => boolean>(() => false);
export const ReadingProvider = May.Provider;

const lists = new Map<string, (typeof metricLists)[MetricId]>(Object.entries(metricLists));

/** The list behind a figure; null where it is not for this reader, or where an old report tells a figure that is counted no more. */
export function useListOf(id: string): Pick<LinkProps, 'to' | 'search'> | null {
  const may = useContext(May);
  const list = lists.get(id);
  return list !== undefined && may(list.permission) ? list.leadsTo : null;
}

/** Whether this reader may open what is named in a report. */
export const useMayOpen = (permission: Permission): boolean => useContext(May)(permission);
