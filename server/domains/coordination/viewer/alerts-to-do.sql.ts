/** An alert `r` that its parquet holds comes back on its day. */
export const HELD_ALERT = `
    select c.held_until as until from access.alert_course c
    where c.departement_code = access.departement() and c.referral_id = r.id and r.kind = 'ALERT' offset 0`;

/**
 * Seats of a restricted formation whose agent no act designates: until then they read nothing there (CSS L.114-16-3). One line for the
 * body, with their number: no seat is told apart on a desk.
 */
export const designationsToRecord = (myBodies: string): string => `
  select 'DESIGNATION_TO_RECORD', access.today(), b.id, 'Body', n.seats::text, b.kind, false
  from directory.body b cross join lateral (
    select count(*) as seats from directory.membership s
    where s.departement_code = access.departement() and s.body_id = b.id and s.formation = 'RESTRICTED' and s.mandate_id is not null
      and s.role not in ('PARQUET', 'CODAF_SECRETARIAT') and (s.act_reference is null or s.act_date is null)
      and (s.valid_until is null or access.today() < s.valid_until)) n
  where b.departement_code = access.departement() and b.id = ${myBodies} and n.seats > 0`;
