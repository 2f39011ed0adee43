/** A file of a form, in memory: the API bounds what it takes. */
export interface SentFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Uint8Array<ArrayBuffer>;
  /** It was longer than what is read; `content` is then empty. */
  readonly tooLong: boolean;
}

/** What a form holds that no act can take: said beside its field, before anything is asked. */
export class NotTaken extends Error {
  constructor(
    readonly field: string,
    message: string,
  ) {
    super(message);
  }
}

/** What a form sent, as typed. */
export class Fields {
  private readonly faults: NotTaken[] = [];

  constructor(
    readonly entries: readonly (readonly [string, string])[],
    readonly files: readonly SentFile[] = [],
  ) {}

  /** Every field that could not be taken, in the order of the form. */
  get untaken(): readonly NotTaken[] {
    return this.faults;
  }

  /** Noted, and the reading goes on, so that all is said at once. What it answers goes nowhere: `posting` sees to it. */
  notTaken<T>(field: string, message: string): T {
    this.faults.push(new NotTaken(field, message));
    return undefined as T;
  }

  has(name: string): boolean {
    return this.entries.some(([key]) => key === name);
  }

  /** Empty when absent. */
  text(name: string): string {
    return this.entries.find(([key]) => key === name)?.[1] ?? '';
  }

  /** Null when absent or left blank. */
  optional(name: string): string | null {
    return this.text(name).trim() === '' ? null : this.text(name);
  }

  /** A whole number; anything else is not taken. */
  number(name: string): number {
    const typed = this.text(name).replace(/[\s\u202f\u00a0]/g, '');
    if (!/^\d{1,9}$/.test(typed)) return this.notTaken(name, 'Écrivez un nombre entier, en chiffres.');
    return Number(typed);
  }

  /** Null when left blank. */
  optionalNumber(name: string): number | null {
    return this.optional(name) === null ? null : this.number(name);
  }

  flag(name: string): boolean {
    return ['on', 'true', '1'].includes(this.text(name));
  }

  all(name: string): string[] {
    return this.entries.filter(([key]) => key === name).map(([, value]) => value);
  }

  /** Rules of the warnings that were read: one box may name several. */
  acknowledged(): string[] {
    return this.all('acknowledgedWarnings').flatMap((each) => each.split(' ').filter(Boolean));
  }

  /** One of these codes; the first one when a hand-made form sends another. */
  oneOf<T extends string>(name: string, codes: readonly [T, ...T[]]): T {
    return codes.find((code) => code === this.text(name)) ?? codes[0];
  }
}
