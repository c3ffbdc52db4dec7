import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import { StartRefusal } from '../errors.ts';

/** PostgreSQL refuses to run as root, so for root it runs as somebody else. */
export interface SystemUser {
  uid: number;
  gid: number;
  /** Set when that user may not enter the folders above: PostgreSQL then gets this one capability of root's. */
  capability?: string;
}

/** The names that are looked for, in this order; the last is created when there is none. */
const userNames = ['postgres', 'wardline'];

/**
 * Who PostgreSQL runs as: undefined for "as we do", which is every time the server is not root. A cluster that exists
 * keeps its owner.
 *
 * @param cluster the data folder of PostgreSQL, which may not exist yet
 */
export function chooseSystemUser(cluster: string): SystemUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of userNames) {
    const user = lookUp(name);
    if (user !== undefined) return user;
  }
  return createUser('wardline');
}

/** Gives a file or folder to the user that PostgreSQL runs as. */
export function giveTo(user: SystemUser | undefined, path: string): void {
  if (user !== undefined) chownSync(path, user.uid, user.gid);
}

/**
 * Some folders on the way are closed to other users, /root above all. PostgreSQL then keeps its own user and takes along
 * the capability to pass through, so that root can start Wardline wherever it was unpacked.
 *
 * @param folder where the cluster lives
 * @param binary a program of PostgreSQL
 */
export function withWayTo(user: SystemUser | undefined, folder: string, binary: string): SystemUser | undefined {
  if (user === undefined || canReach(user, folder, binary)) return user;
  // Containers often lack the first, which only reads and passes through.
  for (const capability of ['dac_read_search', 'dac_override']) {
    const candidate = { ...user, capability };
    if (canReach(candidate, folder, binary)) return candidate;
  }
  throw new StartRefusal(
    `PostgreSQL does not run as root, and the system user it runs as (number ${user.uid}) may not enter ${folder} or run ${binary}. Move Wardline to a folder that everybody may enter, such as /opt/wardline, or start it as an ordinary user.`,
  );
}

/** The command line and the options of `spawn` that run a program as that user. */
export function asUser(user: SystemUser | undefined, binary: string, args: string[]) {
  if (user === undefined) return { command: binary, args, identity: {} };
  const { uid, gid, capability } = user;
  if (capability === undefined) return { command: binary, args, identity: { uid, gid } };
  const setpriv = [
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--clear-groups',
    `--inh-caps=+${capability}`,
    `--ambient-caps=+${capability}`,
  ];
  return { command: 'setpriv', args: [...setpriv, binary, ...args], identity: {} };
}

function canReach(user: SystemUser, folder: string, binary: string): boolean {
  const probe = asUser(user, '/bin/sh', ['-c', 'cd "$1" && "$2" --version', 'sh', folder, binary]);
  return spawnSync(probe.command, probe.args, { ...probe.identity, cwd: '/', stdio: 'ignore' }).status === 0;
}

function lookUp(name: string): SystemUser | undefined {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

function createUser(name: string): SystemUser {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
      stdio: 'ignore',
    });
  } catch (error) {
    throw new StartRefusal(
      `PostgreSQL does not run as root, and the system user "${name}" for it could not be created. Create it by hand, start Wardline as an ordinary user, or set DATABASE_URL.`,
      { cause: error },
    );
  }
  const user = lookUp(name);
  if (user === undefined)
    throw new StartRefusal(`The system user "${name}" is not in /etc/passwd. Start Wardline as an ordinary user.`);
  return user;
}
