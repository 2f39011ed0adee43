import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  to: string;
  raw: string;
  headers: Map<string, string>;
  text: string;
  /** It came over TLS. */
  secure: boolean;
}

/** An SMTP answer, at the step where it comes. */
export interface Refusal {
  at: 'CONNECT' | 'MAIL' | 'RCPT' | 'DATA';
  code: number;
  /** This address only. */
  address?: string;
}

/** A real mail server on loopback, which keeps what it is given; `refuse` says what it does not take. */
export class PostOffice {
  readonly letters: Letter[] = [];
  /** Seen whole, then refused. */
  readonly returned: Letter[] = [];
  refuse: Refusal | null = null;
  connections = 0;
  private constructor(
    private readonly server: SMTPServer,
    readonly url: string,
  ) {}

  /** `STARTTLS` and `TLS` show a certificate that nobody vouches for. */
  static async open(tls: 'NONE' | 'STARTTLS' | 'TLS' = 'NONE'): Promise<PostOffice> {
    const office: { at?: PostOffice } = {};
    const server = new SMTPServer({
      authOptional: true,
      secure: tls === 'TLS',
      disabledCommands: tls === 'STARTTLS' ? ['AUTH'] : ['STARTTLS', 'AUTH'],
      logger: false,
      closeTimeout: 100,
      onConnect: (_session, done) => done(office.at!.answer('CONNECT', (office.at!.connections += 1).toString())),
      onMailFrom: (_address, _session, done) => done(office.at!.answer('MAIL')),
      onRcptTo: ({ address }, _session, done) => done(office.at!.answer('RCPT', address)),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(',');
          const refused = office.at!.answer('DATA', to);
          (refused ? office.at!.returned : office.at!.letters).push({
            ...read(to, Buffer.concat(chunks).toString('utf8')),
            secure: session.secure,
          });
          done(refused);
        });
      },
    });
    server.on('error', () => undefined);
    const listening = server.listen(0, '127.0.0.1');
    await once(listening, 'listening');
    const { port } = listening.address() as { port: number };
    office.at = new PostOffice(server, `${tls === 'TLS' ? 'smtps' : 'smtp'}://127.0.0.1:${port}`);
    return office.at;
  }

  private answer(at: Refusal['at'], address?: string): Error | null {
    const { refuse } = this;
    if (refuse?.at !== at || (refuse.address && refuse.address !== address)) return null;
    return Object.assign(new Error(`no <${address}>`), { responseCode: refuse.code });
  }

  /** Addresses of what has come since the last time, in order. */
  collect(): string[] {
    return this.letters
      .splice(0)
      .map(({ to }) => to)
      .sort();
  }

  close(): Promise<void> {
    return new Promise((done) => this.server.close(done));
  }
}

function read(to: string, raw: string): Omit<Letter, 'secure'> {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      unworded(line.slice(line.indexOf(':') + 1).trim()),
    ]),
  );
  const body = raw.slice(end + 4);
  return {
    to,
    raw,
    headers,
    text: headers.get('content-transfer-encoding') === 'quoted-printable' ? unquoted(body.replace(/=\r\n/g, '')) : body,
  };
}

function unquoted(text: string): string {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
}

/** RFC 2047: words in Q or in B, the space between two of them not being one. */
function unworded(text: string): string {
  return text
    .replace(/\?= =\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_all, kind: string, word: string) =>
      kind.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString('utf8') : unquoted(word.replace(/_/g, ' ')),
    );
}
