import type { Readable } from 'node:stream';
import { ErrorCode, Refusal } from '../../../kernel/refusal';

const CHUNK_BYTES = 256 * 1024;
/** Ten megabytes over a telephone's line take less; a sender that drips holds a place that others wait for. */
const PATIENCE = 120_000;

/** Everything that arrives, up to the cap: what is over is never held. */
export async function wholeOf(body: Readable, largest: number): Promise<Buffer> {
  const late = setTimeout(() => body.destroy(Object.assign(new Error('too slow'), { statusCode: 408 })), PATIENCE);
  const held: Buffer[] = [];
  let total = 0;
  try {
    for await (const piece of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      total += piece.length;
      if (total > largest) throw tooLarge(largest);
      held.push(piece);
    }
  } finally {
    clearTimeout(late);
  }
  return Buffer.concat(held);
}

/** In pieces of one size, as they are encrypted and kept. */
export function* chunksOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}

function tooLarge(largest: number): Refusal {
  return Refusal.of(
    ErrorCode.INVALID_VALUE,
    `La pièce dépasse ${largest / 1024 / 1024} Mo : réduisez-la ou joignez-la en plusieurs fois.`,
  );
}
