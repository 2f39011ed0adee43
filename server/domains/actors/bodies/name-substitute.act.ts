import { Membership } from '../../../../schema/bodies.types';
import { NameSubstituteInput } from '../../../../schema/composition-acts.types';
import type { Act } from '../../../acts/act';
import { defineAct } from '../../../acts/define-act';
import { newUuid, uuidOf } from '../../../kernel/id';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { bodyKindReference } from '../../../reference/reference-data';
import { bodyRights } from './bodies.access';
import { SubstituteEntity } from './bodies.entity';
import { lockMember, requireSitting, type LockedMember } from './locked-member.queries';
import { substituteVerdict } from './membership.rules';

/** With an account, a substitute sits under a mandate that stands in for the member's: the summons knows it, and counts one seat. */
export const nameSubstitute = defineAct({
  name: 'nameSubstitute',
  description:
    'Names who replaces a member who cannot come (désigner un suppléant). The body’s secretariat, an administrator.',
  input: NameSubstituteInput,
  where: 'membershipId',
  may: bodyRights.nameSubstitute,
  texts: { quality: 'OFFICIAL', actReference: 'OFFICIAL' },
  dates: { actDate: 'APPOINTED' },
  find: (act, { membershipId }) => lockMember(act, membershipId),
  async work(act, { quality, tie, mandateId, actReference, actDate = null }, member) {
    requireSitting(act, member);
    const { crpaApplies } = bodyKindReference(member.kind);
    const named = Boolean(actReference?.trim());
    act.apply(substituteVerdict({ crpaApplies, category: member.category, tie, named }));
    await act.tx.insert(SubstituteEntity, {
      ...{ id: newUuid(), membershipId: member.id, quality: quality.trim(), tie, actDate },
      ...{ actReference: actReference?.trim() || null, namedBy: act.actor.accountId, namedAt: act.actor.now },
      mandateId: mandateId ? await standIn(act, mandateId, member) : null,
    });
    return member.id;
  },
  answer: { field: 'membership', type: () => Membership, description: 'The membership, with its substitute.' },
  replay: ({ membershipId }, { departement }) => uuidOf(membershipId, 'Membership', departement),
});

async function standIn(act: Act, id: string, member: LockedMember): Promise<string> {
  const uuid = act.uuid(id, 'Mandate', ['mandateId']);
  const [mandate] = await act.tx.query<{ standsInFor: string | null }>({ text: MANDATE, values: [uuid] });
  if (!mandate) throw Refusal.notFound(['mandateId']);
  if (member.mandateId && mandate.standsInFor === member.mandateId) return uuid;
  throw Refusal.of(
    ErrorCode.INVALID_VALUE,
    'Ce mandat ne supplée pas celui du membre. Accordez-en un qui le supplée, ou nommez le suppléant sur papier.',
    ['mandateId'],
  ).curedBy('grantMandate');
}

const MANDATE = `
  select stands_in_for as "standsInFor" from directory.mandate
  where departement_code = access.departement() and id = $1 and revoked_at is null and access.stands(stands_in_for)
    and (valid_until is null or access.today() < valid_until)`;
