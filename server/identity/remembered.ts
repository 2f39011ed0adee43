import { clock } from '../kernel/clock';

interface Kept<Value> {
  value: Value;
  since: number;
}

/** Answers of the database, for a few seconds and a few thousand keys: what another process ended lasts no longer here. */
export class Remembered<Value> {
  private readonly known = new Map<string, Kept<Value>>();
  private timesForgotten = 0;

  constructor(
    private readonly life = 5_000,
    private readonly size = 5_000,
  ) {}

  get(key: string): Value | undefined {
    const found = this.known.get(key);
    const age = found ? clock.now().getTime() - found.since : Infinity;
    return found && age >= 0 && age < this.life ? found.value : undefined;
  }

  set(key: string, value: Value): Value {
    this.known.delete(key);
    if (this.known.size >= this.size) this.known.delete(this.known.keys().next().value!);
    this.known.set(key, { value, since: clock.now().getTime() });
    return value;
  }

  /** An answer asked for before something was forgotten is given, and not kept: it may be what has just ended. */
  async getOrAsk(key: string, ask: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const found = this.get(key);
    if (found) return found;
    const before = this.timesForgotten;
    const value = await ask();
    return value && before === this.timesForgotten ? this.set(key, value) : value;
  }

  /** At once in this process; to be called once the end is written. */
  forget(which: (value: Value) => boolean): void {
    this.timesForgotten += 1;
    for (const [key, { value }] of this.known) if (which(value)) this.known.delete(key);
  }
}
