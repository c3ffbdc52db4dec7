import type { FastifyInstance } from 'fastify';
import { CompletionColumns } from '../../../shared/domain/completion-import.ts';
import { routeListImport } from '../../spreadsheet/route-import.ts';
import { importCompletions, previewCompletions } from './service.ts';

/** `POST /imports/completions/preview` and `/apply`. */
export const routeCompletionImport = (app: FastifyInstance, callerOf: Parameters<typeof routeListImport>[1]) =>
  routeListImport(app, callerOf, {
    noun: 'completions',
    permission: 'completion:record',
    columns: CompletionColumns,
    preview: previewCompletions,
    apply: importCompletions,
  });
