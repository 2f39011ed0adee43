import { RecordUndertakingInput } from '../../../../schema/composition-acts.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import type { Standing } from '../../../acts/right';
import { newUuid, uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyRights, standingsBefore } from './bodies.access';
import { UndertakingEntity } from './bodies.entity';
import { bodyAnswer } from './body-answer';
import { findBody, type FoundBody } from './found-body.queries';

interface Signatory {
  mandateId: string | null;
  membershipId: string | null;
}

const AT_MOST = 100;

/** Signed here by whoever sits, or on paper before the secretariat. */
export const recordUndertaking = defineAct({
  name: 'recordUndertaking',
  description:
    'Records that members have signed their confidentiality undertaking (engagement de confidentialité). The member, or the secretariat.',
  input: RecordUndertakingInput,
  where: 'bodyId',
  may: bodyRights.recordUndertaking,
  dates: { signedOn: 'APPOINTED' },
  async find(act, { bodyId, memberIds }) {
    const body = await findBody(act, { id: act.uuid(bodyId, 'Body', ['bodyId']) });
    if (!body) throw Refusal.notFound(['bodyId']);
    const signatories = await signatoriesOf(act, body, memberIds);
    act.require([...standingsBefore(act.mandates, body), ...asOneself(act, signatories)]);
    return signatories;
  },
  async work(act, input, signatories) {
    const signedOn = input.signedOn ?? act.actor.today;
    if (signedOn > act.actor.today) throw Refusal.of(ErrorCode.INVALID_VALUE, TO_COME, ['signedOn']);
    requireSignatories(signatories);
    const { accountId: recordedBy, now: recordedAt, departement } = act.actor;
    const rows = signatories.map((signatory) => ({ id: newUuid(), ...signatory, signedOn, recordedBy, recordedAt }));
    await act.tx.insert(UndertakingEntity, rows);
    return uuidOf(input.bodyId, 'Body', departement)!;
  },
  answer: bodyAnswer,
  replay: ({ bodyId }, { departement }) => uuidOf(bodyId, 'Body', departement),
});

interface Found extends Signatory {
  askedId: string;
}

/** A member with an account signs under their mandate, once for all their seats. */
async function signatoriesOf(act: Act, body: FoundBody, memberIds: readonly string[]): Promise<Signatory[]> {
  const { departement } = act.actor;
  const uuids = memberIds.map((id) => uuidOf(id, 'Membership', departement) ?? act.uuid(id, 'Mandate', ['memberIds']));
  const found = await act.tx.query<Found>({ text: SIGNATORIES, values: [body.id, uuids] });
  if (uuids.some((uuid) => !found.some(({ askedId }) => askedId === uuid))) throw Refusal.notFound(['memberIds']);
  const each = new Map(
    found.map(({ mandateId, membershipId }) => [mandateId ?? membershipId, { mandateId, membershipId }]),
  );
  return [...each.values()];
}

/** Under mandates of their own, and for nobody else. */
function asOneself({ mandates }: Act, signatories: readonly Signatory[]): Standing[] {
  const own = mandates.filter(({ id }) => signatories.some(({ mandateId }) => mandateId === id));
  return own.length === signatories.length ? own.map(({ role }) => ({ role, relation: 'ONESELF' })) : [];
}

function requireSignatories({ length }: readonly Signatory[]): void {
  if (length > 0 && length <= AT_MOST) return;
  throw Refusal.of(ErrorCode.INVALID_VALUE, `Indiquez qui a signé : un membre au moins, ${AT_MOST} au plus.`, [
    'memberIds',
  ]);
}

const TO_COME = 'Un engagement s’enregistre une fois signé : cette date est à venir.';

/** A mandate that sits in no formation by name is of the body, or of an authority that sits there. */
const SIGNATORIES = `
  select m.id as "askedId", m.mandate_id as "mandateId", case when m.mandate_id is null then m.id end as "membershipId"
  from directory.membership m
  where m.departement_code = access.departement() and m.body_id = $1 and m.id = any($2::uuid[])
    and (m.valid_until is null or access.today() < m.valid_until)
  union all
  select d.id, d.id, null from directory.mandate d
  where d.departement_code = access.departement() and d.id = any($2::uuid[]) and d.revoked_at is null
    and access.stands(d.stands_in_for) and (d.body_id = $1 or d.body_id is null and d.authority_id is not null)
    and (d.valid_until is null or access.today() < d.valid_until)`;
