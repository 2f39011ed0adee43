import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { Actor } from '../../../tenancy/database';
import type {
  AttendanceQueries,
  AttendanceRow,
  FormerAttendanceRow,
  RecusedRow,
  SummonedRow,
} from './attendance.queries';

/** A constant number of statements, whatever the number of sittings on a page. */
export class AttendanceLoader {
  constructor(private readonly queries: AttendanceQueries) {}

  attendance(context: RequestContext, departement: string, sessionId: string): Promise<AttendanceRow[]> {
    const read = (actor: Actor, ids: readonly string[]) => this.queries.attendance(actor, ids);
    return keyed(context, departement, 'attendance', read, bySession).load(sessionId);
  }

  former(context: RequestContext, departement: string, sessionId: string): Promise<FormerAttendanceRow[]> {
    const read = (actor: Actor, ids: readonly string[]) => this.queries.former(actor, ids);
    return keyed(context, departement, 'former attendance', read, bySession).load(sessionId);
  }

  summoned(context: RequestContext, departement: string, sessionId: string): Promise<SummonedRow[]> {
    const read = (actor: Actor, ids: readonly string[]) => this.queries.summoned(actor, ids);
    return keyed(context, departement, 'summoned', read, bySession).load(sessionId);
  }

  recused(context: RequestContext, departement: string, itemId: string): Promise<RecusedRow[]> {
    const read = (actor: Actor, ids: readonly string[]) => this.queries.recused(actor, ids);
    return keyed(context, departement, 'recused', read, (row: RecusedRow) => row.itemId).load(itemId);
  }
}

const bySession = (row: { sessionId: string }): string => row.sessionId;

function keyed<Row>(
  context: RequestContext,
  departement: string,
  name: string,
  read: (actor: Actor, ids: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return context.once(
    `${name} ${departement}`,
    () =>
      new DataLoader<string, Row[]>(async (ids) => {
        const rows = await read(context.actor(departement), ids);
        return ids.map((id) => rows.filter((row) => keyOf(row) === id));
      }),
  );
}
