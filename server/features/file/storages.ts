import type { FileStorageKind } from '../../../shared/domain/file.ts';
import type { FilePlace } from '../../config.ts';
import { StartRefusal } from '../../database/errors.ts';
import type { FileStorage } from './storage.ts';
import { databaseStorage } from './storage-database.ts';
import { folderStorage } from './storage-folder.ts';
import { s3Storage } from './storage-s3.ts';

/** New files go to one storage; what an earlier setting put into the database stays readable there. */
export interface FileStorages {
  current: FileStorage;
  /** All that the server knows of, each once. */
  all: readonly FileStorage[];
  /** @throws {StartRefusal} where the server was not told of that storage */
  of(kind: FileStorageKind): FileStorage;
  /** For documents on their way. */
  arrivals: string;
}

export function openStorages(place: FilePlace, arrivals: string): FileStorages {
  const current = storageAt(place);
  return {
    current,
    all: [...new Set([current, databaseStorage])],
    arrivals,
    of(kind) {
      if (kind === current.kind) return current;
      if (kind === 'database') return databaseStorage;
      throw new StartRefusal(
        `Some files lie in the storage “${kind}”, which WARDLINE_FILES does not name any more. Start the server with the earlier setting.`,
      );
    },
  };
}

function storageAt(place: FilePlace): FileStorage {
  switch (place.kind) {
    case 'database':
      return databaseStorage;
    case 'folder':
      return folderStorage(place.folder);
    case 's3':
      return s3Storage(place);
  }
}
