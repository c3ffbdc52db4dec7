import { linkOptions } from '@tanstack/react-router';
import { AccessRequestId } from '../../../shared/domain/access-request.ts';
import { DiscoveredSiteId } from '../../../shared/domain/discovery.ts';
import { FindingId } from '../../../shared/domain/finding.ts';
import type { InboxItem } from '../../../shared/domain/inbox.ts';
import { SafeguardCheckId } from '../../../shared/domain/safeguard-check.ts';
import { VendorId } from '../../../shared/domain/vendor-id.ts';

/**
 * Where something can be done about an item.
 *
 * @param decides whether the dialog that decides it opens at once, where there is one
 */
export function linkOf({ kind, id, name, vendorId, reason }: InboxItem, decides: boolean) {
  switch (kind) {
    case 'finding':
    case 'override':
      return linkOptions({ to: '/findings/$findingId', params: { findingId: FindingId.parse(id) } });
    case 'access-request':
      return linkOptions({
        to: '/discovered',
        search: { view: 'requests' as const, ...(decides ? { answer: AccessRequestId.parse(id) } : {}) },
      });
    case 'discovered-site':
      return linkOptions({
        to: '/discovered/$siteId',
        params: { siteId: DiscoveredSiteId.parse(id) },
        search: decides ? { decide: true as const } : {},
      });
    case 'safeguard-check':
      return linkOptions({ to: '/safeguard-checks/$checkId', params: { checkId: SafeguardCheckId.parse(id) } });
    case 'exception':
      return linkOptions({
        to: '/exceptions',
        search: { state: reason === 'exception-asked' ? ('waiting' as const) : ('in-force' as const) },
      });
    case 'coverage':
    case 'agreement':
    case 'violation':
    case 'renewal-notice':
    case 'attestation':
    case 'review':
    case 'second-approval':
    case 'condition':
    case 'ownership':
      return linkOptions({
        to: '/vendors/$vendorId',
        params: { vendorId: vendorId ?? VendorId.parse(id) },
        search: {},
      });
    case 'training':
      return linkOptions({ to: '/training', search: { state: 'overdue' as const, department: name } });
    case 'needs-assessment':
      return linkOptions({ to: '/needs-assessment' });
    case 'browser':
      return linkOptions({
        to: '/browsers',
        search: { q: name, ...(reason === 'browser-unassigned' ? { unassigned: true as const } : {}) },
      });
  }
}
