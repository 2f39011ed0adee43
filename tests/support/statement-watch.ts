import { Client } from 'pg';

type Query = (this: Client, ...given: unknown[]) => unknown;

/** What upkeep begins with: a role, and nobody on whose behalf. */
const AS_A_DUTY = "set_config('role'";

/** Texts that the server sends to PostgreSQL, flight by flight; those of its upkeep, which runs beside, are left out. */
export class StatementWatch {
  private flights: string[][] = [];
  private readonly current = new WeakMap<Client, string[]>();
  private readonly real = Client.prototype.query as Query;

  constructor() {
    const { real } = this;
    const note = this.note.bind(this);
    Client.prototype.query = function (this: Client, ...given: unknown[]) {
      note(this, textOf(given[0]));
      return real.apply(this, given);
    } as never;
  }

  start(): void {
    this.flights = [];
  }

  seen(): string[] {
    return this.flights
      .filter((flight) => !flight.some((text) => text.includes(AS_A_DUTY) && !text.includes('app.account')))
      .flat();
  }

  stop(): void {
    Client.prototype.query = this.real as never;
  }

  private note(client: Client, text: string): void {
    if (text.startsWith('begin') || !this.current.has(client)) {
      const flight: string[] = [];
      this.current.set(client, flight);
      this.flights.push(flight);
    }
    this.current.get(client)!.push(text);
  }
}

function textOf(given: unknown): string {
  return typeof given === 'string' ? given : ((given as { text?: string }).text ?? '');
}
