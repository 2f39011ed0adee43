import type { Logger } from 'pino';
import { clock } from '../kernel/clock';
import { addDays, localDateAt } from '../kernel/local-date';
import type { Database } from '../tenancy/database';
import { checkpointText, microseconds, pruneText } from './canonical';
import { keptSince } from './journal-retention';
import type { SealKey } from './seal-key';
import type { Checkpoint } from './outside-files';
import { ADD_CHECKPOINT, ADD_MARK, CHECKPOINTS, HEAD, PRUNABLE, PRUNE, UNCHECKED } from './seal.sql';
import type { Chain, JournalSealer } from './sealer';
import { WatchedEnds } from './watched-ends';
import type { Witness } from './witness';

type Unchecked = Chain & { day: string; today: string };

interface Prunable {
  through: string | null;
  lastSeal: number;
  seals: number;
  entries: number;
}

const LOOK_AGAIN_MS = 10 * 60_000;

/** The journal's upkeep: sealed every minute; each day a checkpoint, told outside the database, and old days gone. */
export class JournalKeeper {
  private told: Date | null = null;
  private readonly ends: WatchedEnds;

  constructor(
    private readonly database: Database,
    private readonly sealer: JournalSealer,
    private readonly key: SealKey,
    private readonly witness: Witness,
    private readonly log: Pick<Logger, 'info' | 'error'>,
  ) {
    this.ends = new WatchedEnds(database, witness, log);
  }

  /** A chain that fails does not hold up the others; the first failure is told at the end. */
  async run(): Promise<void> {
    const failures: unknown[] = [];
    await this.ends.begin();
    for (const chain of await this.sealer.waiting())
      await this.sealer.seal(chain).catch((error) => failures.push(error));
    const chains = await this.database.job<Unchecked>({ text: UNCHECKED, values: [clock.now()] }, 'passerelle_sealer');
    for (const chain of chains) await this.closeDay(chain).catch((error) => failures.push(error));
    await this.ends.watch();
    await this.tellOutside(chains.length > 0);
    if (failures.length > 0) throw failures[0];
  }

  /** Before the checkpoint, whatever was left behind is sealed, however late it came. */
  private async closeDay(chain: Unchecked): Promise<void> {
    await this.sealer.seal(chain, true);
    await this.checkpoint(chain);
    await this.prune(chain);
  }

  private async checkpoint({ code, day }: Unchecked): Promise<void> {
    const [head] = await this.database.job<{ number: number; digest: Buffer }>(
      { text: HEAD, values: [code] },
      'passerelle_sealer',
    );
    if (!head) return;
    const point = {
      departement: code,
      day,
      seal: head.number,
      digest: head.digest,
      madeAt: microseconds(clock.now()),
      keyId: this.key.id,
    };
    await this.database.job(
      {
        text: ADD_CHECKPOINT,
        values: [code, day, point.seal, point.digest, point.madeAt, point.keyId, this.key.sign(checkpointText(point))],
      },
      'passerelle_sealer',
    );
  }

  /** The mark first: it alone lets the other role remove anything. */
  private async prune({ code, today }: Unchecked): Promise<void> {
    const [found] = await this.database.job<Prunable>(
      { text: PRUNABLE, values: [code, keptSince(today)] },
      'passerelle_sealer',
    );
    if (found?.through) {
      const mark = {
        departement: code,
        ...found,
        through: found.through,
        prunedAt: microseconds(clock.now()),
        keyId: this.key.id,
      };
      await this.database.job(
        {
          text: ADD_MARK,
          values: [
            code,
            mark.through,
            mark.lastSeal,
            mark.seals,
            mark.entries,
            mark.prunedAt,
            mark.keyId,
            this.key.sign(pruneText(mark)),
          ],
        },
        'passerelle_sealer',
      );
    }
    while ((await this.database.job({ text: PRUNE, values: [code] }, 'passerelle_pruner')).length > 0);
  }

  /** Every server writes every checkpoint into its own file, whichever made it; the log gets the digest alone. */
  private async tellOutside(made: boolean): Promise<void> {
    const now = clock.now();
    if (!made && this.told && now.getTime() < this.told.getTime() + LOOK_AGAIN_MS) return;
    const since = this.told ? addDays(localDateAt(this.told, 'Europe/Paris'), -3) : '1900-01-01';
    for (const { departement, day, digest } of this.witness.keep(
      await this.database.job<Checkpoint>({ text: CHECKPOINTS, values: [since] }, 'passerelle_sealer'),
    )) {
      this.log.info({ departement, day, digest: digest.toString('hex') }, 'journal checkpoint');
    }
    this.told = now;
  }
}
