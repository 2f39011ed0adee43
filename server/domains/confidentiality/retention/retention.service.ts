import { clock } from '../../../kernel/clock';
import { localDateAt } from '../../../kernel/local-date';
import { territories } from '../../../reference/reference-data';
import type { Database, Place } from '../../../tenancy/database';
import type { Statement } from '../../../tenancy/actor';
import { completeInBackupsOn } from './erasure.rules';
import { ERASURES_DUE, EVERY_FACT } from './retention.queries';
import { dueStep, type RetentionFacts, type Step } from './retention.rules';
import { FIRST_ID } from '../../../kernel/id';

/** What is due today for one file: its reference, never a name. */
export interface Due {
  departement: string;
  id: string;
  reference: string;
  step: Step;
  rule: string;
  /** Asked by its association, whose days are over. */
  asked?: true;
}

const PAGE = 500;

/** Every file of every département, on its own legal date: archived, then destroyed, by the dated rules. */
export class RetentionService {
  constructor(private readonly database: Database) {}

  /** Tells what is due; with `carryOut`, does it. One file that fails does not keep the others from their turn. */
  async run(told: (due: Due) => void, carryOut: boolean): Promise<void> {
    const failures: unknown[] = [];
    for (const { code, timeZone } of territories) {
      const now = clock.now();
      const place = { departement: code, today: localDateAt(now, timeZone), now };
      for await (const due of this.dueIn(place)) {
        if (!carryOut || (await this.carryOut(place, due).catch((error: unknown) => void failures.push(error))))
          told(due);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  private async *dueIn(place: Place): AsyncGenerator<Due> {
    const asked = await this.database.retain<{ id: string; reference: string; reason: string }>(place, {
      text: ERASURES_DUE,
      values: [],
    });
    const { departement } = place;
    for (const { id, reference, reason } of asked)
      yield { departement, id, reference, step: 'DESTROY', rule: reason, asked: true };
    for (let after = FIRST_ID; ;) {
      const rows = await this.database.retain<RetentionFacts & { id: string; reference: string }>(place, {
        text: EVERY_FACT,
        values: [after, PAGE],
      });
      for (const facts of rows) {
        const due = dueStep(facts, place.today);
        if (due)
          yield {
            departement: place.departement,
            id: facts.id,
            reference: facts.reference,
            step: due.step,
            rule: due.retention.rule.rule,
          };
      }
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.id;
    }
  }

  /** False when somebody else has just done it. */
  private async carryOut(place: Place, due: Due): Promise<boolean> {
    const [row] = await this.database.retain<{ done: boolean }>(
      place,
      statementFor(due, completeInBackupsOn(place.today)),
    );
    return row!.done;
  }
}

function statementFor({ id, step, rule, asked }: Due, backupsUntil: string): Statement {
  if (step === 'ARCHIVE') return { text: ARCHIVE, values: [id] };
  return asked
    ? { text: DESTROY_ASKED, values: [id, backupsUntil] }
    : { text: DESTROY, values: [id, rule, backupsUntil] };
}

const DESTROY_ASKED = 'select access.destroy_asked_case($1, $2) as done';

const ARCHIVE = 'select access.archive_case($1) as done';

const DESTROY = 'select access.destroy_due_case($1, $2, $3) as done';
