import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import { RENEW } from './outbox.sql';

export interface Row {
  departement: string;
  id: string;
}

/** A process that is killed gives its rows back by being silent for a minute; one that works says so three times in that minute. */
export const LEASE = { forMs: 60_000, renewedEveryMs: 20_000 };

/** Rows that this process may relay, and for how long: nobody else sends them meanwhile, and it sends none that it no longer holds. */
export class Lease {
  private readonly rows: Map<string, Row>;
  private readonly timer: NodeJS.Timeout;
  private renewal: Promise<void> = Promise.resolve();

  constructor(
    private readonly database: Database,
    rows: readonly Row[],
    private until: Date,
    private readonly rhythm: typeof LEASE,
  ) {
    this.rows = new Map(rows.map((row) => [keyOf(row), row]));
    this.timer = setInterval(() => (this.renewal = this.renewal.then(() => this.renew())), rhythm.renewedEveryMs);
    this.timer.unref();
  }

  holds(row: Row): boolean {
    return this.rows.has(keyOf(row)) && clock.now() < this.until;
  }

  /** Delivered, put off or given back: what happens to it is no longer ours to say. */
  letGo(row: Row): void {
    this.rows.delete(keyOf(row));
  }

  async end(): Promise<void> {
    clearInterval(this.timer);
    await this.renewal;
  }

  /** A row that another process has taken bears another instant, and stays its own. */
  private async renew(): Promise<void> {
    const held = [...this.rows.values()];
    const next = new Date(clock.now().getTime() + this.rhythm.forMs);
    const kept = await this.database
      .job<Row>({ text: RENEW, values: [...keysOf(held), this.until, next] })
      .catch(() => null);
    // The database is away: what is held is held until the instant that it knows.
    if (!kept) return;
    const mine = new Set(kept.map(keyOf));
    for (const row of held) if (!mine.has(keyOf(row))) this.letGo(row);
    this.until = next;
  }
}

export function keyOf({ departement, id }: Row): string {
  return `${departement} ${id}`;
}

export function keysOf(rows: readonly Row[]): [string[], string[]] {
  return [rows.map(({ departement }) => departement), rows.map(({ id }) => id)];
}
