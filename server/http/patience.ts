import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const HEADERS_WITHIN_MS = 10_000;
/** A document of one megabyte at most, on the worst of lines. */
const BODY_WITHIN_MS = 20_000;
/** A paper has its own measure: a quarter of an hour in all, and never a pace that holds a place for nothing. */
const UPLOAD_WITHIN_MS = 15 * 60_000;
const PACE = { everyMs: 30_000, bytes: 64 * 1024 };

/** How long a server waits for what a client sends. The longest is Node's own limit; the shorter ones are below. */
export const patience = {
  requestTimeout: UPLOAD_WITHIN_MS,
  http: { headersTimeout: HEADERS_WITHIN_MS, connectionsCheckingInterval: 1_000 },
} as const;

/** Whoever sends a byte now and then holds a connection for that long. A body that is handed over as it arrives is not read here. */
export function cutSlowBodies(app: FastifyInstance, withinMs = BODY_WITHIN_MS): void {
  const waiting = new WeakMap<FastifyRequest, NodeJS.Timeout>();
  const arrived = async (request: FastifyRequest): Promise<void> => clearTimeout(waiting.get(request));
  app.addHook('onRequest', async (request) => {
    waiting.set(request, setTimeout(() => cut(request.raw.socket), withinMs).unref());
  });
  app.addHook('preValidation', arrived);
  app.addHook('onResponse', arrived);
}

/** While a paper arrives: cut when it comes more slowly than any line that could end in time. */
export async function atAPace<T>(
  request: FastifyRequest,
  body: Readable,
  work: () => Promise<T>,
  pace = PACE,
): Promise<T> {
  const { socket } = request.raw;
  let read = socket.bytesRead;
  const watch = setInterval(() => {
    if (body.readableEnded) return;
    // What waits here for us to read it is no fault of the sender's.
    if (socket.bytesRead - read < pace.bytes && body.readableLength === 0) cut(socket);
    read = socket.bytesRead;
  }, pace.everyMs).unref();
  return work().finally(() => clearInterval(watch));
}

/** As Node does it when its own limits are passed. */
function cut(socket: Socket): void {
  if (!socket.writableEnded)
    socket.end('HTTP/1.1 408 Request Timeout\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
  socket.destroySoon();
}
