import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { requireFormation } from '../../../kernel/formation-of-age';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { decodeId } from '../../../kernel/id';
import type { Actor } from '../../../tenancy/database';
import { liveItems, markItems, referralsOf, type LiveItem } from './live-items.queries';
import { moveReferrals, tellCases } from './referral-stage';
import { formationOf, lockSession, noticeFor, requireStatus, type LockedSession } from './locked-session.queries';
import { membersOf } from './session-members.queries';
import { ConvocationEntity, SessionEntity } from './sessions.entity';
import { capacityVerdict, isShort, noticeVerdict, openingDayVerdict } from './sessions.rules';
import type { AttendanceState } from '../../../kernel/words';

interface Acting {
  sessionId: string;
  acknowledgedWarnings?: string[];
  expectedVersion?: number | null;
}

/** A sitting from its summons to its seal: the doors of its members open and close with it. */
export class ConveningService {
  constructor(private readonly acts: ActRunner) {}

  convene(actor: Actor, input: Acting & { urgency?: string }): Promise<Outcome> {
    return this.acts.run({ operation: 'conveneSession', actor, input }, async (act) => {
      const session = await lockSession(act, input.sessionId, input.expectedVersion);
      requireStatus(
        session,
        ['PLANNED'],
        'Seule une séance prévue se convoque. Une séance reportée reçoit d’abord une date.',
      );
      if (session.heldOn < act.actor.today)
        throw Refusal.of(ErrorCode.WRONG_STATE, 'La date de la séance est passée. Reportez-la, puis convoquez.');
      const urgency = checkNotice(act, session, input.urgency);
      const items = await liveItems(act, session.id);
      for (const referral of referralsOf(items)) requireFormation(referral, ['sessionId']);
      act.apply(
        capacityVerdict(
          items.reduce((sum, item) => sum + item.minutes, 0),
          session.capacityMinutes,
        ),
      );
      await summon(act, session);
      await setStatus(act, session, { status: 'CONVENED', convenedAt: act.actor.now, urgency });
      await moveReferrals(act, referralsOf(items), 'LISTED');
      await tellCases(act, referralsOf(items), { kind: 'CONVENED', sessionId: session.id });
      act.tell('SESSION_CONVENED', session.id);
      return session.id;
    });
  }

  open(actor: Actor, input: Acting): Promise<Outcome> {
    return this.acts.run({ operation: 'openSession', actor, input }, async (act) => {
      const session = await lockSession(act, input.sessionId, input.expectedVersion);
      requireStatus(session, ['CONVENED'], 'Seule une séance convoquée s’ouvre. Convoquez-la d’abord.');
      act.apply(openingDayVerdict(act.actor.today, session.heldOn));
      const items = await liveItems(act, session.id);
      for (const referral of referralsOf(items)) requireFormation(referral, ['sessionId']);
      await setStatus(act, session, { status: 'OPEN' });
      await moveReferrals(act, referralsOf(items), 'IN_SESSION');
      await tellCases(act, referralsOf(items), { kind: 'OPENED_SESSION', sessionId: session.id });
      return session.id;
    });
  }

  recordAttendance(actor: Actor, input: Acting & { memberId: string; state: AttendanceState }): Promise<Outcome> {
    return this.acts.run({ operation: 'recordAttendance', actor, input }, async (act) => {
      const session = await lockSession(act, input.sessionId);
      requireStatus(session, ['CONVENED', 'OPEN'], 'Les présences se notent sur une séance convoquée ou ouverte.');
      const values = [session.id, memberUuid(act, input.memberId), input.state, input.expectedVersion ?? null];
      const [member] = await act.tx.query({ text: SUMMONED, values: values.slice(0, 2) });
      if (!member) throw Refusal.notFound(['memberId']);
      const [written] = await act.tx.query({ text: ATTEND, values });
      if (!written) throw Refusal.stale();
      return session.id;
    });
  }

  /** Seals the sitting: what was not treated is deferred, and its members no longer read its files. */
  close(actor: Actor, input: Acting & { treatedItemIds?: string[] }): Promise<Outcome> {
    return this.acts.run({ operation: 'closeSession', actor, input }, async (act) => {
      const session = await lockSession(act, input.sessionId, input.expectedVersion);
      requireStatus(session, ['OPEN'], 'Seule une séance ouverte se clôt.');
      const items = await liveItems(act, session.id);
      const open = items.filter((item) => item.status === 'PLACED');
      const treated = treatedAmong(act, open, input.treatedItemIds ?? []);
      const deferred = open.filter((item) => !treated.includes(item));
      await markItems(act, treated, 'TREATED');
      await markItems(act, deferred, 'DEFERRED');
      await setStatus(act, session, { status: 'HELD', sealedAt: act.actor.now });
      await moveReferrals(act, referralsOf(deferred), 'SUBMITTED');
      await tellCases(act, referralsOf(deferred), { kind: 'DEFERRED', sessionId: session.id });
      for (const { holderId } of referralsOf(items)) act.touch(holderId);
      if (items.some(calledForDecision)) act.tell('OPINIONS_GIVEN', session.bodyId);
      return session.id;
    });
  }
}

/** The body gave its opinion on it, and an authority decides after it (CRPA R.133-13). */
const calledForDecision = ({ status, kind, referral }: LiveItem): boolean =>
  status === 'TREATED' && kind === 'PSP_OPINION' && referral !== null && referral.authoritative;

async function setStatus(act: Act, session: LockedSession, set: Partial<SessionEntity>): Promise<void> {
  await act.tx.update(SessionEntity, { id: session.id }, { ...set, version: session.version + 1 });
}

/** CRPA R.133-8: short of the notice, an urgency has to be stated and the warning passed over. */
function checkNotice(act: Act, session: LockedSession, urgency?: string): string | null {
  const verdict = noticeVerdict(noticeFor(session), act.actor.today, session.heldOn);
  if (!isShort(verdict)) return null;
  if (!urgency)
    throw Refusal.of(ErrorCode.MISSING_VALUE, `${verdict.message} ${verdict.cure}`, ['urgency'], verdict.article);
  act.apply(verdict);
  return urgency;
}

async function summon(act: Act, session: LockedSession): Promise<void> {
  const members = await membersOf(act, session, formationOf(session.bodyKind, session.formation)!);
  if (members.length === 0) {
    throw Refusal.of(
      ErrorCode.INCOMPLETE,
      "Aucun membre n'est à convoquer dans cette formation. Désignez d'abord ses membres.",
      ['sessionId'],
    ).curedBy('appointMember');
  }
  await act.tx.insert(
    ConvocationEntity,
    members.map(({ memberId, ...member }) => ({
      ...member,
      mandateId: memberId,
      sessionId: session.id,
      sentAt: act.actor.now,
    })),
  );
}

function memberUuid(act: Act, memberId: string): string {
  return act.uuid(memberId, decodeId(memberId)?.type === 'Membership' ? 'Membership' : 'Mandate', ['memberId']);
}

/** Policy is treated unless deferred; an opinion is due on a pathway, so that its point is never "treated" without one. */
function treatedAmong(act: Act, open: LiveItem[], ids: string[]): LiveItem[] {
  const named = ids.map((id) => act.uuid(id, 'AgendaItem', ['treatedItemIds']));
  const found = open.filter((item) => named.includes(item.id));
  if (found.length < new Set(named).size) throw Refusal.notFound(['treatedItemIds']);
  if (found.some((item) => item.kind === 'PSP_OPINION')) {
    throw Refusal.of(
      ErrorCode.WRONG_STATE,
      'Un parcours appelle un avis : enregistrez-le, ou laissez le point être reporté.',
      ['treatedItemIds'],
      'CASF L.121-9',
    ).curedBy('recordOpinion');
  }
  return open.filter((item) => item.kind === 'POLICY' || found.includes(item));
}

const SUMMONED = `
  select true as summoned from tenant.convocation
  where departement_code = access.departement() and session_id = $1 and mandate_id = $2`;

/** The smallest thing that changes is one member's line: two secretaries may note two members at once. */
const ATTEND = `
  insert into tenant.attendance as a (departement_code, session_id, mandate_id, state)
  select access.departement(), $1, $2, $3 where $4::integer is null or $4 = 0
    or exists (select from tenant.attendance k where k.departement_code = access.departement() and k.session_id = $1 and k.mandate_id = $2)
  on conflict (departement_code, session_id, mandate_id)
    do update set state = excluded.state, version = a.version + 1 where $4::integer is null or a.version = $4
  returning a.version`;
