import type { Logger } from 'pino';
import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import type { Delivery, Mailer } from './mailer';
import { neutralMail, type Recipient } from './neutral-mail';
import { CLAIM, DELIVERED, LATER, RECIPIENTS, UNTRIED } from './outbox.sql';

interface Row {
  departement: string;
  id: string;
}

const BATCH = 100;
/** The lease outlasts by far the time during which a batch may begin another row. */
const LEASE_MS = 30 * 60_000;
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
    const claimed = await this.database.job<Row>({
      text: CLAIM,
      values: [now, new Date(now.getTime() + LEASE_MS), this.batch],
    });
    if (claimed.length === 0) return false;
    const recipients = await this.recipientsOf(claimed);
    const untried = [...claimed];
    let served = true;
    while (served && untried.length > 0 && this.mayGoOn(now)) served = await this.relay(untried.shift()!, recipients);
    if (untried.length > 0) await this.database.job({ text: UNTRIED, values: keysOf(untried) });
    return served && claimed.length === this.batch;
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

  /** False when the mail server itself fails. A row that concerns nobody is dropped. */
  private async relay(row: Row, recipients: Map<string, Recipient[]>): Promise<boolean> {
    const told: string[] = [];
    const failures: Delivery['state'][] = [];
    for (const recipient of recipients.get(keyOf(row)) ?? []) {
      const state = await this.send(recipient);
      if (state === 'ACCEPTED') told.push(recipient.accountId);
      else failures.push(state);
      if (state === 'SERVER_FAILED') break;
    }
    const key = [row.departement, row.id];
    await this.database.job(
      failures.length === 0 ? { text: DELIVERED, values: key } : { text: LATER, values: [...key, clock.now(), told] },
    );
    return !failures.includes('SERVER_FAILED');
  }

  private async send(recipient: Recipient): Promise<Delivery['state']> {
    const delivery = await this.mailer.send(neutralMail(recipient, this.mailer.from, this.publicUrl));
    if (delivery.state !== 'ACCEPTED') this.log.warn({ delivery }, 'a mail was not accepted: it will be tried again');
    return delivery.state;
  }
}

function keyOf({ departement, id }: Row): string {
  return `${departement} ${id}`;
}

function keysOf(rows: Row[]): [string[], string[]] {
  return [rows.map(({ departement }) => departement), rows.map(({ id }) => id)];
}
