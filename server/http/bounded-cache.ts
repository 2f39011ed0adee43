interface Bounds {
  entries: number;
  /** Of the texts from which the values were made: a parsed document takes a hundred bytes for each. */
  characters: number;
  /** What is longer is not kept. */
  each: number;
}

/** The least recently used go first. Weighed by what was sent, which is known: what was made of it would cost to weigh. */
export class BoundedCache<Value> {
  private readonly kept = new Map<string, { value: Value; characters: number }>();
  private characters = 0;

  constructor(private readonly bounds: Bounds) {}

  get(key: string): Value | undefined {
    const found = this.kept.get(key);
    if (!found) return undefined;
    this.kept.delete(key);
    this.kept.set(key, found);
    return found.value;
  }

  set(key: string, value: Value, characters: number): void {
    this.delete(key);
    if (characters > this.bounds.each) return;
    this.kept.set(key, { value, characters });
    this.characters += characters;
    for (const [oldest] of this.kept) {
      if (this.kept.size <= this.bounds.entries && this.characters <= this.bounds.characters) break;
      this.delete(oldest);
    }
  }

  delete(key: string): boolean {
    const found = this.kept.get(key);
    if (found) this.characters -= found.characters;
    return this.kept.delete(key);
  }
}
