import { noteReturned } from '../../server/jobs/returned-letters';
import { Database } from '../../server/tenancy/database';
import { OutboxWorld } from './outbox-world';
import type { Letter } from './post-office';

let outbox: OutboxWorld;
let database: Database;
let sessionId: string;
let sent: Letter;
beforeAll(async () => {
  outbox = await OutboxWorld.open();
  database = await Database.open({ url: outbox.world.api.database.appUrl, poolSize: 1 });
  sessionId = await outbox.placed();
  outbox.letters.splice(0);
  await outbox.world.act(outbox.world.coordinator, 'conveneSession', { sessionId });
  await outbox.told();
  sent = outbox.letters.find(({ to, raw }) => to.startsWith('police-38@') && raw.includes('ordre-du-jour.pdf'))!;
}, 120_000);
afterAll(async () => {
  await database.close();
  await outbox.close();
});

interface Said {
  action?: string;
  /** What is given back of the letter: whole, or its headers alone. */
  returned?: 'message/rfc822' | 'text/rfc822-headers';
  messageId?: string;
}

/** As a mail server writes one (RFC 3464). */
function report({ action = 'failed', returned = 'message/rfc822', messageId }: Said = {}): Buffer {
  const raw = messageId ? sent.raw.replace(/^Message-ID: .*$/im, `Message-ID: ${messageId}`) : sent.raw;
  const back = returned === 'message/rfc822' ? raw : raw.slice(0, raw.indexOf('\r\n\r\n') + 2);
  const lines = [
    'From: MAILER-DAEMON@mx.example',
    'To: passerelle@prefecture.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="limite"',
    '',
    '--limite',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'Your message could not be delivered.',
    '',
    '--limite',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    `Final-Recipient: rfc822; ${sent.to}`,
    `Action: ${action}`,
    'Status: 5.1.1',
    '',
    '--limite',
    `Content-Type: ${returned}`,
    '',
    back,
    '--limite--',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

const states = async () => {
  const query = 'query ($id: ID!) { node(id: $id) { ... on Session { convocations { state } } } }';
  const { data } = await outbox.world.coordinator(query, { id: sessionId });
  const letters = data!.node.convocations as { state: string }[];
  return letters.map(({ state }) => state).filter((state) => state === 'BOUNCED');
};

describe('a message that comes to the sender’s address', () => {
  it.each([
    ['a delay', () => report({ action: 'delayed' })],
    ['a delivery', () => report({ action: 'delivered' })],
    ['a report on a letter that is not ours', () => report({ messageId: '<1234@elsewhere.example>' })],
    ['a report on a letter that never left', () => report({ messageId: `<${'a'.repeat(40)}@prefecture.example>` })],
    ['an answer that quotes the letter', () => Buffer.from(`Subject: Re\r\n\r\n> ${sent.raw}`)],
    ['an empty message', () => Buffer.alloc(0)],
    ['what is no message', () => Buffer.from([0, 255, 254, 13, 10, 0])],
  ])('notes nothing where it is %s', async (_what, message) => {
    expect(await noteReturned(database, message())).toBe(false);
    expect([await states(), await outbox.told()]).toEqual([[], []]);
  });

  it('reports a letter that came back: it is noted, and the secretariat of its body is told, once', async () => {
    expect(await noteReturned(database, report({ returned: 'text/rfc822-headers' }))).toBe(true);
    expect([await states(), await outbox.told()]).toEqual([['BOUNCED'], ['coordinator-38']]);
    expect(await noteReturned(database, report())).toBe(false);
    expect([await states(), await outbox.told()]).toEqual([['BOUNCED'], []]);
  });
});
