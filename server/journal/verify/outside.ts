import { readCheckpoints, readHeads, type Checkpoint, type Heads } from '../witness';

/** What was written down outside the database: read before it, so that a chain that grows meanwhile is no contradiction. */
export interface Outside {
  checkpoints: readonly Checkpoint[];
  /** What could not be read: a line of the checkpoints, or the heads. */
  broken: readonly string[];
  heads: Heads;
}

export function outsideOf(checkpointFile: string | null, headFile: string | null): Outside {
  const { checkpoints, broken } = readCheckpoints(checkpointFile ?? '');
  const heads = headFile === null ? {} : readHeads(headFile);
  return {
    checkpoints,
    heads: heads ?? {},
    broken: [...broken.map((line) => `ligne ${line}`), ...(heads ? [] : ['têtes de chaîne'])],
  };
}
