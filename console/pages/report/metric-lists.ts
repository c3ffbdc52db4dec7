import type { LinkProps } from '@tanstack/react-router';
import type { MetricId } from '../../../shared/domain/metric.ts';
import type { Permission } from '../../../shared/domain/permission.ts';

/** The list that a figure was counted from, narrowed to what is counted, and who may open it. */
export const metricLists: Readonly<
  Record<MetricId, { permission: Permission; leadsTo: Pick<LinkProps, 'to' | 'search'> }>
> = {
  exposures: { permission: 'finding:read', leadsTo: { to: '/report/exposures', search: {} } },
  'exposures-gone-on': { permission: 'finding:read', leadsTo: { to: '/report/exposures', search: {} } },
  'vendors-covered': { permission: 'vendor:read', leadsTo: { to: '/vendors', search: { receives: 'phi' } } },
  'vendors-missing': {
    permission: 'vendor:read',
    leadsTo: { to: '/vendors', search: { receives: 'phi', baa: 'missing' } },
  },
  'vendors-expiring': {
    permission: 'vendor:read',
    leadsTo: { to: '/vendors', search: { receives: 'phi', baa: 'ending' } },
  },
  'vendors-without-owner': {
    permission: 'vendor:read',
    leadsTo: { to: '/vendors', search: { receives: 'phi', owner: 'none' } },
  },
  'vendors-unchecked': {
    permission: 'vendor:read',
    leadsTo: { to: '/vendors', search: { receives: 'phi', check: 'missing' } },
  },
  'decisions-waiting': {
    permission: 'access-request:read',
    leadsTo: { to: '/', search: { figure: 'decisions-waiting' } },
  },
  'findings-open': { permission: 'finding:read', leadsTo: { to: '/findings', search: {} } },
  'findings-grave': {
    permission: 'finding:read',
    leadsTo: { to: '/findings', search: { figure: 'findings-grave' } },
  },
  'findings-not-acted-on': {
    permission: 'finding:read',
    leadsTo: { to: '/findings', search: { figure: 'findings-not-acted-on' } },
  },
  'treatments-stuck': {
    permission: 'finding:read',
    leadsTo: { to: '/findings', search: { figure: 'treatments-stuck' } },
  },
  'training-done': { permission: 'assignment:read', leadsTo: { to: '/training', search: { state: 'missing' } } },
  'training-done-by-leaders': {
    permission: 'assignment:read',
    leadsTo: { to: '/training', search: { role: 'leaders', state: 'missing' } },
  },
  'browsers-covered': { permission: 'browser:read', leadsTo: { to: '/browsers', search: {} } },
  'browsers-silent': { permission: 'browser:read', leadsTo: { to: '/browsers', search: { sort: 'gaps' } } },
  'tools-undecided': { permission: 'discovery:read', leadsTo: { to: '/discovered', search: {} } },
};
