import { RecordRecusalInput } from '../../../../schema/attendance.types';
import { defineAct } from '../../../acts/define-act';
import { ErrorCode, Refusal } from '../../../kernel/refusal';
import { memberUuid, requireMeeting } from './attendance-lines';
import { requireOpinionsHold } from './deliberation.queries';
import { lockPlacedOrTreated } from './agenda-lock.queries';
import { sittingRights } from './sittings.access';
import { itemAnswer } from './sittings.answers';

/** CRPA R.133-12: the secretariat notes who does not deliberate on a point, members without an account included. */
export const recordRecusal = defineAct({
  name: 'recordRecusal',
  description:
    'Notes that a member takes no part in the deliberation on a point (déport, CRPA R.133-12): its file closes to them. ' +
    'The body’s secretariat.',
  input: RecordRecusalInput,
  where: 'itemId',
  may: sittingRights.recordRecusal,
  find: (act, input) => lockPlacedOrTreated(act, input),
  async work(act, { memberId, withdrawn }, { item, session }) {
    requireMeeting(session);
    if (!item.referral)
      throw Refusal.of(ErrorCode.WRONG_STATE, 'Un point de politique générale ne touche personne.', ['itemId']);
    const values = [session.id, memberUuid(act, memberId, ['memberId']), item.referral.id];
    const [member] = await act.tx.query({ text: SUMMONED_MEMBER, values: values.slice(0, 2) });
    if (!member) throw Refusal.notFound(['memberId']);
    if (withdrawn) await act.tx.query({ text: WITHDRAW, values });
    else await act.tx.query({ text: RECUSE, values: [...values, act.actor.now] });
    await requireOpinionsHold(act, session);
    return item.id;
  },
  answer: itemAnswer,
});

const SUMMONED_MEMBER = `
  select true as summoned from tenant.convocation
  where departement_code = access.departement() and session_id = $1 and mandate_id = $2`;

const RECUSE = `
  insert into tenant.recusal (departement_code, account_id, referral_id, recorded_at, session_id)
  select v.departement_code, coalesce(v.account_id, v.mandate_id), $3, $4, v.session_id from tenant.convocation v
  where v.departement_code = access.departement() and v.session_id = $1 and v.mandate_id = $2 on conflict do nothing`;

/** What a member declared themselves stays. */
const WITHDRAW = `
  delete from tenant.recusal c using tenant.convocation v
  where c.departement_code = access.departement() and c.session_id is not null and c.referral_id = $3
    and v.departement_code = access.departement() and v.session_id = $1 and v.mandate_id = $2
    and c.account_id = coalesce(v.account_id, v.mandate_id)`;
