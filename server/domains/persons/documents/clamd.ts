import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

/** The scanner did not say that it is sound: nothing is kept. */
export class ScannerAway extends Error {}

const PATIENCE = 30_000;
const PIECE = 64 * 1024;
const LONGEST_ANSWER = 4_096;

/**
 * ClamAV's daemon over INSTREAM: each piece after its length, in four bytes, then a length of zero. One connection a paper, and
 * pieces wait for the socket. The paper leaves this process for that daemon alone, and no file is written.
 */
export class Clamd {
  constructor(private readonly address: string) {}

  /** True when the paper is sound, false when something was found in it; anything else is `ScannerAway`. */
  async isSound(paper: Buffer): Promise<boolean> {
    const answer = await this.ask(paper).catch(() => {
      throw new ScannerAway();
    });
    if (answer === 'stream: OK') return true;
    if (/^stream: .+ FOUND$/.test(answer)) return false;
    throw new ScannerAway();
  }

  private async ask(paper: Buffer): Promise<string> {
    const socket = this.open();
    const stop = setTimeout(() => socket.destroy(new Error('no answer in time')), PATIENCE);
    try {
      const answer = answerOf(socket);
      // An answer that comes early, or a connection that breaks, ends the sending too.
      await Promise.race([send(socket, paper), answer]);
      return await answer;
    } finally {
      clearTimeout(stop);
      socket.destroy();
    }
  }

  private open(): Socket {
    if (this.address.startsWith('/')) return connect({ path: this.address });
    const at = this.address.lastIndexOf(':');
    return connect({ host: this.address.slice(0, at), port: Number(this.address.slice(at + 1)) });
  }
}

async function send(socket: Socket, paper: Buffer): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for (let at = 0; at < paper.length; at += PIECE) {
    const piece = paper.subarray(at, at + PIECE);
    await write(socket, lengthOf(piece.length));
    await write(socket, piece);
  }
  await write(socket, lengthOf(0));
}

async function write(socket: Socket, bytes: Buffer): Promise<void> {
  if (!socket.write(bytes)) await once(socket, 'drain');
}

function lengthOf(size: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(size);
  return bytes;
}

/** Up to the zero that ends it. A connection that closes without one is a failure. */
function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      if (text.includes('\0')) resolve(text.slice(0, text.indexOf('\0')).trim());
      else if (text.length > LONGEST_ANSWER) reject(new Error('not an answer of clamd'));
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('closed without an answer')));
  });
}
