import type { LinkProps } from '@tanstack/react-router';
import { createContext, useContext } from 'react';
import { type MetricId, metricIds, metrics, type Period } from '../../../shared/domain/metric.ts';
import type { Permission } from '../../../shared/domain/permission.ts';
import { metricLists } from './metric-lists.ts';

interface Reading {
  /** What a reader may open. Somebody outside, who holds one report, may open nothing else. */
  may: (permission: Permission) => boolean;
  /** The days that are told of; null until they are known. */
  period: Period | null;
}

const Reading = createContext<Reading>({ may: () => false, period: null });
export const ReadingProvider = Reading.Provider;

const lists = new Map<string, (typeof metricLists)[MetricId]>(Object.entries(metricLists));
const ofDays = new Set<string>(metricIds.filter((id) => metrics[id].over === 'period'));

/** The list behind a figure, of the same days where it counts days; null where it is not for this reader, or where an old report tells a figure that is counted no more. */
export function useListOf(id: string): Pick<LinkProps, 'to' | 'search'> | null {
  const { may, period } = useContext(Reading);
  const list = lists.get(id);
  if (list === undefined || !may(list.permission)) return null;
  const { leadsTo } = list;
  return period !== null && ofDays.has(id) ? { ...leadsTo, search: { from: period.fromOn, to: period.toOn } } : leadsTo;
}

/** Whether this reader may open what is named in a report. */
export const useMayOpen = (permission: Permission): boolean => useContext(Reading).may(permission);
