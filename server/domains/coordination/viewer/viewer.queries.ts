import type { DirectoryQueries, MandateRow } from '../../actors/directory';
import type { BodyKind } from '../../../reference/body-types';
import type { Actor, Database } from '../../../tenancy/database';
import { noticeFor, lastDayToConvene } from '../sittings';
import { delays, isTold } from './to-do.rules';
import { MANDATES_TO_DO } from './mandates-to-do.sql';
import { TO_DO } from './to-do.sql';

export interface ToDoRow {
  kind: string;
  due: string;
  subject: string;
  subjectType:
    | 'Referral'
    | 'Session'
    | 'Decision'
    | 'CaseFile'
    | 'BreakGlass'
    | 'KeptReader'
    | 'ProtectionCircuit'
    | 'MandateProposal'
    | 'Mandate'
    | 'Organisation'
    | 'FollowUp';
  /** Of a sitting: its day and hour. */
  reference: string | null;
  bodyKind: BodyKind | null;
  alert: boolean | null;
}

/** A sitting to convene comes with the rules of its body, and its own day for `due`. */
interface FoundRow extends ToDoRow {
  rules: { noticeDays?: number } | null;
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
  async toDo(actor: Actor): Promise<ToDoRow[]> {
    const values = [TO_DO_MAX, JSON.stringify(delays)];
    const found = await this.database.read<FoundRow>(actor, { text: TO_DO, values });
    const due = found.map((row) => (row.kind === 'SESSION_TO_CONVENE' ? conveningRow(row) : row));
    return due
      .filter((row) => row.kind !== 'SESSION_TO_CONVENE' || isTold(row.due, actor.today))
      .sort((a, b) => a.due.localeCompare(b.due) || a.kind.localeCompare(b.kind) || rankOf(a).localeCompare(rankOf(b)))
      .slice(0, TO_DO_MAX);
  }

  /** Mandates to approve, to accept, or that have just ended. */
  mandatesToDo(actor: Actor, departement: string | null): Promise<(ToDoRow & { departement: string | null })[]> {
    return this.database.read(actor, {
      text: MANDATES_TO_DO,
      values: [departement, TO_DO_MAX, delays.MANDATE_TO_APPROVE, delays.MANDATE_ESCALATED, delays.MANDATE_OFFERED],
    });
  }
}

/** Sittings of one day by their hour. */
const rankOf = ({ subjectType, reference, subject }: ToDoRow): string =>
  (subjectType === 'Session' ? `${reference} ` : '') + subject;

/** Due on the last day that leaves the members the notice of their body. */
function conveningRow(row: FoundRow): FoundRow {
  const notice = noticeFor({ bodyKind: row.bodyKind as BodyKind, bodyRules: row.rules ?? {} });
  return { ...row, due: lastDayToConvene(notice, row.due) };
}
