import { recipients, type Audience } from './outbox-recipients';

/** Takes what is due for the time of a lease. Another process takes other rows. */
export const CLAIM = `
  with due as (
    select o.departement_code, o.id from tenant.outbox o
    where o.next_attempt_at is null or o.next_attempt_at <= $1
    order by o.created_at limit $3 for update skip locked)
  update tenant.outbox o set next_attempt_at = $2 from due d
  where o.departement_code = d.departement_code and o.id = d.id
  returning o.departement_code as departement, o.id`;

/** Events that concern the same people are looked up together. */
function lookups(): string[] {
  const told = new Map<Audience, string[]>();
  for (const [event, audiences] of Object.entries(recipients)) {
    for (const audience of audiences) told.set(audience, [...(told.get(audience) ?? []), `'${event}'`]);
  }
  return [...told].map(
    ([{ from, where, aboutCase = 'null', inPerson }, events]) => `
    select o.departement_code, o.id, ${aboutCase}::uuid as case_id,
      ${inPerson ? 'null::uuid as mandate_id, a.id as account_id' : 'm.id as mandate_id, null::uuid as account_id'} from row o ${from}
      where o.event in (${events.join(', ')})${where ? ` and ${where}` : ''}`,
  );
}

/**
 * Whom an event concerns, by ids alone, among the mandates in force on the département's own date; never somebody kept from the
 * case, in person or by another's hand, nor from that of a parcel. A word that is no event of ours concerns nobody.
 */
export const RECIPIENTS = `
  with row as (
    select o.departement_code, o.id, o.event, o.subject_id, o.told,
      ($1::timestamptz at time zone coalesce(t.time_zone, 'Europe/Paris'))::date as today
    from unnest($2::text[], $3::uuid[]) as c (departement_code, id)
    join tenant.outbox o on o.departement_code = c.departement_code and o.id = c.id
    left join reference.territory t on t.code = o.departement_code),
  concerned as (${lookups().join(`
    union`)})
  select distinct o.departement_code as departement, o.id, a.id as "accountId", a.email
  from concerned c
  join row o on o.departement_code = c.departement_code and o.id = c.id
  left join directory.mandate m on m.id = c.mandate_id
  join directory.account a on a.id = coalesce(c.account_id, m.account_id)
  where (c.account_id is not null
      or (m.revoked_at is null and access.stands(m.id, o.today) and m.valid_from <= o.today
        and (m.valid_until is null or o.today < m.valid_until)))
    and a.deactivated_at is null and a.id <> all (o.told)
    and not (o.event = 'TRANSFER_PROPOSED' and access.kept_from_parcel(o.departement_code, o.subject_id, lower(a.email)))
    and not exists (select from tenant.kept_reader k where k.departement_code = c.departement_code and k.case_id = c.case_id
      and k.state in ('PENDING', 'UPHELD') and access.reached(array[m.id], access.person_at(k.reader), k.asked_at))`;

/** Letters of rows that the relay holds, with the address of their addressee; none for what is settled already. */
export const LETTERS = `
  select departement, id, letter, session, member, kind, sequence, held_on as "heldOn", starts_at as "startsAt", time_zone as "timeZone",
    minutes, place, agenda, written_at as "writtenAt", email, reply
  from access.due_letters($2::text[], $3::uuid[], $1::timestamptz)`;

/** At once, and its row is done with: a process that dies between two letters sends none of them again. */
export const SETTLED = `
  with gone as (delete from tenant.outbox where departement_code = $1 and id = $2)
  select access.settle_letter($1, $3, $4, $5)`;

export const DELIVERED = 'delete from tenant.outbox where departement_code = $1 and id = $2';

/** Only what still bears the instant that this process wrote. */
export const RENEW = `
  update tenant.outbox o set next_attempt_at = $4
  from unnest($1::text[], $2::uuid[]) as c (departement_code, id)
  where o.departement_code = c.departement_code and o.id = c.id and o.next_attempt_at = $3
  returning o.departement_code as departement, o.id`;

/** At once, mail by mail: whoever goes on after a crash tells nobody twice. */
export const TOLD = `
  update tenant.outbox set told = told || $3::uuid where departement_code = $1 and id = $2`;

/** The wait doubles, from one minute to four hours. */
export const LATER = `
  update tenant.outbox set attempts = least(attempts + 1, 1000),
    next_attempt_at = $3::timestamptz + least(interval '1 minute' * 2 ^ least(attempts, 8), interval '4 hours')
  where departement_code = $1 and id = $2`;

export const UNTRIED = `
  update tenant.outbox o set next_attempt_at = null
  from unnest($1::text[], $2::uuid[]) as c (departement_code, id)
  where o.departement_code = c.departement_code and o.id = c.id`;
