/** What was done to a paper, besides being written anew. */
export type Change = 'METADATA_REMOVED' | 'CONVERTED' | 'ACTIONS_REMOVED' | 'FILES_REMOVED';

/** Why nothing can be made of it. */
export type Flaw =
  'ENCRYPTED' | 'HOLDS_FILES' | 'UNREADABLE' | 'BROKEN_PICTURE' | 'TOO_MANY_POINTS' | 'TOO_LARGE' | 'TOO_HEAVY';

export interface Treated {
  bytes: Uint8Array;
  mediaType: string;
  changes: Change[];
}

/** Thrown where a paper is refused; only its code leaves the process. */
export class Refused extends Error {
  constructor(readonly flaw: Flaw) {
    super(flaw);
  }
}

export interface Job {
  bytes: Uint8Array;
  mediaType: string;
  /** What is kept is no larger than what may be received. */
  largest: number;
}

/** What one paper may ask of the machine. */
export interface Limits {
  /** In bytes. */
  memory: number;
  /** Microseconds of the processor, not of the clock: a busy machine refuses no paper. */
  work: number;
}

export type Result = { treated: Treated } | { flaw: Flaw };

/** An A4 page at 600 dots an inch has 35 million; a picture that unfolds to more is made to choke who opens it. */
export const MOST_POINTS = 100_000_000;
