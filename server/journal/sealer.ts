import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import {
  digestOf,
  FORMAT,
  leafOf,
  merkleRoot,
  microseconds,
  NO_SEAL,
  sealText,
  type EntryText,
  type SealText,
} from './canonical';
import type { SealKey } from './seal-key';
import { ADD_SEAL, NEXT, WAITING } from './seal.sql';

export interface Chain {
  code: string;
  timeZone: string;
}

type Pending = EntryText & {
  day: string;
  found: number;
  number: number | null;
  digest: Buffer | null;
  covers: string | null;
};

export interface Head {
  departement: string;
  seal: number;
  digest: Buffer;
}

/** Clocks of several servers differ by less. */
const AHEAD_MS = 10 * 60_000;

const ago = (now: Date, milliseconds: number): string => microseconds(new Date(now.getTime() - milliseconds));
const earlier = (a: string, b: string): string => (a < b ? a : b);

/** What was written less than two minutes ago may still be on its way to its commit. */
const ON_ITS_WAY_MS = 2 * 60_000;

/**
 * Chains and signs, département by département. No transaction is open while it computes: the number of a seal is the
 * key of its row, so that of two servers that make the same one, only one does.
 */
export class JournalSealer {
  constructor(
    private readonly database: Database,
    private readonly key: SealKey,
  ) {}

  /** The chains in which something waits. */
  waiting(): Promise<Chain[]> {
    return this.database.job<Chain>({ text: WAITING, values: [clock.now()] }, 'passerelle_sealer');
  }

  /** Until nothing waits. With `sweep`, however old it is. The new head, or null when there was nothing, or another server did it. */
  async seal(chain: Chain, sweep = false): Promise<Head | null> {
    let head: Head | null = null;
    for (;;) {
      const pending = await this.database.job<Pending>(
        { text: NEXT, values: [chain.code, chain.timeZone, sweep, clock.now()] },
        'passerelle_sealer',
      );
      if (pending.length === 0) return head;
      const made = await this.add(chain.code, pending);
      if (!made) return head;
      head = made;
    }
  }

  private async add(departement: string, pending: Pending[]): Promise<Head | null> {
    const [first] = pending as [Pending];
    const number = (first.number ?? 0) + 1;
    const leaves = pending.map((entry, index) => leafOf(entry, number, index + 1));
    const seal = this.describe(departement, number, pending, merkleRoot(leaves));
    const text = sealText(seal);
    const digest = digestOf(text);
    const values = ADD_SEAL.values({
      ...seal,
      format: FORMAT,
      digest,
      signature: this.key.sign(text),
      entries: pending.map(({ id }) => id),
      leaves,
    });
    const added = await this.database.job({ text: ADD_SEAL.text, values }, 'passerelle_sealer');
    return added.length > 0 ? { departement, seal: number, digest } : null;
  }

  private describe(departement: string, number: number, pending: Pending[], root: Buffer): SealText {
    const [first] = pending as [Pending];
    const now = clock.now();
    const lastAt = pending.at(-1)!.at!;
    const emptied = first.found === pending.length;
    const seen = earlier(emptied ? ago(now, ON_ITS_WAY_MS) : lastAt, microseconds(now));
    // Of a clock that has gone back since, nothing is believed any more.
    const known = first.covers && first.covers <= ago(now, -AHEAD_MS) ? first.covers : seen;
    return {
      departement,
      number,
      day: first.day,
      count: pending.length,
      firstAt: first.at!,
      lastAt,
      sealedAt: microseconds(now),
      root,
      covers: known > seen ? known : seen,
      previous: first.digest ?? NO_SEAL,
      keyId: this.key.id,
    };
  }
}
