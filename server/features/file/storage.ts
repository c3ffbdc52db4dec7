import type { FileId, FileStorageKind } from '../../../shared/domain/file.ts';
import type { OrgContext } from '../../context.ts';
import type { Arrived } from './arrive.ts';

/** Where content lies. Each organization's lies apart, under its own id. */
export interface FileStorage {
  kind: FileStorageKind;
  write(org: OrgContext, id: FileId, arrived: Arrived): Promise<void>;
  /** The content in parts; fails where it is not there. */
  read(org: OrgContext, id: FileId): AsyncIterable<Uint8Array>;
  /** What lies there of the organization's, begun and not finished included. */
  list(org: OrgContext): AsyncIterable<FileId>;
  /** Succeeds also where there is nothing to remove. */
  remove(org: OrgContext, id: FileId): Promise<void>;
}
