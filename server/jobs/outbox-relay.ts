import type { Logger } from 'pino';
import { clock } from '../kernel/clock';
import type { Database } from '../tenancy/database';
import { letterMail, type DueLetter } from '../letters/letter-mail';
import { LetterPapers } from '../letters/letter-paper';
import type { ReplyLinks } from '../letters/reply-link';
import { isForGood, type Delivery, type Mailer } from './mailer';
import { neutralMail, type Recipient } from './neutral-mail';
import { keyOf, keysOf, Lease, LEASE, type Row } from './lease';
import { CLAIM, DELIVERED, LATER, LETTERS, RECIPIENTS, SETTLED, TOLD, UNTRIED } from './outbox.sql';

const BATCH = 100;
const SENDING_MS = 10 * 60_000;

/** Where a mail leads; without it, a mail has no link. */
export interface Site {
  publicUrl?: string;
  links?: ReplyLinks;
}

/** Somebody whom an event concerns, or to whom a letter is written. */
type Addressee = Recipient | DueLetter;

/**
 * From the outbox to mail, at least once: a row goes only after the last of its mails was accepted. No transaction is
 * open and no connection is held while a mail server is being talked to.
 */
export class OutboxRelay {
  private halted = false;
  private readonly papers = new LetterPapers();

  constructor(
    private readonly database: Database,
    private readonly mailer: Mailer,
    private readonly log: Pick<Logger, 'warn'>,
    private readonly site: Site = {},
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
    const addressees = await this.addresseesOf(claimed);
    const untried = [...claimed];
    let served = true;
    while (served && untried.length > 0 && this.mayGoOn(since)) {
      const row = untried.shift()!;
      if (lease.holds(row)) served = await this.relay(row, addressees.get(keyOf(row)) ?? [], lease);
    }
    const given = untried.filter((row) => lease.holds(row));
    for (const row of given) lease.letGo(row);
    if (given.length > 0) await this.database.job({ text: UNTRIED, values: keysOf(given) });
    return served;
  }

  private mayGoOn(since: Date): boolean {
    return !this.halted && clock.now().getTime() < since.getTime() + SENDING_MS;
  }

  private async addresseesOf(rows: Row[]): Promise<Map<string, Addressee[]>> {
    const values = [clock.now(), ...keysOf(rows)];
    const concerned: Addressee[] = await this.database.job<Recipient>({ text: RECIPIENTS, values });
    const found = concerned.concat(await this.database.job<DueLetter>({ text: LETTERS, values }));
    const byRow = new Map<string, Addressee[]>();
    for (const addressee of found) byRow.set(keyOf(addressee), [...(byRow.get(keyOf(addressee)) ?? []), addressee]);
    return byRow;
  }

  /** False when the mail server itself fails. A row that concerns nobody is dropped; one that was taken over is left. */
  private async relay(row: Row, addressees: readonly Addressee[], lease: Lease): Promise<boolean> {
    const key = [row.departement, row.id];
    const failures: Delivery['state'][] = [];
    for (const addressee of addressees) {
      if (!lease.holds(row)) return true;
      const delivery = await this.send(addressee);
      if ('letter' in addressee) {
        if (await this.settle(addressee, delivery)) continue;
      } else if (delivery.state === 'ACCEPTED' && addressees.length > 1)
        await this.database.job({ text: TOLD, values: [...key, addressee.accountId] });
      if (delivery.state !== 'ACCEPTED') failures.push(delivery.state);
      if (delivery.state === 'SERVER_FAILED') break;
    }
    lease.letGo(row);
    await this.database.job(
      failures.length === 0 ? { text: DELIVERED, values: key } : { text: LATER, values: [...key, clock.now()] },
    );
    return !failures.includes('SERVER_FAILED');
  }

  /** True once it is sent, or refused for good: then its row has gone. */
  private async settle({ departement, id, letter }: DueLetter, delivery: Delivery): Promise<boolean> {
    const outcome = delivery.state === 'ACCEPTED' ? 'SENT' : isForGood(delivery) ? 'REFUSED' : null;
    if (!outcome) return false;
    await this.database.job({ text: SETTLED, values: [departement, id, letter, outcome, clock.now()] });
    return true;
  }

  private async send(addressee: Addressee): Promise<Delivery> {
    const { from } = this.mailer;
    const mail =
      'letter' in addressee
        ? await letterMail(addressee, { from, papers: this.papers, ...this.site })
        : neutralMail(addressee, from, this.site.publicUrl);
    const delivery = await this.mailer.send(mail);
    if (delivery.state !== 'ACCEPTED') this.log.warn({ delivery }, 'a mail was not accepted: it will be tried again');
    return delivery;
  }
}
