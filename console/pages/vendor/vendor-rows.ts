import type { ListVendors, VendorRow } from '../../../shared/domain/vendor-list.ts';
import { readAllPages } from '../../read-all-pages.ts';
import { queryClient, trpc } from '../../trpc.ts';

const EXPORT_PAGE = 200;

/** All that a list's filters match, in its order. Rejects when the server is out of reach. */
export const readVendorRows = (input: ListVendors): Promise<VendorRow[]> =>
  readAllPages((page) => queryClient.fetchQuery(trpc.vendor.page.queryOptions({ ...input, page, size: EXPORT_PAGE })));
