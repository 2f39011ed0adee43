import { openMailer } from '../../server/jobs/mailer';
import { neutralMail } from '../../server/jobs/neutral-mail';
import { PostOffice } from './post-office';

const recipient = { departement: '38', id: '1', accountId: '2', email: 'one@example.org' };

async function send(office: PostOffice, query = '', user = '') {
  const mailer = openMailer(`${office.url.replace('//', `//${user}`)}/${query}`);
  return mailer.send(neutralMail(recipient, mailer.from));
}

describe('the way to the mail server', () => {
  it.each(['STARTTLS', 'TLS'] as const)(
    'verifies its certificate (%s), unless the address says not to',
    async (tls) => {
      const office = await PostOffice.open(tls);
      expect((await send(office)).state).toBe('SERVER_FAILED');
      expect(office.letters).toEqual([]);
      expect(await send(office, '?tls.rejectUnauthorized=false')).toEqual({ state: 'ACCEPTED' });
      expect(office.letters.map(({ secure }) => secure)).toEqual([true]);
      await office.close();
    },
  );

  it('takes the sender from the address, and the Message-ID’s domain with it', async () => {
    const office = await PostOffice.open();
    await send(office, '?from=ne-pas-repondre@passerelle.example');
    const { headers } = office.letters[0]!;
    expect(headers.get('from')).toBe('Passerelle <ne-pas-repondre@passerelle.example>');
    expect(headers.get('message-id')).toMatch(/^<[0-9a-f]{40}@passerelle\.example>$/);
    await office.close();
  });

  it.each([
    ['smtp://mail.example.org', 'passerelle@mail.example.org'],
    ['smtp://127.0.0.1:25', 'passerelle@[127.0.0.1]'],
    ['smtps://relay%40example.org:secret@mail.example.org', 'relay@example.org'],
    ['smtp://relay:secret@mail.example.org?from=a%0d%0aBcc:b@example.org', 'passerelle@mail.example.org'],
  ])('finds a sender in %s', (url, from) => {
    expect(openMailer(url).from).toBe(from);
  });

  it('writes to one address, whatever is written in it', async () => {
    const office = await PostOffice.open();
    const mailer = openMailer(office.url);
    for (const email of ['one@example.org, two@example.org', 'one@example.org\r\nBcc: two@example.org', 'nobody']) {
      expect(await mailer.send(neutralMail({ ...recipient, email }, mailer.from))).not.toMatchObject({
        state: 'SERVER_FAILED',
      });
    }
    expect(office.letters.flatMap(({ to }) => to)).not.toContain('two@example.org');
    await office.close();
  });
});
