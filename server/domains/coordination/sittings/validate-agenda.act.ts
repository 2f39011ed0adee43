import { ValidateAgendaInput } from '../../../../schema/committee.types';
import type { Act, HeldMandate } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import type { BodyKind, CoChair, SessionStatus } from '../../../kernel/words';
import { bool, columns, int, text, uuid, type RowOf } from '../../../tenancy/columns';
import { pointsVerdict } from './sessions.rules';
import { sittingRights } from './sittings.access';
import { sessionAnswer } from './sittings.answers';

/** The sitting as a co-chair finds it, with the agenda that stands and what their seats hold. */
const FOUND = columns('tenant.session', {
  id: uuid(),
  bodyId: uuid(),
  bodyKind: text<BodyKind>(),
  status: text<SessionStatus>(),
  digest: text((at) => `access.agenda_digest(${at('id')})`),
  points: int(
    (at) => `(select count(*)::int from access.agenda_to_validate p
      where p.departement_code = access.departement() and p.session_id = ${at('id')})`,
  ),
  prefecture: bool((at) => `('PREFECTURE' = any(access.co_chair_seats(${at('id')})))`),
  parquet: bool((at) => `('PARQUET' = any(access.co_chair_seats(${at('id')})))`),
});
type Found = RowOf<typeof FOUND> & { seat: CoChair };

/** A validation is the seat's: whoever holds it next finds it given, while the agenda is the same. */
export const validateAgenda = defineAct({
  name: 'validateAgenda',
  description:
    'Validates the agenda of a sitting of the committee as it stands (valider l’ordre du jour), for one’s own seat. Its two co-chairs: ' +
    'préfecture, parquet of the chef-lieu.',
  input: ValidateAgendaInput,
  where: 'sessionId',
  may: sittingRights.validateAgenda,
  texts: { agendaDigest: 'CODED' },
  async find(act, { sessionId }): Promise<Found> {
    const id = act.uuid(sessionId, 'Session', ['sessionId']);
    await act.tx.query({ text: LOCK, values: [id] });
    const [session] = await act.tx.query<RowOf<typeof FOUND>>({ text: BY_ID, values: [id] });
    if (!session) throw Refusal.notFound(['sessionId']);
    const { role } = act.requireAs('ANSWERING', (mandate) => chairs(mandate, session));
    return { ...session, seat: role as CoChair };
  },
  async work(act, { agendaDigest }, session) {
    if (session.status !== 'PLANNED' && session.status !== 'CONVENED')
      throw Refusal.of(ErrorCode.WRONG_STATE, 'L’ordre du jour se valide avant la séance.', ['sessionId']);
    act.apply(pointsVerdict(session.points));
    if (agendaDigest !== session.digest) throw changed();
    await refuseGiven(act, session);
    const { accountId, now, departement } = act.actor;
    const values = [departement, session.id, session.seat, session.digest, now, accountId];
    await act.tx.query({ text: VALIDATE, values });
    act.tell('AGENDA_VALIDATED', session.bodyId);
    return session.id;
  },
  answer: sessionAnswer,
});

function chairs({ role, bodyId }: HeldMandate, session: RowOf<typeof FOUND>): boolean {
  if (role === 'PREFECTURE') return session.prefecture && bodyId === session.bodyId;
  return role === 'PARQUET' && session.parquet && (bodyId === session.bodyId || bodyId === null);
}

interface Given {
  seat: CoChair;
  mine: boolean;
  stands: boolean;
}

/** One validation a seat, and one person a seat. */
async function refuseGiven(act: Act, { id, seat }: Found): Promise<void> {
  const given = await act.tx.query<Given>({ text: GIVEN, values: [id] });
  if (given.some((each) => each.seat === seat && each.stands))
    throw Refusal.of(ErrorCode.ALREADY_EXISTS, 'Votre siège a déjà validé cet ordre du jour.', ['sessionId']);
  if (given.some((each) => each.seat !== seat && each.mine))
    throw Refusal.anotherPerson(
      'Une même personne ne valide pas pour les deux sièges : l’autre coprésident valide lui-même.',
    );
}

const changed = (): Refusal =>
  Refusal.of(
    ErrorCode.VERSION_CONFLICT,
    'L’ordre du jour a changé depuis que vous l’avez lu. Relisez-le, puis validez-le.',
    ['agendaDigest'],
  );

const LOCK = `
  select s.id from tenant.session s where s.departement_code = access.departement() and s.id = $1 for update of s`;

const BY_ID = `select ${FOUND.select('s')} from tenant.session s where s.departement_code = access.departement() and s.id = $1`;

const GIVEN = `
  select v.seat, v.validated_by = access.account() as mine, v.agenda_digest = access.agenda_digest(v.session_id) as stands
  from tenant.agenda_validation v where v.departement_code = access.departement() and v.session_id = $1`;

const VALIDATE = `
  insert into tenant.agenda_validation (departement_code, session_id, seat, agenda_digest, validated_at, validated_by)
    values ($1, $2, $3, $4, $5, $6)
  on conflict (departement_code, session_id, seat)
    do update set agenda_digest = excluded.agenda_digest, validated_at = excluded.validated_at, validated_by = excluded.validated_by`;
