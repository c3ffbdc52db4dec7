import type { FastifyInstance } from 'fastify';
import { VendorColumns } from '../../../shared/domain/vendor-import.ts';
import { routeListImport } from '../../spreadsheet/route-import.ts';
import { importVendors, previewVendors } from './service.ts';

/** `POST /imports/vendors/preview` and `/apply`. */
export const routeVendorImport = (app: FastifyInstance, callerOf: Parameters<typeof routeListImport>[1]) =>
  routeListImport(app, callerOf, {
    noun: 'vendors',
    permission: 'vendor:import',
    columns: VendorColumns,
    preview: previewVendors,
    apply: importVendors,
  });
