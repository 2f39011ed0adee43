import { createServer, type Server, type Socket } from 'node:net';

export const SIGNATURE = 'PASSERELLE-TEST-SIGNATURE';

type Mood = 'scans' | 'hangs up' | 'errs' | 'babbles';

/** ClamAV's daemon as INSTREAM sees it: `zINSTREAM\0`, pieces after their length in four bytes, a length of zero, an answer. */
export class ClamdStub {
  mood: Mood = 'scans';
  /** What each connection sent, whole. */
  readonly scanned: Buffer[] = [];

  private constructor(
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async open(): Promise<ClamdStub> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const stub = new ClamdStub(server, `127.0.0.1:${(server.address() as { port: number }).port}`);
    server.on('connection', (socket) => stub.receive(socket));
    return stub;
  }

  close(): Promise<void> {
    return new Promise((resolve) => void this.server.close(() => resolve()));
  }

  private receive(socket: Socket): void {
    let held = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      held = Buffer.concat([held, bytes]);
      const paper = paperIn(held);
      if (this.mood === 'hangs up') socket.destroy();
      else if (paper) this.answer(socket, paper);
    });
  }

  private answer(socket: Socket, paper: Buffer): void {
    this.scanned.push(paper);
    const said = paper.includes(SIGNATURE) ? 'stream: Passerelle.Test.UNOFFICIAL FOUND' : 'stream: OK';
    socket.end(
      `${{ scans: said, errs: 'INSTREAM size limit exceeded. ERROR', babbles: 'stream: OK and more', 'hangs up': '' }[this.mood]}\0`,
    );
  }
}

/** Null until the length of zero has come; a connection that does not speak the protocol is never answered. */
function paperIn(held: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (held.toString('latin1', 0, command.length) !== command) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= held.length;) {
    const length = held.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(held.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
