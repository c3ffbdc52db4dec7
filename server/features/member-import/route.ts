import type { FastifyInstance } from 'fastify';
import { ImportColumns } from '../../../shared/domain/member-import.ts';
import { routeListImport } from '../../spreadsheet/route-import.ts';
import { applyImport, previewImport } from './service.ts';

/** `POST /imports/members/preview` and `/apply`. */
export const routeMemberImport = (app: FastifyInstance, callerOf: Parameters<typeof routeListImport>[1]) =>
  routeListImport(app, callerOf, {
    noun: 'members',
    permission: 'member:import',
    columns: ImportColumns,
    preview: previewImport,
    apply: applyImport,
  });
