export const ACCEPT = `
  update tenant.referral set status = 'ACCEPTED', version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;

/** The day on which its parquet accepted an alert; it no longer waits. */
export const ALERT_ACCEPTED = `
  insert into tenant.alert_course (departement_code, referral_id, accepted_on) values (access.departement(), $1, $2)
  on conflict (departement_code, referral_id) do update set accepted_on = $2, held_until = null`;

export const CLOSE = `
  update tenant.referral set status = 'CLOSED', stage = 'ENDED', closed_reason = $3, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;

/** What rested on the case: shut with it. */
export const CLOSE_OF_CASE = `
  update tenant.referral set status = 'CLOSED', stage = 'ENDED', closed_reason = 'WITHDRAWN', version = version + 1
  where departement_code = access.departement() and id in (
    select v.id from access.visible_referral v where v.departement_code = access.departement() and v.case_id = $1 and v.status <> 'CLOSED')
  returning id`;

/** What rested on an accord: shares nothing any more; closed unless already decided (what was lawfully decided stays). */
export const CLOSE_OF_ACCORD = `
  update tenant.referral set accord_mask = 0, version = version + 1,
    status = case when stage in ('DECIDED', 'RUNNING') then status else 'CLOSED' end,
    closed_reason = case when stage in ('DECIDED', 'RUNNING') then closed_reason else 'WITHDRAWN' end,
    stage = case when stage in ('DECIDED', 'RUNNING') then stage else 'ENDED' end
  where departement_code = access.departement() and id in (
    select v.id from access.visible_referral v where v.departement_code = access.departement() and v.case_id = $1 and v.status <> 'CLOSED')
    and accord_id = $2
  returning id, status = 'CLOSED' as closed`;

/** A newer accord bears what the one before it opened, and never more of it: what is shared beyond asks for a new referral. */
export const REST_ON_ACCORD = `
  update tenant.referral r set accord_id = $3, accord_mask = v.accord_mask & $4::smallint, version = r.version + 1
  from (select distinct o.id, o.accord_mask from access.visible_referral o
    where o.departement_code = access.departement() and o.case_id = $1 and o.status <> 'CLOSED') v
  where r.departement_code = access.departement() and r.id = v.id and r.accord_id = $2`;

/** What outlived the accord before it, decided already, rests on the new one: a closed referral never does, and is made again. */
export const REST_AGAIN = `
  update tenant.referral r set accord_id = $4, accord_mask = $5, version = r.version + 1
  from (select distinct o.id from access.visible_referral o
    where o.departement_code = access.departement() and o.case_id = $1 and o.body_id = $2 and o.purpose = $3 and o.own
      and o.status <> 'CLOSED' and o.stage in ('DECIDED', 'RUNNING') and o.accord_mask = 0) v
  where r.departement_code = access.departement() and r.id = v.id and r.accord_id is not null returning r.id`;

/** The file goes back to its association when the commission no longer holds it. */
export const RELEASE_CASE = `
  update tenant.case_file set stage = 'SUBMITTED', authoritative_referral_id = null, version = version + 1
  where departement_code = access.departement() and id in (
    select v.id from access.visible_case v where v.departement_code = access.departement() and v.id = $1
      and v.authoritative_referral_id = any($2::uuid[]) and v.stage not in ('ENDED', 'ARCHIVED'))`;

/** The team's own: when somebody comes of age. */
export const MAJORITY_OF = `
  select m.majority_month::text as month from access.own_majority m
  where m.departement_code = access.departement() and m.case_id = $1`;

export const SET_AFTERCARE = `
  update tenant.referral set aftercare_agreed_on = $3, aftercare_until = $4, version = version + 1
  where departement_code = access.departement() and id = $1 and version = $2 returning id`;

/** Suggested once or twice, it is one. No columns are named in the conflict: whoever suggests may not read what was suggested. */
export const SUGGEST = `
  insert into tenant.suggestion (departement_code, id, case_id, body_id, suggested_at, suggested_by) values ($1, $2, $3, $4, $5, $6)
  on conflict do nothing`;
