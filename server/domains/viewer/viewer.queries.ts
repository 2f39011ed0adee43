import type { DirectoryQueries, MandateRow } from '../directory/directory.queries';
import type { Actor, Database } from '../../tenancy/database';
import { PROPOSALS_TO_DO, TO_DO } from './to-do.sql';

export interface ToDoRow {
  kind: string;
  due: string;
  subject: string;
  subjectType: 'Referral' | 'Session' | 'Decision' | 'CaseFile' | 'BreakGlass' | 'KeptReader' | 'MandateProposal';
  reference: string | null;
  bodyKind: string | null;
  alert: boolean | null;
}

export const TO_DO_MAX = 200;

export class ViewerQueries {
  constructor(
    private readonly database: Database,
    private readonly directory: DirectoryQueries,
  ) {}

  mandates(actor: Actor): Promise<MandateRow[]> {
    return this.directory.ownMandates(actor);
  }

  account(actor: Actor) {
    return this.directory.account(actor, actor.accountId);
  }

  /** Everything that waits for the reader in this département, in one statement. */
  toDo(actor: Actor): Promise<ToDoRow[]> {
    return this.database.read<ToDoRow>(actor, { text: TO_DO, values: [TO_DO_MAX] });
  }

  /** Mandates that wait for a second administrator; none for anybody else. */
  proposalsToDo(actor: Actor, departement: string | null): Promise<(ToDoRow & { departement: string })[]> {
    return this.database.read(actor, { text: PROPOSALS_TO_DO, values: [departement, TO_DO_MAX] });
  }
}
