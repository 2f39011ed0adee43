/** A line for the body, with how many seats wait: no seat is told apart on a desk. */
export const designationsToRecord = (myBodies: string): string => `
  select 'DESIGNATION_TO_RECORD', access.today(), b.id, 'Body', n.seats::text, b.kind, false
  from directory.body b cross join lateral (
    select count(*) as seats from directory.membership s
    where s.departement_code = access.departement() and s.body_id = b.id and s.formation = 'RESTRICTED' and s.mandate_id is not null
      and s.role not in ('PARQUET', 'CODAF_SECRETARIAT') and (s.act_reference is null or s.act_date is null)
      and (s.valid_until is null or access.today() < s.valid_until)) n
  where b.departement_code = access.departement() and b.id = ${myBodies} and n.seats > 0`;
