import { SEALED } from '../../../access/gate';
import type { BodyKind, Formation, Role, Stage } from '../../../kernel/words';
import { bool, columns, int, text, uuid } from '../../../tenancy/columns';
import { BREAK_GLASS } from './break-glass.queries';

/** Every mandate of the account through which this referral may be opened in danger. Nothing is told of a referral of another body. */
export const ENDANGERED = columns('access.referral_in_danger', {
  id: uuid('referral_id'),
  holderId: uuid(),
  mandateId: uuid(),
  role: text<Role>(),
  body: text<BodyKind>('body_kind'),
  formation: text<Formation>(),
  stage: text<Stage>(),
  facts: int(),
  ...SEALED,
});

export const IN_DANGER = `
  select ${ENDANGERED.select('r')}
  from access.referral_in_danger($1, $2) r`;

export const STILL_OPEN = `
  select b.opens from access.visible_break_glass b
  where b.departement_code = access.departement() and b.referral_id = $1 and b.mandate_id = $2 and b.expires_at > $3
    and b.closed_at is null limit 1`;

export const NOTE = `
  insert into tenant.case_note (departement_code, id, holder_id, referral_id, kind, body, written_at)
  values (access.departement(), $1, $2, $3, 'CIRCUMSTANCES', $4, $5)`;

export const OPEN = `
  insert into tenant.break_glass (departement_code, id, referral_id, account_id, mandate_id, role, reason,
    circumstances_note, opened_at, expires_at, opens, needs_second)
  values (access.departement(), $1, $2, access.account(), $3, $4, $5, $6, $7, $8, $9, $10)`;

/** Was the last glass of this person that was judged, judged unjustified? */
export const DISTRUSTED = 'select access.distrusted() as distrusted';

export const GLASS = BREAK_GLASS.with({
  holderId: uuid('door_holder'),
  own: bool((at) => `${at('account_id')} = access.account()`),
  /** Neither whoever opened it, nor their stand-in, nor whoever holds a mandate from them. */
  reviews: bool((at) => `access.reviews(${at('mandate_id')}, ${at('role')})`),
});

export const GLASS_BY_ID = `
  select ${GLASS.select('b')}
  from access.visible_break_glass b where b.departement_code = access.departement() and b.id = $1`;

const changing = (columns: string) => `
  update tenant.break_glass set ${columns}, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;

export const REVIEW = changing('reviewed_at = $3, reviewed_by = access.account(), conclusion = $4');

export const SECOND = changing('seconded_at = $3, seconded_by = access.account(), opens = true, expires_at = $4');

export const CLOSE = changing('closed_at = $3, closed_by = access.account()');
