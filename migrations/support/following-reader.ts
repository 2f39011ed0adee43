import { BEFORE, PERSON, VALID } from './persons';

/** By which grantees a mandate opens doors. */
const GRANTEES = `unnest(case m.role
        when 'ASSOCIATION_CASEWORKER' then array[m.team_id]
        when 'ASSOCIATION_MANAGER' then array[m.organisation_id]
        else array[access.seat(m.body_id, m.role), access.seat(m.authority_id, m.role), m.id, m.stands_in_for,
          case when m.role in ('COORDINATOR', 'PARQUET', 'CHILD_WELFARE') and access.mandate() is null then access.seat(m.id, 'BREAK_GLASS') end] end)`;

const HERE = 'm.departement_code = access.departement()';

/** A request that closes: waiting for its answer, or upheld. One asked again after a refusal waits without closing. */
export const CLOSES = (kept: string) => `${kept}.state in ('PENDING', 'UPHELD')`;

/** Whoever is kept from a case or stands back from a referral, as the natural person; `mandate_id` null: the reader in person. */
const SHUT = `
      with hand as materialized (
        select null::uuid as mandate_id, access.person_of(access.account()) as person, timestamptz 'infinity' as since
        union all select h.* from access.hands(mine) h),
      absent as materialized (
        select distinct h.mandate_id, k.case_id as subject, true as kept from hand h
          join directory.account o on ${PERSON('o')} = h.person
          join tenant.kept_reader k on k.departement_code = access.departement() and k.reader = lower(o.email)
            and ${CLOSES('k')} and h.since >= k.asked_at - ${BEFORE}
        union
        select h.mandate_id, r.referral_id, false from hand h
          join directory.account o on ${PERSON('o')} = h.person
          join tenant.recusal r on r.departement_code = access.departement() and r.account_id = o.id
            and h.since >= r.recorded_at - ${BEFORE})`;

/** Closed everywhere: to the reader in person, or at each of their mandates. */
const EVERYWHERE = 'count(a.mandate_id) = cardinality(mine) or bool_or(a.mandate_id is null)';

/** What is left ajar elsewhere is shut by the pair: this case or referral, by this grantee and no other. */
const PAIRS = `
      select coalesce(array_agg(distinct access.seat(s.subject, g.id::text)), '{}')::text
      from (select a.subject, array_agg(a.mandate_id) as away from absent a group by a.subject having not (${EVERYWHERE})) s
      join directory.mandate m on m.id = any(s.away) cross join lateral ${GRANTEES} g (id)
      where g.id is not null and not exists (
        select from directory.mandate m cross join lateral ${GRANTEES} e (id)
        where m.id = any(mine) and m.id <> all(s.away) and e.id = g.id)`;

const closedTo = (kept: string) =>
  `(select coalesce(array_agg(e.subject), '{}')::text from (select a.subject from absent a where ${kept} a.kept
         group by a.subject having ${EVERYWHERE}) e)`;

/** The short way, which is nearly everybody's: mandates in one's own hand, given by somebody of another seat. */
const HELD_BY_ANOTHER = `select from directory.mandate m where m.id = any(mine) and (m.stands_in_for is not null
      or exists (select from directory.account g join directory.account t on ${PERSON('t')} = ${PERSON('g')}
        join directory.mandate s on s.account_id = t.id and s.role = m.role and s.id <> m.id where g.id = m.granted_by))`;

const SOMEBODY_ABSENT = `exists (select from tenant.kept_reader k where k.departement_code = access.departement() and ${CLOSES('k')})
      or exists (select from tenant.recusal r where r.departement_code = access.departement())`;

const IN_PERSON = `
      with own as materialized (select o.id, lower(o.email) as address from directory.account o
        where ${PERSON('o')} = (select ${PERSON('i')} from directory.account i where i.id = access.account()))
      select array[
        (select coalesce(array_agg(r.referral_id), '{}')::text from own join tenant.recusal r
          on r.departement_code = access.departement() and r.account_id = own.id),
        (select coalesce(array_agg(k.case_id), '{}')::text from own join tenant.kept_reader k
          on k.departement_code = access.departement() and k.reader = own.address and ${CLOSES('k')}), '{}'] into away;`;

/**
 * What the reader is in this département, once a transaction: mandated or not, grantees, bodies, referrals from which they stand back,
 * cases from which they are kept, and pairs shut at some mandates only. Absences are of the natural person.
 */
export const followingReader = `
  create or replace function access.reader() returns text[] language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
  declare
    asked text := concat_ws('|', access.departement(), access.account(), access.today(), access.mandate());
    memo text[] := nullif(current_setting('app.reader', true), '')::text[];
    mine uuid[];
    away text[] := array['{}', '{}', '{}'];
  begin
    if memo[1] = asked then return memo; end if;
    select array[asked,
        (coalesce(bool_or(${HERE} or m.role = 'ADMIN'), false))::text,
        (coalesce(array_agg(distinct g.id) filter (where g.id is not null and ${HERE}), '{}'))::text,
        (coalesce(array_agg(distinct m.body_id) filter (where m.body_id is not null and ${HERE}), '{}'))::text],
        coalesce(array_agg(distinct m.id) filter (where ${HERE}), '{}')
      into memo, mine
      from directory.mandate m join directory.account a on a.id = m.account_id
      left join lateral ${GRANTEES} g (id) on true
      where ${VALID};
    if exists (${HELD_BY_ANOTHER}) and (${SOMEBODY_ABSENT}) then
      ${SHUT}
      select array[${closedTo('not')}, ${closedTo('')}, (${PAIRS})] into away;
    else
      ${IN_PERSON}
    end if;
    memo := memo || away;
    perform set_config('app.reader', memo::text, true);
    return memo;
  end $$`;

export const shut = `
  create function access.shut() returns uuid[] language plpgsql stable as $$ begin return (access.reader())[7]::uuid[]; end $$`;

/** Not shut by the pair. The short question first: for nearly everybody there is no pair at all. */
export const AJAR = (holder: string, source: string, grantee: string) =>
  `(cardinality((select access.shut())::uuid[]) = 0 or not (select access.shut())::uuid[] &&
        array[access.seat(${holder}, ${grantee}::text), access.seat(${source}, ${grantee}::text)])`;
