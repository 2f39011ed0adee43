/** Every mandate of the account through which this referral may be opened in danger. Nothing is told of a referral of another body. */
export const IN_DANGER = `
  select r.referral_id as id, r.holder_id as "holderId", r.mandate_id as "mandateId", r.role, r.body_kind as body,
    r.formation, r.stage, r.facts,
    r.wrapped, r.key_version as "keyVersion"
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

export const GLASS = `
  select b.account_id as "accountId", b.opened_at as "openedAt", b.expires_at as "expiresAt", b.reviewed_at as "reviewedAt",
    b.closed_at as "closedAt", b.needs_second and b.seconded_at is null as "awaitsSecond", b.door_holder as "holderId", b.version,
    b.account_id = access.account() as own, access.reviews(b.mandate_id, b.role) as reviews
  from access.visible_break_glass b where b.departement_code = access.departement() and b.id = $1`;

const changing = (columns: string) => `
  update tenant.break_glass set ${columns}, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;

export const REVIEW = changing('reviewed_at = $3, reviewed_by = access.account(), conclusion = $4');

export const SECOND = changing('seconded_at = $3, seconded_by = access.account(), opens = true, expires_at = $4');

export const CLOSE = changing('closed_at = $3, closed_by = access.account()');
