import type { Act } from '../../../acts/act';
import type { ActRunner, Outcome } from '../../../acts/act-runner';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyKindReference } from '../../../reference/reference-data';
import type { BodyKind } from '../../../reference/body-types';
import type { Actor } from '../../../tenancy/database';
import { liveItems, markItems, referralsOf, type LiveItem } from './live-items.queries';
import { moveReferrals, tellCases } from './referral-stage';
import { bodyOf, parquetOf } from './session-bodies.queries';
import {
  formationOf,
  lockSession,
  requireSecretariat,
  requireStatus,
  type LockedSession,
} from './locked-session.queries';
import { SessionEntity } from './sessions.entity';
import { french, workingDayVerdict } from './sessions.rules';
import type { Formation } from '../../../kernel/words';

interface Acting {
  acknowledgedWarnings?: string[];
  expectedVersion?: number | null;
}

export interface ScheduleSession {
  idempotencyKey?: string;
  acknowledgedWarnings?: string[];
  departement: string;
  body?: BodyKind;
  bodyId?: string;
  formation: Formation;
  parquetId?: string;
  heldOn: string;
  startsAt: string;
  capacityMinutes: number;
  place?: string;
}

/** A sitting gets a date, another one, or none any more. */
export class SessionService {
  constructor(private readonly acts: ActRunner) {}

  schedule(actor: Actor, input: ScheduleSession): Promise<Outcome> {
    return this.acts.run({ operation: 'scheduleSession', actor, input }, async (act) => {
      const body = await bodyOf(act, input);
      requireSecretariat(act, body.id, body.kind);
      if (body.state !== 'INSTALLED' || body.agendaKeeping !== 'PASSERELLE') throw unavailable(body.agendaKeeping);
      const formation = formationOf(body.kind, input.formation);
      if (!formation) throw unknownFormation(body.kind);
      const parquetId = formation.ownedBy === 'PARQUET' ? await parquetOf(act, input.parquetId) : null;
      checkDay(act, input.heldOn);
      await act.tx.insert(SessionEntity, {
        id: act.newId,
        bodyId: body.id,
        bodyKind: body.kind,
        formation: input.formation,
        parquetId,
        heldOn: input.heldOn,
        startsAt: checkedTime(input.startsAt),
        capacityMinutes: checkedCapacity(input.capacityMinutes),
        place: checkedPlace(input.place),
        status: 'PLANNED',
        version: 1,
      });
      return act.newId;
    });
  }

  postpone(
    actor: Actor,
    input: Acting & { sessionId: string; heldOn: string; startsAt?: string | null },
  ): Promise<Outcome> {
    return this.acts.run({ operation: 'postponeSession', actor, input }, async (act) => {
      const session = await lockSession(act, input.sessionId, input.expectedVersion);
      requireStatus(
        session,
        ['PLANNED', 'CONVENED', 'POSTPONED'],
        'Une séance ouverte, tenue ou annulée ne se reporte plus. Planifiez-en une nouvelle.',
      );
      if (input.heldOn === session.heldOn)
        throw Refusal.of(ErrorCode.INVALID_VALUE, 'La séance est déjà prévue ce jour-là. Choisissez une autre date.', [
          'heldOn',
        ]);
      checkDay(act, input.heldOn);
      if (session.status === 'CONVENED') {
        await this.unconvene(act, session, await liveItems(act, session.id), 'SESSION_POSTPONED');
      }
      if (input.startsAt === null) throw Refusal.notEmptied('startsAt');
      const startsAt = input.startsAt === undefined ? session.startsAt : checkedTime(input.startsAt);
      await change(act, session, {
        heldOn: input.heldOn,
        startsAt,
        postponedFrom: session.heldOn,
        status: 'PLANNED',
        convenedAt: null,
        urgency: null,
      });
      return session.id;
    });
  }

  cancel(actor: Actor, input: Acting & { sessionId: string }): Promise<Outcome> {
    return this.acts.run({ operation: 'cancelSession', actor, input }, async (act) => {
      const session = await lockSession(act, input.sessionId, input.expectedVersion);
      requireStatus(
        session,
        ['PLANNED', 'CONVENED', 'POSTPONED'],
        'Une séance ouverte, tenue ou déjà annulée ne s’annule plus.',
      );
      const items = await liveItems(act, session.id);
      await markItems(act, items, 'DEFERRED');
      await tellCases(act, referralsOf(items), { kind: 'DEFERRED', sessionId: session.id });
      if (session.status === 'CONVENED') await this.unconvene(act, session, items, 'SESSION_CANCELLED');
      await change(act, session, { status: 'CANCELLED' });
      return session.id;
    });
  }

  /** The summons falls: whoever had it is told, and no longer reads the files, which are submitted again. */
  private async unconvene(
    act: Act,
    session: LockedSession,
    items: LiveItem[],
    event: 'SESSION_POSTPONED' | 'SESSION_CANCELLED',
  ): Promise<void> {
    await act.tx.query({ text: FORGET_ATTENDANCE, values: [session.id] });
    const summoned = await act.tx.query<{ mandateId: string }>({ text: FORGET_CONVOCATIONS, values: [session.id] });
    for (const { mandateId } of summoned) act.tell(event, mandateId);
    await moveReferrals(act, referralsOf(items), 'SUBMITTED');
  }
}

async function change(act: Act, session: LockedSession, set: Partial<SessionEntity>): Promise<void> {
  await act.tx.update(SessionEntity, { id: session.id }, { ...set, version: session.version + 1 });
}

/** Not in the past; a holiday or a week-end warns. */
function checkDay(act: Act, heldOn: string): void {
  const { today, departement } = act.actor;
  if (heldOn < today)
    throw Refusal.of(ErrorCode.INVALID_VALUE, `Le ${french(heldOn)} est passé. Choisissez une date à venir.`, [
      'heldOn',
    ]);
  act.apply(workingDayVerdict(departement, heldOn));
}

function checkedTime(text: string): string {
  if (/^([01]\d|2[0-3]):[0-5]\d$/.test(text)) return text;
  throw Refusal.of(ErrorCode.INVALID_VALUE, "L'heure s'écrit HH:MM, par exemple 14:30.", ['startsAt']);
}

function checkedCapacity(minutes: number): number {
  if (minutes >= 15 && minutes <= 720) return minutes;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'La durée prévue va de 15 à 720 minutes.', ['capacityMinutes']);
}

function checkedPlace(place = ''): string {
  if (place.length <= 200) return place;
  throw Refusal.of(ErrorCode.INVALID_VALUE, 'Le lieu compte 200 caractères au plus.', ['place']);
}

function unavailable(agendaKeeping: string): Refusal {
  return Refusal.of(
    ErrorCode.BODY_NOT_AVAILABLE,
    agendaKeeping === 'PASSERELLE'
      ? "Cette instance n'est pas installée ou est en sommeil. Faites d'abord constater son installation."
      : 'Cette instance tient son ordre du jour dans son propre outil. Remettez-lui une fiche par saisine.',
    ['body'],
  );
}

function unknownFormation(kind: BodyKind): Refusal {
  const known = bodyKindReference(kind)
    .formations.map(({ code }) => code)
    .join(', ');
  return Refusal.of(ErrorCode.INVALID_VALUE, `Cette instance siège en formation : ${known}.`, ['formation']);
}

const FORGET_ATTENDANCE =
  'delete from tenant.attendance where departement_code = access.departement() and session_id = $1';

/** Who was summoned and still holds a mandate for it: one for each person, whatever their seats. */
const FORGET_CONVOCATIONS = `
  with forgotten as (
    delete from tenant.convocation where departement_code = access.departement() and session_id = $1
    returning mandate_id, account_id)
  select distinct on (f.account_id) f.mandate_id as "mandateId"
  from forgotten f join directory.mandate m on m.id = f.mandate_id and m.account_id = f.account_id
  where m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= access.today()
    and (m.valid_until is null or access.today() < m.valid_until)
  order by f.account_id, f.mandate_id`;
