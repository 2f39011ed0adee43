import { randomInt } from 'node:crypto';

/** Letters and digits that nobody confuses on the telephone. */
const ALPHABET = '23456789ACDEFGHJKLMNPQRTUVWXYZ';

/** `K7F-3QXA`: random, never a running number, which would disclose the volume. */
export function newReference(): string {
  const letters = Array.from({ length: 7 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  return `${letters.slice(0, 3)}-${letters.slice(3)}`;
}

const SHAPE = new RegExp(`^([${ALPHABET}]{3})([${ALPHABET}]{4})$`);

/** The reference that somebody may mean, typed or read out in any case, with spaces, without its dash; null when it is none. */
export function referenceIn(text: string): string | null {
  const [, head, tail] = SHAPE.exec(text.toUpperCase().replace(/[^0-9A-Z]/g, '')) ?? [];
  return head && tail ? `${head}-${tail}` : null;
}
