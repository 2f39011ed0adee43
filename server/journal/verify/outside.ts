import { readCheckpoints, type Checkpoint } from '../witness';

/** What was written down outside the database: read before it, so that a chain that grows meanwhile is no contradiction. */
export interface Outside {
  checkpoints: readonly Checkpoint[];
  broken: readonly number[];
  heads: Readonly<Record<string, { seal: number; digest: string }>>;
}

export const NOTHING_OUTSIDE: Outside = { checkpoints: [], broken: [], heads: {} };

export function outsideOf(checkpointFile: string | null, headFile: string | null): Outside {
  const { checkpoints, broken } = readCheckpoints(checkpointFile ?? '');
  return { checkpoints, broken, heads: headFile ? (JSON.parse(headFile) as Outside['heads']) : {} };
}
