/** How somebody's mandates are looked up by whoever the reader is: in force, and its principal with it. */
export const VALID = `m.account_id = access.account() and m.revoked_at is null and access.stands(m.stands_in_for)
       and m.valid_from <= access.today() and (m.valid_until is null or access.today() < m.valid_until)
       and a.deactivated_at is null and m.id = coalesce(access.mandate(), m.id)`;

const definer = (signature: string, returns: string, body: string) => `
  create or replace function access.${signature} returns ${returns} language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$ ${body} $$`;

/** The natural person behind an account: its own id, or that of the oldest account of the same verified identity. */
export const PERSON = (account: string) => `coalesce(${account}.person_id, ${account}.id)`;

const persons = [
  definer(
    'person_of(account uuid)',
    'uuid',
    `begin return (select ${PERSON('a')} from directory.account a where a.id = account); end`,
  ),
  definer(
    'person_at(address text)',
    'uuid',
    `begin return (select ${PERSON('a')} from directory.account a where lower(a.email) = address); end`,
  ),
];

/** How long before, a mandate given alone for the same seat is taken for a second hand of whoever gave it. */
export const BEFORE = "interval '90 days'";

const ALONE = `not exists (select from directory.mandate_proposal q where q.mandate_id = v.id and q.state = 'APPROVED'
            and access.person_of(q.proposed_by) is distinct from access.person_of(q.answered_by))`;

/**
 * Whose hand holds each mandate: its holder; whoever it stands in for, up the chain; whoever gave it alone for a seat of their own,
 * and so on. \`since\`: when the earliest of these grants was made; without a grant, for ever.
 */
const hands = definer(
  'hands(mandates uuid[])',
  'table (mandate_id uuid, person uuid, since timestamptz)',
  `begin return query
    with recursive hand as (
      select m.id as mandate, m.id as via, ${PERSON('a')} as who, timestamptz 'infinity' as given
        from directory.mandate m join directory.account a on a.id = m.account_id where m.id = any(mandates)
      union
      select h.mandate, o.id, ${PERSON('a')}, o.given from hand h join directory.mandate v on v.id = h.via
      cross join lateral (
        select p.id, p.account_id, h.given from directory.mandate p where p.id = v.stands_in_for
        union all
        select s.id, s.account_id, least(h.given, v.granted_at) from directory.account g
          join directory.account t on ${PERSON('t')} = ${PERSON('g')}
          join directory.mandate s on s.account_id = t.id and s.role = v.role
            and (s.departement_code, s.body_id, s.authority_id, s.organisation_id)
              is not distinct from (v.departement_code, v.body_id, v.authority_id, v.organisation_id)
          where g.id = v.granted_by and s.id <> v.id and ${ALONE}) o (id, account_id, given)
      join directory.account a on a.id = o.account_id)
    select h.mandate, h.who, max(h.given) from hand h group by h.mandate, h.who; end`,
);

/** Who made a mandate what it is, whatever the seat and however long ago: such a mandate neither answers nor reviews for its maker. */
const makers = definer(
  'makers(mandates uuid[])',
  'table (mandate_id uuid, person uuid)',
  `begin return query
    with recursive made as (
      select m.id as mandate, m.id as via, ${PERSON('a')} as who
        from directory.mandate m join directory.account a on a.id = m.account_id where m.id = any(mandates)
      union
      select d.mandate, o.id, ${PERSON('a')} from made d join directory.mandate v on v.id = d.via
      cross join lateral (
        select p.id, p.account_id from directory.mandate p where p.id = v.stands_in_for
        union all
        select s.id, g.id from directory.account g
          left join directory.mandate s on s.account_id = g.id and (s.departement_code = v.departement_code or s.departement_code is null)
          where g.id = v.granted_by or g.id in (select q.proposed_by from directory.mandate_proposal q where q.mandate_id = v.id)
      ) o (id, account_id)
      join directory.account a on a.id = o.account_id)
    select distinct d.mandate, d.who from made d; end`,
);

/** For jobs and for parcels, which know a mandate or an address and no reader: does this person's absence reach it? */
const reached = [
  definer(
    'reached(mandates uuid[], absent uuid, at timestamptz)',
    'boolean',
    `begin return exists (select from access.hands(mandates) h where h.person = absent and h.since >= at - ${BEFORE}); end`,
  ),
  definer(
    'mandates_at(address text, place text)',
    'uuid[]',
    `begin return (select coalesce(array_agg(m.id), '{}') from directory.mandate m join directory.account a on a.id = m.account_id
      where lower(a.email) = address and m.departement_code = place and m.revoked_at is null); end`,
  ),
];

/** By the readers' role; the application asks none of these by itself. */
export const personFunctions = [...persons, hands, makers, ...reached];

export const PERSON_SIGNATURES = [
  'person_of(uuid)',
  'person_at(text)',
  'hands(uuid[])',
  'makers(uuid[])',
  'reached(uuid[], uuid, timestamptz)',
  'mandates_at(text, text)',
];
