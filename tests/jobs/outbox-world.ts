import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { openMailer } from '../../server/jobs/mailer';
import { OutboxRelay } from '../../server/jobs/outbox-relay';
import { LETTERS, RECIPIENTS } from '../../server/jobs/outbox.sql';
import { Database } from '../../server/tenancy/database';
import { SittingWorld } from '../domains/sitting-world';
import { farDay } from '../support/far-days';
import { PostOffice, type Letter } from './post-office';

/** Accounts summoned to the commission. */
export const COMMISSION_MEMBERS = [
  'coordinator-38',
  'ddets-38',
  'foreigners-38',
  'magistrate-38',
  'parquet-38',
  'police-38',
  'prefecture-38',
];

/** A département at work, its outbox, and the post office to which the relay carries what waits there. */
export class OutboxWorld {
  readonly letters: Letter[] = [];
  /** Events that have reached somebody. */
  readonly heard = new Set<string>();

  private constructor(
    readonly world: SittingWorld,
    readonly admin: Client,
    private readonly office: PostOffice,
    private readonly database: Database,
    private readonly relay: OutboxRelay,
  ) {}

  static async open(): Promise<OutboxWorld> {
    const world = await SittingWorld.open();
    const office = await PostOffice.open();
    const database = await Database.open({ url: world.api.database.appUrl, poolSize: 2 });
    const admin = new Client({ connectionString: world.api.database.adminUrl });
    await admin.connect();
    const relay = new OutboxRelay(database, openMailer(office.url), { warn: () => undefined });
    return new OutboxWorld(world, admin, office, database, relay);
  }

  async close(): Promise<void> {
    await this.office.close();
    await this.database.close();
    await this.admin.end();
    await this.world.api.close();
  }

  /** A sitting to convene, with its point; what was told on the way is heard already. */
  async placed(): Promise<string> {
    const [{ referralId }, sessionId] = [await this.world.acceptedCase(), await this.world.session(farDay())];
    await this.world.place(sessionId, referralId);
    await this.told();
    return sessionId;
  }

  /** Account names of those to whom the outbox was relayed; it is empty afterwards. */
  async told(): Promise<string[]> {
    await this.listen();
    await this.relay.run();
    this.letters.push(...this.office.letters);
    expect((await this.admin.query('select from tenant.outbox')).rowCount).toBe(0);
    return this.office.collect().map((address) => address.replace('@demonstration.passerelle.example', ''));
  }

  tell(event: string, subject: string, departement: string) {
    return this.admin.query(
      'insert into tenant.outbox (departement_code, id, event, subject_id, created_at) values ($1, $2, $3, $4, now())',
      [departement, randomUUID(), event, subject],
    );
  }

  /** Which events of the outbox concern somebody, asked as the relay asks. */
  private async listen(): Promise<void> {
    const { rows } = await this.admin.query<{ departement: string; id: string; event: string }>(
      'select departement_code as departement, id, event from tenant.outbox',
    );
    const values = [new Date(), rows.map(({ departement }) => departement), rows.map(({ id }) => id)];
    const concerned = await this.database.job<{ id: string }>({ text: RECIPIENTS, values });
    const found = concerned.concat(await this.database.job<{ id: string }>({ text: LETTERS, values }));
    for (const { id } of found) this.heard.add(rows.find((row) => row.id === id)!.event);
  }
}
