import type { Level } from '../kernel/groups';

let pass: <Value>(value: Value, level: Level) => Opened<Value>;

/**
 * Something about a person, as one reader may see it. Nobody can make one but the gate: the constructor is private, and what
 * calls it is handed to `gate.ts` alone (import rule `one-gate`). Views take nothing else.
 */
export class Opened<Value> {
  static {
    pass = (value, level) => new Opened(value, level);
  }

  /** Tells it apart from an object that has the same shape. */
  readonly #passed = true;

  private constructor(
    readonly value: Value,
    readonly level: Level,
  ) {}

  get passed(): boolean {
    return this.#passed;
  }
}

/** For the gate. */
export const letThrough = <Value>(value: Value, level: Level): Opened<Value> => pass(value, level);
