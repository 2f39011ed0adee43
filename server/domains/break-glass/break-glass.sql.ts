/** Every mandate of the account through which this referral may be opened in danger. Nothing is told of a referral of another body. */
export const IN_DANGER = `
  select r.referral_id as id, r.holder_id as "holderId", r.mandate_id as "mandateId", r.role, r.body_kind as body,
    r.formation, r.stage, r.facts,
    r.wrapped, r.key_version as "keyVersion"
  from access.referral_in_danger($1, $2) r`;

export const STILL_OPEN = `
  select b.expires_at as "expiresAt" from access.visible_break_glass b
  where b.departement_code = access.departement() and b.referral_id = $1 and b.mandate_id = $2 and b.expires_at > $3 limit 1`;

export const NOTE = `
  insert into tenant.case_note (departement_code, id, holder_id, referral_id, kind, body, written_at)
  values (access.departement(), $1, $2, $3, 'CIRCUMSTANCES', $4, $5)`;

export const OPEN = `
  insert into tenant.break_glass (departement_code, id, referral_id, account_id, mandate_id, role, reason,
    circumstances_note, opened_at, expires_at)
  values (access.departement(), $1, $2, access.account(), $3, $4, $5, $6, $7, $8)`;

export const TO_REVIEW = `
  select b.account_id as "accountId", b.reviewed_at as "reviewedAt", b.version from access.visible_break_glass b
  where b.departement_code = access.departement() and b.id = $1 and (select access.holds_dpo())`;

export const REVIEW = `
  update tenant.break_glass set reviewed_at = $3, reviewed_by = access.account(), conclusion = $4, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;
