import { createHash } from 'node:crypto';

/** Letters and digits that nobody confuses on the telephone: those of the platform's references. */
const ALPHABET = '23456789ACDEFGHJKLMNPQRTUVWXYZ';
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const TWO_POW_32 = 4_294_967_296;

export type Weighted<T> = readonly (readonly [T, number])[];

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

/** xoshiro128**, seeded by a text: the same seed draws the same France. Never for a key or a secret. */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  constructor(seed: string) {
    const state = createHash('sha256').update(seed).digest();
    [this.a, this.b, this.c, this.d] = [0, 4, 8, 12].map((at) => state.readUInt32LE(at)) as [
      number,
      number,
      number,
      number,
    ];
  }

  private word(): number {
    const result = Math.imul(rotate(Math.imul(this.b, 5), 7), 9) >>> 0;
    const shifted = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= shifted;
    this.d = rotate(this.d, 11);
    return result;
  }

  below(limit: number): number {
    return Math.floor((this.word() / TWO_POW_32) * limit);
  }

  /** Both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(probability: number): boolean {
    return this.word() < probability * TWO_POW_32;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }

  weighted<T>(table: Weighted<T>): T {
    let left = (this.word() / TWO_POW_32) * table.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of table) if ((left -= weight) < 0) return value;
    return table.at(-1)![0];
  }

  /** 63 bits, as text: a bigint column. */
  recordKey(): string {
    return ((BigInt(this.word() >>> 1) << 32n) | BigInt(this.word())).toString();
  }

  uuid(): string {
    const [one, two, three, four] = [this.word(), this.word(), this.word(), this.word()];
    const second = `${hex(two >>> 16)}-${hex((two & 0x0fff) | 0x4000)}`;
    const third = `${hex(((three >>> 16) & 0x3fff) | 0x8000)}-${hex(three)}`;
    return `${hex(one >>> 16)}${hex(one)}-${second}-${third}${hex(four >>> 16)}${hex(four)}`;
  }

  /** `K7F-3QXA`, never one of those taken. */
  reference(taken: Set<string>): string {
    for (;;) {
      let letters = '';
      for (let at = 0; at < 7; at += 1) letters += ALPHABET[this.below(ALPHABET.length)]! + (at === 2 ? '-' : '');
      if (!taken.has(letters)) return (taken.add(letters), letters);
    }
  }
}

/** The lower sixteen bits. */
function hex(word: number): string {
  return HEX[(word >>> 8) & 255]! + HEX[word & 255]!;
}
