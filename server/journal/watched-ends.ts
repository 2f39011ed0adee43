import type { Logger } from 'pino';
import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import { microseconds } from './canonical';
import { ANY_SEAL, ENDS } from './seal.sql';
import type { Head } from './sealer';
import type { Witness } from './witness';

interface End {
  departement: string;
  seal: number | null;
  digest: Buffer | null;
  seenSeal: number | null;
  seenDigest: Buffer | null;
}

/**
 * The ends of the chains, as the database shows them each minute and as this server saw them the minute before. Where what was
 * seen is no longer there, nothing is overwritten: the file goes on saying so to whoever verifies, until it is admitted.
 */
export class WatchedEnds {
  private readonly told = new Set<string>();

  constructor(
    private readonly database: Database,
    private readonly witness: Witness,
    private readonly log: Pick<Logger, 'error'>,
  ) {}

  /** Before anything is sealed: a first start has no seal yet, and a file that is missing later was lost. */
  async begin(): Promise<void> {
    if (this.witness.memory) return;
    const late = (await this.database.job({ text: ANY_SEAL, values: [] }, 'passerelle_sealer')).length > 0;
    this.witness.begin(microseconds(clock.now()), late);
    if (late) this.log.error({ finding: 'WITNESS_LATE' }, 'the heads kept outside the database were missing');
  }

  async watch(): Promise<void> {
    const { heads } = this.witness.memory!;
    const values = [Object.keys(heads), Object.values(heads).map(({ seal }) => seal)];
    const ends = await this.database.job<End>({ text: ENDS, values }, 'passerelle_sealer');
    const stands = ({ departement, seenSeal, seenDigest }: End) =>
      seenSeal === null || seenDigest?.toString('hex') === heads[departement]!.digest;
    const next = ends.filter((end) => stands(end) && end.seal !== end.seenSeal);
    this.witness.advance(next as Head[]);
    for (const end of ends) if (!stands(end)) this.tell(end);
  }

  /** Once, while this server runs; `journal:verify` says it each time. */
  private tell({ departement, seenSeal: seal }: End): void {
    const name = `${departement} ${seal}`;
    if (this.told.has(name)) return;
    this.told.add(name);
    this.log.error({ departement, seal, finding: 'CHAIN_CUT' }, 'a seal that was seen is no longer in its chain');
  }
}
