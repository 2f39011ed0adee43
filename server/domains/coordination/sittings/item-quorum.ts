import type { RequestContext } from '../../../http/request-context';
import { localTimeAt } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import { bodyKindReference, territoryOf } from '../../../reference/reference-data';
import type { Database } from '../../../tenancy/database';
import { AttendanceLoader } from './attendance.loader';
import { AttendanceQueries } from './attendance.queries';
import { whoDeliberates } from './attendance.rules';
import { SessionLoader } from './sessions.loader';
import { SessionQueries, type SessionRow } from './sessions.queries';
import { quorumOfSecond, quorumVerdict } from './sessions.rules';

interface Point {
  departement: string;
  id: string;
  sessionId: string;
  referralId: string | null;
}

/** The quorum of one point (CRPA R.133-10): whoever was there at its hour, less those who step aside. */
export class ItemQuorum {
  private readonly attendance: AttendanceLoader;
  private readonly sessions: SessionLoader;

  constructor(database: Database) {
    this.attendance = new AttendanceLoader(new AttendanceQueries(database));
    this.sessions = new SessionLoader(new SessionQueries(database));
  }

  /** Null for whoever does not keep the attendance, and before the summons. */
  async of(context: RequestContext, point: Point, treatedAt: string | null): Promise<RuleVerdict | null> {
    const { departement, sessionId, id, referralId } = point;
    const [summoned, session, recused] = await Promise.all([
      this.attendance.summoned(context, departement, sessionId),
      this.sessions.session(context, departement, sessionId, 'BARE'),
      referralId ? this.attendance.recused(context, departement, id) : [],
    ]);
    if (summoned.length === 0 || !session) return null;
    const away = new Set(recused.map(({ memberUuid }) => memberUuid));
    const { members, present, recused: aside } = whoDeliberates(summoned, treatedAt ?? nowIn(context, session), away);
    const { crpaApplies } = bodyKindReference(session.bodyKind);
    return quorumOfSecond(quorumVerdict(crpaApplies, members, present, aside), session.sameAgenda);
  }
}

/** A point that waits is counted as of now, while its sitting is open. */
function nowIn(context: RequestContext, { departement, status }: SessionRow): string | null {
  if (status !== 'OPEN') return null;
  return localTimeAt(context.actor(departement).now, territoryOf(departement)?.timeZone ?? 'Europe/Paris');
}
