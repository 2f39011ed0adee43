import { encodeId } from '../../../kernel/id';
import { localDateAt, type LocalDate } from '../../../kernel/local-date';
import type { RuleVerdict } from '../../../kernel/verdict';
import type { Formation } from '../../../kernel/words';
import type { BodyKind, FormationReference } from '../../../reference/body-types';
import { bodyKindReference, territoryOf } from '../../../reference/reference-data';
import type { Actor } from '../../../tenancy/database';
import { formationOf } from './locked-session.queries';
import type { RehearsalQueries, RehearsedMember, RunBody } from './rehearsal.queries';
import { missingSeats, notReadyReason, reachableQuorum, reachableVerdict } from './rehearsal.rules';
import type { SessionQueries, SessionRow } from './sessions.queries';
import {
  capacityVerdict,
  firstLawfulDay,
  lastDayToConvene,
  membersVerdict,
  noticeOf,
  pointsVerdict,
} from './sessions.rules';
import { dayRehearsal } from './sessions.view';
import { minimumOfYear, minimumVerdict, proposedDays } from './year.rules';

/** What is asked, its ids read: a sitting that exists, or a body and a formation. */
export interface Rehearsed {
  sessionId: string | null;
  bodyId: string | null;
  bodyKind: BodyKind | null;
  formation: Formation | null;
  parquetId: string | null;
  referralIds: string[] | null;
  heldOn: LocalDate | null;
  convenedOn: LocalDate | null;
}

/** Where and when, once both are known. */
interface Place {
  body: RunBody;
  session: SessionRow | null;
  bodyId: string;
  formation: Formation;
  composition: FormationReference;
  parquetId: string | null;
  heldOn: LocalDate;
  convenedOn: LocalDate;
  earliestLawfulDate: LocalDate;
}

/** Answers, as whoever runs the body, what a sitting would meet. It writes nothing. */
export class RehearsalService {
  constructor(
    private readonly queries: RehearsalQueries,
    private readonly sessions: SessionQueries,
  ) {}

  async rehearse(actor: Actor, asked: Rehearsed) {
    const place = await this.place(actor, asked);
    if (!place) return null;
    const { body, composition, heldOn, earliestLawfulDate } = place;
    const [now, then, waiting, pathwaysLapsing, planned] = await Promise.all([
      this.queries.members(actor, { ...place, heldOn: actor.today }, composition),
      this.queries.members(actor, place, composition),
      this.queries.waiting(actor, place, asked.referralIds),
      this.queries.lapsing(actor, place),
      this.minimum(actor, place),
    ]);
    const { crpaApplies } = bodyKindReference(body.kind);
    const quorum = reachableQuorum(crpaApplies, votingSeats(now).size, inOffice(now, then));
    const rules = [
      membersVerdict(then.length),
      ...points(place, asked),
      reachableVerdict(crpaApplies, quorum),
      ...planned,
    ];
    return {
      ...{ heldOn, earliestLawfulDate, quorum },
      convocationDeadline: lastDayToConvene(noticeOf(crpaApplies, body.rules), heldOn),
      missingSeats: missingSeats(
        composition,
        heldOn,
        then.map(({ role }) => role),
      ).map(({ seatRole, ...seat }) => ({ ...seat, role: seatRole })),
      mandatesEnding: ending(actor, now, heldOn),
      notReady: waiting.flatMap((referral) => {
        const reason = notReadyReason(referral);
        return reason ? [{ ...named(actor, referral), reason }] : [];
      }),
      pathwaysLapsing: pathwaysLapsing.map((row) => ({ ...named(actor, row), lapsesOn: row.lapsesOn })),
      verdicts: [...dayRehearsal(placed(actor, body), heldOn, place.convenedOn, body.rules), ...rules],
    };
  }

  /** Days are proposed before anybody has chosen. */
  async year(actor: Actor, bodyKind: BodyKind, year: number) {
    const body = await this.queries.bodyRun(actor, { bodyId: null, bodyKind });
    if (!body) return null;
    const minimum = minimumOfYear(body.kind, year);
    const planned = minimum ? await this.queries.plannedIn(actor, body.id, minimum.formation, year) : 0;
    const notice = noticeOf(bodyKindReference(body.kind).crpaApplies, body.rules);
    const earliest = firstLawfulDay(actor.departement, notice, actor.today);
    const missing = Math.max(0, minimum ? minimum.minimum - planned : 2);
    const days = missing > 0 ? proposedDays(actor.departement, year, earliest, missing) : [];
    return {
      formation: minimum?.formation ?? null,
      proposedDays: days,
      verdict: minimum && minimumVerdict(body.kind, minimum, planned, days),
    };
  }

  /** Null where the body is not run by whoever asks, or has no such formation. */
  private async place(actor: Actor, asked: Rehearsed): Promise<Place | null> {
    const session = asked.sessionId ? await this.sessions.byId(actor, asked.sessionId) : null;
    const body = await this.queries.bodyRun(actor, asked.sessionId ? nameOf(session) : asked);
    const formation = session?.formation ?? asked.formation;
    const composition = body && formation && formationOf(body.kind, formation);
    if (!body || !formation || !composition) return null;
    const convenedOn = asked.convenedOn ?? convenedDay(session) ?? actor.today;
    const notice = noticeOf(bodyKindReference(body.kind).crpaApplies, body.rules);
    const earliestLawfulDate = firstLawfulDay(actor.departement, notice, convenedOn);
    const heldOn = asked.heldOn ?? session?.heldOn ?? earliestLawfulDate;
    const parquetId = session ? session.parquetId : asked.parquetId;
    return {
      body,
      session,
      bodyId: body.id,
      formation,
      composition,
      parquetId,
      heldOn,
      convenedOn,
      earliestLawfulDate,
    };
  }

  /** The year of that day, with the sitting that is rehearsed when it is not planned yet. */
  private async minimum(actor: Actor, { body, session, formation, heldOn }: Place): Promise<RuleVerdict[]> {
    const year = Number(heldOn.slice(0, 4));
    const minimum = minimumOfYear(body.kind, year);
    if (!minimum) return [];
    const planned = await this.queries.plannedIn(actor, body.id, minimum.formation, year);
    const more = !session && minimum.formation === formation ? 1 : 0;
    return [minimumVerdict(body.kind, minimum, planned + more, [])];
  }
}

const nameOf = (session: SessionRow | null) => ({ bodyId: session?.bodyId ?? null, bodyKind: null });

const placed = ({ departement }: Actor, { kind }: RunBody) => ({ departement, bodyKind: kind });

const named = ({ departement }: Actor, { id, reference }: { id: string; reference: string }) => ({
  referralId: encodeId('Referral', departement, id),
  reference,
});

const votingSeats = (members: RehearsedMember[]): Set<string> =>
  new Set(members.filter(({ voting }) => voting).map(({ seat }) => seat));

/** Seats of today that somebody still holds on the day. */
function inOffice(now: RehearsedMember[], then: RehearsedMember[]): number {
  const still = votingSeats(then);
  return [...votingSeats(now)].filter((seat) => still.has(seat)).length;
}

function ending({ departement }: Actor, now: RehearsedMember[], heldOn: LocalDate) {
  return now.flatMap(({ memberId, accountId, quality, endsOn }) => {
    if (!endsOn || endsOn > heldOn) return [];
    return [{ memberId: encodeId(accountId ? 'Mandate' : 'Membership', departement, memberId), quality, endsOn }];
  });
}

/** What is on the agenda, or would be. */
function points({ session }: Place, { referralIds }: Rehearsed): RuleVerdict[] {
  if (!session) return referralIds ? [pointsVerdict(referralIds.length)] : [];
  const { itemCount = 0, plannedMinutes = 0, capacityMinutes } = session;
  return [pointsVerdict(itemCount), capacityVerdict(plannedMinutes, capacityMinutes)];
}

function convenedDay(session: SessionRow | null): LocalDate | null {
  if (!session?.convenedAt) return null;
  return localDateAt(new Date(session.convenedAt), territoryOf(session.departement)?.timeZone ?? 'Europe/Paris');
}
