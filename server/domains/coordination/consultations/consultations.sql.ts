import type { BodyKind } from '../../../reference/body-types';
import { bool, text, uuid } from '../../../tenancy/columns';
import { REFERRAL } from '../referrals';
import { CONSULTATION } from './consultations.queries';

/** Without the facts, which the file bears: it is not looked up. */
export const INSTRUCTED = REFERRAL.pick('id', 'holderId', 'bodyId', 'bodyKind', 'formation', 'stage');

export const INSTRUCTED_REFERRAL = `
  select ${INSTRUCTED.select('r')}
  from access.visible_referral r
  where r.departement_code = access.departement() and r.id = $1 and r.source = r.id and r.kind = 'SHARE'`;

export const ASK = `
  insert into tenant.consultation (departement_code, id, referral_id, role, groups, due_on, asked_at, asked_by, question_note)
  values (access.departement(), $1, $2, $3, $4, $5, $6, $7, $8)`;

/** Not yet answered: one question at a time; what is past its last day is taken back first. */
export const OPEN_QUESTION = `
  select c.id, c.due_on < access.today() as past from access.visible_consultation c
  where c.departement_code = access.departement() and c.referral_id = $1 and c.role = $2 and c.answered_at is null
    and c.withdrawn_at is null`;

/** A question, with its referral `r`. */
export const PENDING = CONSULTATION.pick('id', 'referralId', 'role').with({
  holderId: uuid(() => 'r.holder_id'),
  bodyId: uuid(() => 'r.body_id'),
  bodyKind: text<BodyKind>(() => 'r.body_kind'),
  asked: bool(),
  open: bool(
    (at) => `${at('answered_at')} is null and ${at('withdrawn_at')} is null and ${at('due_on')} >= access.today()`,
  ),
});

/** The row is locked, so that two answers at once are one after the other. */
export const PENDING_CONSULTATION = `
  with locked as (select id from tenant.consultation where departement_code = access.departement() and id = $1 for update)
  select ${PENDING.select('c')}
  from locked l join access.visible_consultation c on c.departement_code = access.departement() and c.id = l.id
  join access.visible_referral r on r.departement_code = access.departement() and r.id = c.referral_id
  order by c.asked desc limit 1`;

export const ANSWER = `
  update tenant.consultation set answered_at = $2, answered_by = $3, view_note = $4
    where departement_code = access.departement() and id = $1`;

export const WITHDRAW = `
  update tenant.consultation set withdrawn_at = $2 where departement_code = access.departement() and id = $1`;
