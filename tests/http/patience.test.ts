import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { atAPace, cutSlowBodies, patience } from '../../server/http/patience';

let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  app = Fastify({ ...patience });
  cutSlowBodies(app, 300);
  app.post('/text', async () => ({ read: true }));
  app.post('/slow-answer', async () => {
    await new Promise((next) => setTimeout(next, 600));
    return { read: true };
  });
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    scope.post('/paper', (request) => {
      const body = request.body as Readable;
      const read = async () => {
        let bytes = 0;
        for await (const chunk of body) bytes += (chunk as Buffer).length;
        return { bytes };
      };
      return atAPace(request, body, read, { everyMs: 150, bytes: 50 });
    });
  });
  await app.listen({ port: 0 });
  port = (app.server.address() as { port: number }).port;
});
afterAll(() => app.close());

/** Sends a body piece by piece, and reads until the server closes. */
function send(path: string, pieces: string[], everyMs: number): Promise<string> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const length = pieces.join('').length;
    socket.write(
      `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`,
    );
    const timer = setInterval(() => {
      const piece = pieces.shift();
      if (piece !== undefined && !socket.destroyed) socket.write(piece);
      else clearInterval(timer);
    }, everyMs);
    socket.on('data', (bytes) => (answer += bytes.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(timer);
      done(answer);
    });
  });
}

const letters = (count: number) => Array.from({ length: count }, () => '1');

describe('a body that comes letter by letter', () => {
  it('is cut with 408 when it is a text', async () => {
    expect(await send('/text', letters(60), 25)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is read when it ends in time, however long the answer takes', async () => {
    expect(await send('/text', letters(4), 10)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await send('/slow-answer', letters(2), 5)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it('is cut when it is a paper that comes more slowly than its own pace', async () => {
    expect(await send('/paper', letters(60), 25)).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('is read to its end when it is a paper at its pace, longer than a text may take', async () => {
    expect(
      await send(
        '/paper',
        Array.from({ length: 30 }, () => '1'.repeat(100)),
        25,
      ),
    ).toMatch(/\{"bytes":3000\}$/);
  });
});
