/** What waits for those who chair the committee together, and for whoever tells what came out of it. */
export const ofTheCommittee = (myBodies: string) => [AGENDA_TO_VALIDATE, SUPPORT_TO_RECORD(myBodies)];

/** The agenda of a sitting to come, for each of its co-chairs until their seat has validated it as it stands. */
const AGENDA_TO_VALIDATE = `
  select 'AGENDA_TO_VALIDATE', s.held_on, s.id, 'Session', s.held_on || ' ' || s.starts_at, s.body_kind, false
  from tenant.session s
  where s.departement_code = access.departement() and s.body_kind = 'VICTIM_SUPPORT_COMMITTEE' and s.status in ('PLANNED', 'CONVENED')
    and s.held_on >= access.today() and exists (select from mine where mine.role in ('PREFECTURE', 'PARQUET'))
    and exists (select from access.agenda_to_validate p
      where p.departement_code = s.departement_code and p.session_id = s.id offset 0)
    and exists (select from unnest(access.co_chair_seats(s.id)) as c (seat) where not exists (
      select from tenant.agenda_validation v where v.departement_code = s.departement_code and v.session_id = s.id
        and v.seat = c.seat and v.agenda_digest = access.agenda_digest(s.id)))`;

/** Treated by a sitting that is over, and on the agenda of none to come. */
const SUPPORT_TO_RECORD = (myBodies: string) => `
  select 'SUPPORT_TO_RECORD', (t.held_on + ($2::jsonb ->> 'SUPPORT_TO_RECORD')::interval)::date, r.id, 'Referral', r.reference,
    r.body_kind, false
  from access.visible_referral r cross join lateral (
    select max(s.held_on) as held_on from access.visible_item i
    join tenant.session s on s.departement_code = i.departement_code and s.id = i.session_id and s.status = 'HELD'
    where i.departement_code = r.departement_code and i.referral_id = r.id and i.status = 'TREATED') t
  where r.body_kind = 'VICTIM_SUPPORT_COMMITTEE' and r.status = 'ACCEPTED' and not r.own and r.body_id = ${myBodies}
    and t.held_on is not null
    and not exists (select from access.visible_item p where p.referral_id = r.id and p.status = 'PLACED' offset 0)`;
