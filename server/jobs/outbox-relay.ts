import type { Logger } from 'pino';
import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import type { Delivery, Mailer } from './mailer';
import { neutralMail, type Recipient } from './neutral-mail';
import { keyOf, keysOf, Lease, LEASE, type Row } from './lease';
import { CLAIM, DELIVERED, LATER, RECIPIENTS, TOLD, UNTRIED } from './outbox.sql';

const BATCH = 100;
const SENDING_MS = 10 * 60_000;

/**
 * From the outbox to mail, at least once: a row goes only after the last of its mails was accepted. No transaction is
 * open and no connection is held while a mail server is being talked to.
 */
export class OutboxRelay {
  private halted = false;

  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly log: Pick<Logger, 'warn'>,
    private readonly publicUrl?: string,
    private readonly batch = BATCH,
    private readonly rhythm = LEASE,
  ) {}

  /** Everything that is due, as long as the mail server takes it. */
  async run(): Promise<void> {
    while (!this.halted && (await this.relayBatch()));
  }

  /** Ends after the row under way. */
  halt(): void {
    this.halted = true;
  }

  /** True when there may be more to relay at once. */
  private async relayBatch(): Promise<boolean> {
    const now = clock.now();
    const until = new Date(now.getTime() + this.rhythm.forMs);
    const claimed = await this.database.job<Row>({ text: CLAIM, values: [now, until, this.batch] });
    if (claimed.length === 0) return false;
    const lease = new Lease(this.database, claimed, until, this.rhythm);
    const served = await this.relayAll(claimed, lease, now).finally(() => lease.end());
    return served && claimed.length === this.batch;
  }

  /** What was not tried is given back at once. */
  private async relayAll(claimed: Row[], lease: Lease, since: Date): Promise<boolean> {
    const recipients = await this.recipientsOf(claimed);
    const untried = [...claimed];
    let served = true;
    while (served && untried.length > 0 && this.mayGoOn(since)) {
      const row = untried.shift()!;
      if (lease.holds(row)) served = await this.relay(row, recipients.get(keyOf(row)) ?? [], lease);
    }
    const given = untried.filter((row) => lease.holds(row));
    for (const row of given) lease.letGo(row);
    if (given.length > 0) await this.database.job({ text: UNTRIED, values: keysOf(given) });
    return served;
  }

  private mayGoOn(since: Date): boolean {
    return !this.halted && clock.now().getTime() < since.getTime() + SENDING_MS;
  }

  private async recipientsOf(rows: Row[]): Promise<Map<string, Recipient[]>> {
    const found = await this.database.job<Recipient>({ text: RECIPIENTS, values: [clock.now(), ...keysOf(rows)] });
    const byRow = new Map<string, Recipient[]>();
    for (const recipient of found) byRow.set(keyOf(recipient), [...(byRow.get(keyOf(recipient)) ?? []), recipient]);
    return byRow;
  }

  /** False when the mail server itself fails. A row that concerns nobody is dropped; one that was taken over is left. */
  private async relay(row: Row, recipients: readonly Recipient[], lease: Lease): Promise<boolean> {
    const key = [row.departement, row.id];
    const failures: Delivery['state'][] = [];
    for (const recipient of recipients) {
      if (!lease.holds(row)) return true;
      const state = await this.send(recipient);
      if (state !== 'ACCEPTED') failures.push(state);
      else if (recipients.length > 1) await this.database.job({ text: TOLD, values: [...key, recipient.accountId] });
      if (state === 'SERVER_FAILED') break;
    }
    lease.letGo(row);
    await this.database.job(
      failures.length === 0 ? { text: DELIVERED, values: key } : { text: LATER, values: [...key, clock.now()] },
    );
    return !failures.includes('SERVER_FAILED');
  }

  private async send(recipient: Recipient): Promise<Delivery['state']> {
    const delivery = await this.mailer.send(neutralMail(recipient, this.mailer.from, this.publicUrl));
    if (delivery.state !== 'ACCEPTED') this.log.warn({ delivery }, 'a mail was not accepted: it will be tried again');
    return delivery.state;
  }
}
