import { Client } from 'pg';

type Query = (this: Client, ...given: unknown[]) => unknown;

/** What upkeep begins with: a role, and nobody on whose behalf. */
const AS_A_DUTY = "set_config('role'";

export interface Sent {
  text: string;
  values: unknown[];
}

/** What the server sends to PostgreSQL, flight by flight; its upkeep, which runs beside, is left out. */
export class StatementWatch {
  private sent: Sent[][] = [];
  private readonly current = new WeakMap<Client, Sent[]>();
  private readonly real = Client.prototype.query as Query;

  constructor() {
    const { real } = this;
    const note = this.note.bind(this);
    Client.prototype.query = function (this: Client, ...given: unknown[]) {
      note(this, sentOf(given));
      return real.apply(this, given);
    } as never;
  }

  start(): void {
    this.sent = [];
  }

  flights(): Sent[][] {
    return this.sent.filter(
      (flight) => !flight.some(({ text }) => text.includes(AS_A_DUTY) && !text.includes('app.account')),
    );
  }

  seen(): string[] {
    return this.flights().flatMap((flight) => flight.map(({ text }) => text));
  }

  stop(): void {
    Client.prototype.query = this.real as never;
  }

  private note(client: Client, sent: Sent): void {
    if (sent.text.startsWith('begin') || !this.current.has(client)) {
      const flight: Sent[] = [];
      this.current.set(client, flight);
      this.sent.push(flight);
    }
    this.current.get(client)!.push(sent);
  }
}

function sentOf([given, parameters]: unknown[]): Sent {
  if (typeof given === 'string') return { text: given, values: Array.isArray(parameters) ? parameters : [] };
  const { text = '', values = [] } = given as Partial<Sent>;
  return { text, values };
}
