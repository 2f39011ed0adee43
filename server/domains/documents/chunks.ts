import type { Readable } from 'node:stream';
import { ErrorCode, Refusal } from '../../kernel/refusal';

const CHUNK_BYTES = 256 * 1024;

/** Regroups what arrives into chunks of one size, and stops at the cap. */
export async function* chunksOf(body: Readable, largest: number): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let length = 0;
  let total = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    total += piece.length;
    if (total > largest) throw tooLarge(largest);
    held.push(piece);
    length += piece.length;
    if (length < CHUNK_BYTES) continue;
    yield Buffer.concat(held);
    [held, length] = [[], 0];
  }
  if (length > 0) yield Buffer.concat(held);
}

function tooLarge(largest: number): Refusal {
  return Refusal.of(ErrorCode.INVALID_VALUE, `La pièce dépasse ${largest / 1024 / 1024} Mo : réduisez-la ou joignez-la en plusieurs fois.`);
}
