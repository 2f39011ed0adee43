import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { Actor } from '../../../tenancy/database';
import type { AlertQueries, CourseRow, HoldReasonRow, OperationRow } from './alerts.queries';

interface Of {
  departement: string;
  id: string;
}

/** One statement for all the alerts that a page asks for. Per request, within one département. */
export class AlertLoader {
  constructor(private readonly queries: AlertQueries) {}

  course(context: RequestContext, of: Of): Promise<CourseRow | null> {
    return once(
      context,
      'alert courses',
      of,
      (actor, ids) => this.queries.courses(actor, ids),
      ({ id }) => id,
    );
  }

  operation(context: RequestContext, of: Of): Promise<OperationRow | null> {
    return once(
      context,
      'alert operations',
      of,
      (actor, ids) => this.queries.operations(actor, ids),
      ({ id }) => id,
    );
  }

  holdReason(context: RequestContext, of: Of): Promise<HoldReasonRow | null> {
    const read = (actor: Actor, ids: readonly string[]) => this.queries.holdReasons(actor, ids);
    return once(context, 'hold reasons', of, read, ({ referralId }) => referralId);
  }
}

function once<Row>(
  context: RequestContext,
  list: string,
  { departement, id }: Of,
  read: (actor: Actor, ids: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): Promise<Row | null> {
  const actor = context.actor(departement);
  return context
    .once(
      `${list} ${departement}`,
      () =>
        new DataLoader<string, Row | null>(async (ids) => {
          const rows = new Map((await read(actor, ids)).map((row) => [keyOf(row), row]));
          return ids.map((wanted) => rows.get(wanted) ?? null);
        }),
    )
    .load(id);
}
