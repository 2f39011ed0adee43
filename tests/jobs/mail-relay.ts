import { Database } from '../../server/tenancy/database';
import { openMailer } from '../../server/jobs/mailer';
import { OutboxRelay } from '../../server/jobs/outbox-relay';
import { ReplyLinks } from '../../server/letters/reply-link';

/** Short, so that what a killed process held comes back soon. */
const RHYTHM = { forMs: 1_500, renewedEveryMs: 400 };
const BATCH = 20;

/** A process that relays until it is killed: `node mail-relay.js DATABASE_URL SMTP_URL`. */
async function main([databaseUrl, smtpUrl]: string[]): Promise<void> {
  const database = await Database.open({ url: databaseUrl!, poolSize: 2 });
  const site = { publicUrl: 'https://passerelle.example', links: new ReplyLinks(Buffer.alloc(32, 7)) };
  const log = { warn: () => undefined };
  const relay = new OutboxRelay(database, openMailer(smtpUrl!), log, site, BATCH, RHYTHM);
  for (;;) {
    await relay.run();
    await new Promise((next) => setTimeout(next, 50));
  }
}

void main(process.argv.slice(2));
