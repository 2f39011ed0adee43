import DataLoader from 'dataloader';
import type { RequestContext } from '../../../http/request-context';
import type { Actor } from '../../../tenancy/database';
import type { BodyRules, ConvocationRow, SessionQueries, SessionRow } from './sessions.queries';
import type { Shape } from './sessions.sql';

/** A constant number of statements, whatever the number of sittings on a page. */
export class SessionLoader {
  constructor(private readonly queries: SessionQueries) {}

  session(context: RequestContext, departement: string, id: string, shape: Shape): Promise<SessionRow | null> {
    return this.keyed(
      context,
      departement,
      `sessions ${shape}`,
      (actor, ids) => this.queries.byIds(actor, ids, shape),
      (row) => row.id,
    )
      .load(id)
      .then(([row]) => row ?? null);
  }

  /** The sitting that repeats it; null where none does. */
  async repeatOf(context: RequestContext, departement: string, sessionId: string): Promise<SessionRow | null> {
    const [found] = await this.keyed(
      context,
      departement,
      'repeats of sittings',
      (actor, ids) => this.queries.repeatsOf(actor, ids),
      (row) => row.repeats ?? '',
    ).load(sessionId);
    return found ?? null;
  }

  convocations(context: RequestContext, departement: string, sessionId: string): Promise<ConvocationRow[]> {
    return this.keyed(
      context,
      departement,
      'convocations',
      (actor, ids) => this.queries.convocations(actor, ids),
      (row) => row.sessionId,
    ).load(sessionId);
  }

  /** When the last letter of a summons was sent; null where none was, or none that the reader may know of. */
  async lastSentAt(context: RequestContext, departement: string, sessionId: string): Promise<string | null> {
    const [found] = await this.keyed(
      context,
      departement,
      'last letters',
      (actor, ids) => this.queries.lastSent(actor, ids),
      (row) => row.sessionId,
    ).load(sessionId);
    return found?.at ?? null;
  }

  bodyRules(context: RequestContext, departement: string): Promise<BodyRules[]> {
    return context.once(`body rules ${departement}`, () => this.queries.bodyRules(context.actor(departement)));
  }

  private keyed<Row>(
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
}
