import type { Level } from '../kernel/groups';
import { clock } from '../kernel/clock';
import { newUuid } from '../kernel/id';
import type { Actor, Database } from '../tenancy/database';

export interface Opened {
  /** Whose content: a case, an alert; null when it is nobody's in particular. */
  holder: string | null;
  /** The door: the case itself, or a referral. */
  source: string | null;
  /** A group of the sheet, or what else was opened, in code: `alert`, `document SLOT`, `minutes AUDIENCE`, a kind of note. */
  group: string;
  level: Level;
}

/** Personal groups that a request opened. The answer waits until they are recorded; no entry, no answer. */
export class ReadJournal {
  private readonly opened = new Map<string, { actor: Actor; rows: Opened[] }>();

  constructor(private readonly database: Database) {}

  note(actor: Actor, opened: Opened): void {
    this.expect(actor).rows.push(opened);
  }

  /** An entry will be recorded even if nothing is opened: a search is one, whatever it finds. */
  expect(actor: Actor): { actor: Actor; rows: Opened[] } {
    let entry = this.opened.get(actor.departement);
    if (!entry) this.opened.set(actor.departement, (entry = { actor, rows: [] }));
    return entry;
  }

  get isEmpty(): boolean {
    return this.opened.size === 0;
  }

  /** One entry per département: what was opened, at which level, by which account, in which operation. */
  async record(operation: string): Promise<void> {
    const entries = [...this.opened.values()];
    this.opened.clear();
    await Promise.all(entries.map(({ actor, rows }) => this.insert(actor, operation, rows)));
  }

  private async insert(actor: Actor, operation: string, rows: Opened[]): Promise<void> {
    const values = [
      actor.departement,
      newUuid(),
      clock.now(),
      actor.accountId,
      operation.slice(0, 80),
      JSON.stringify(rows),
    ];
    await this.database.append(actor, { text: INSERT, values });
  }
}

const INSERT = `
  insert into tenant.journal_entry (departement_code, id, at, account_id, mandate_id, operation, kind, opened)
  values ($1, $2, $3, $4, access.first_mandate(), $5, 'READ', $6)`;
