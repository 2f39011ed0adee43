import {
  readCheckpoints,
  readHeads,
  type Acknowledgement,
  type Checkpoint,
  type HeadFile,
  type Heads,
} from '../outside-files';

/** What is told of the heads, when they are there and cannot be read. */
export const HEADS = 'têtes de chaîne';

/** What was written down outside the database: read before it, so that a chain that grows meanwhile is no contradiction. */
export interface Outside {
  checkpoints: readonly Checkpoint[];
  acknowledgements: readonly Acknowledgement[];
  /** What could not be read: a line of the checkpoints, or the heads. */
  broken: readonly string[];
  heads: Heads;
  begun: HeadFile['begun'];
  /** The heads should have been there. */
  missing: boolean;
}

/** `expected`: where a server keeps its files, the heads are missed when they are not there. */
export function outsideOf(checkpointFile: string | null, headFile: string | null, expected = false): Outside {
  const { checkpoints, acknowledgements, broken } = readCheckpoints(checkpointFile ?? '');
  const memory = headFile === null ? { begun: null, heads: {} } : readHeads(headFile);
  return {
    checkpoints,
    acknowledgements,
    heads: memory?.heads ?? {},
    begun: memory?.begun ?? null,
    missing: expected && headFile === null,
    broken: [...broken.map((line) => `ligne ${line}`), ...(memory ? [] : [HEADS])],
  };
}
