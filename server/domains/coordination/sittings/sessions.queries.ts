import type { BodyKind } from '../../../reference/body-types';
import type { Actor, Database } from '../../../tenancy/database';
import type { RowOf } from '../../../tenancy/columns';
import type { ItemRow } from './agenda-row.sql';
import {
  BODY_RULES,
  BY_IDS,
  CONVOCATIONS_OF,
  LAST_SENT,
  NEXT_WITH_ROOM,
  OF_YEAR,
  PAGE,
  REPEATS_OF,
  type CONVOCATION,
  type MEMBER,
  type SESSION,
  type Shape,
} from './sessions.sql';
import type { Formation, SessionStatus } from '../../../kernel/words';
import { FIRST_ID } from '../../../kernel/id';

export interface SessionRow extends RowOf<typeof SESSION> {
  /** Present when the statement was asked to count. */
  itemCount?: number;
  plannedMinutes?: number;
  /** Present when the statement was asked for the agenda. */
  agenda?: ItemRow[];
}

export type MemberRow = RowOf<typeof MEMBER>;
export type ConvocationRow = RowOf<typeof CONVOCATION>;
export interface LastSent {
  sessionId: string;
  at: string;
}

export interface BodyRules {
  id: string;
  kind: BodyKind;
  rules: { noticeDays?: number };
}

export interface SessionFilter {
  body: BodyKind | null;
  formation: Formation | null;
  status: SessionStatus | null;
  from: string | null;
  until: string | null;
}

/** Sittings, each read in one statement shaped by what is asked for. */
export class SessionQueries {
  constructor(private readonly database: Database) {}

  async byId(actor: Actor, id: string, shape: Shape = 'COUNTS'): Promise<SessionRow | null> {
    const [row] = await this.byIds(actor, [id], shape);
    return row ?? null;
  }

  byIds(actor: Actor, ids: readonly string[], shape: Shape): Promise<SessionRow[]> {
    return this.database.read<SessionRow>(actor, { text: BY_IDS[shape], values: [ids] });
  }

  repeatsOf(actor: Actor, ids: readonly string[]): Promise<SessionRow[]> {
    return this.database.read<SessionRow>(actor, { text: REPEATS_OF, values: [ids] });
  }

  /** The sittings of the same body in the same civil year, but for those cancelled. */
  ofYear(actor: Actor, id: string): Promise<SessionRow[]> {
    return this.database.read<SessionRow>(actor, { text: OF_YEAR, values: [id] });
  }

  /** By day and hour; `after` is the day, id and hour of the row before; a cursor made before hours counted has none. */
  page(
    actor: Actor,
    filter: SessionFilter,
    size: number,
    after: string[] | null,
    counts: boolean,
  ): Promise<SessionRow[]> {
    const { from, until, body, formation, status } = filter;
    const [day, id, hour = ''] = after ?? ['-infinity', FIRST_ID];
    const values = [size + 1, from ?? '-infinity', until ?? 'infinity', day, hour, id, body, formation, status];
    return this.database.read<SessionRow>(actor, { text: counts ? PAGE.COUNTS : PAGE.BARE, values });
  }

  /** The next sitting with room for that many minutes, as far as the reader sees its agenda. */
  async nextWithRoom(actor: Actor, body: BodyKind, formation: Formation, minutes: number): Promise<SessionRow | null> {
    const [row] = await this.database.read<SessionRow>(actor, {
      text: NEXT_WITH_ROOM,
      values: [body, formation, minutes],
    });
    return row ?? null;
  }

  convocations(actor: Actor, sessionIds: readonly string[]): Promise<ConvocationRow[]> {
    return this.database.read<ConvocationRow>(actor, { text: CONVOCATIONS_OF, values: [sessionIds] });
  }

  lastSent(actor: Actor, sessionIds: readonly string[]): Promise<LastSent[]> {
    return this.database.read<LastSent>(actor, { text: LAST_SENT, values: [sessionIds] });
  }

  /** Rules of procedure of the bodies of the département: dated parameters. */
  bodyRules(actor: Actor): Promise<BodyRules[]> {
    return this.database.read<BodyRules>(actor, { text: BODY_RULES, values: [] });
  }
}
