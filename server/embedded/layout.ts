import { join } from 'node:path';

/** The disk layout, in one place. A home holds one cluster and what goes with it. */
export interface Home {
  readonly folder: string;
  readonly cluster: string;
  /** A cluster that initdb has not finished: thrown away at the next start. */
  readonly partialCluster: string;
  readonly native: string;
  readonly log: string;
}

export interface DataFolder {
  readonly folder: string;
  readonly lock: string;
  /** Where the home lies, and which account runs it. */
  readonly record: string;
  readonly password: string;
  readonly defaultHome: string;
}

export const LOCK_NAME = 'passerelle.lock';
export const OUTSIDE_FOLDER = '/var/lib/passerelle';
export const ADMINISTRATOR = 'postgres';
export const DATABASE = 'passerelle';

export function dataFolderLayout(folder: string): DataFolder {
  return {
    folder,
    lock: join(folder, LOCK_NAME),
    record: join(folder, 'cluster.json'),
    password: join(folder, 'postgres-password'),
    defaultHome: join(folder, 'postgres'),
  };
}

export function homeLayout(folder: string): Home {
  return {
    folder,
    cluster: join(folder, 'cluster'),
    partialCluster: join(folder, 'cluster.partial'),
    native: join(folder, 'native'),
    log: join(folder, 'postgres.log'),
  };
}

export const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid');
export const versionFile = (cluster: string): string => join(cluster, 'PG_VERSION');
