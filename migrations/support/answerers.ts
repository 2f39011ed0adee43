import { CLOSES } from './following-reader';
import { BEFORE, PERSON } from './persons';

const HELD = (
  role: string,
) => `(select array_agg(m.id) from directory.mandate m join directory.account a on a.id = m.account_id
      where m.departement_code = place and m.role = '${role}' and m.revoked_at is null and access.stands(m.stands_in_for, on_day)
        and m.valid_from <= on_day and (m.valid_until is null or on_day < m.valid_until) and a.deactivated_at is null)`;

const UNMADE = (role: string) => `
    select h.id from unnest(${HELD(role)}) h (id)
    except select d.mandate_id from access.makers(${HELD(role)}) d where d.person = about`;

const definer = (signature: string, returns: string, body: string) => `
  create function access.${signature} returns ${returns} language plpgsql stable security definer
    set search_path = pg_catalog, pg_temp as $$ ${body} $$`;

/**
 * Who answers a request about somebody: the chair (préfet), by a mandate that this person neither holds, nor gave, nor stands behind.
 * Where no chair is left, the data protection officer, by the same rule.
 */
const answerers = definer(
  'answerers(place text, about uuid, on_day date)',
  'table (mandate_id uuid)',
  `begin return query ${UNMADE('PREFECTURE')};
    if not found then return query ${UNMADE('DPO')}; end if; end`,
);

const answers = definer(
  'answers(reader text)',
  'boolean',
  `begin return ((select access.chairs()) or (select access.holds_dpo())) and exists (
      select from access.answerers(access.departement(), access.person_at(reader), access.today()) a
      join directory.mandate m on m.id = a.mandate_id
      where m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id)); end`,
);

/**
 * Under this very name, so that two names of one person are never told to be one: KEPT, it waits or closes already; REFUSED, it was
 * refused within thirty days, and asking again closes nothing by itself.
 */
const askedBefore = definer(
  'asked_before(kept_from uuid, address text, named text)',
  'text',
  `begin return (select case when k.state <> 'LIFTED' then 'KEPT' else 'REFUSED' end from tenant.kept_reader k
      where k.departement_code = access.departement() and k.case_id = kept_from and k.reader = address and k.named_by = named
        and (k.state <> 'LIFTED' or k.answered_at > access.now() - interval '30 days')
      order by k.state = 'LIFTED' limit 1); end`,
);

/** Mandates in force that somebody kept from a case gave alone, for another seat than theirs: nothing closes, the officer looks. */
const GIVEN = `
    select distinct m.id, m.granted_at from tenant.kept_reader k
    join directory.account o on lower(o.email) = k.reader
    join directory.account g on ${PERSON('g')} = ${PERSON('o')}
    join directory.mandate m on m.granted_by = g.id and m.departement_code = k.departement_code
    where k.departement_code = access.departement() and ${CLOSES('k')} and m.granted_at >= k.asked_at - ${BEFORE}
      and m.revoked_at is null and not access.reached(array[m.id], ${PERSON('o')}, k.asked_at)
      and not exists (select from directory.mandate_proposal q where q.mandate_id = m.id and q.state = 'APPROVED'
        and access.person_of(q.proposed_by) is distinct from access.person_of(q.answered_by))`;

const givenByAbsent = [
  definer(
    'given_by_absent()',
    'table (mandate_id uuid, granted_at timestamptz)',
    `begin if access.holds_dpo() then return query ${GIVEN}; end if; end`,
  ),
  // An act asks this to know whether the officer is to be told: of a mandate just given, or of the requests of a file.
  definer(
    'to_be_examined(mandate uuid, kept_from uuid)',
    'boolean',
    `begin return exists (${GIVEN} and (m.id = mandate or k.case_id = kept_from)); end`,
  ),
];

const mandateToExamine = `
  create view access.mandate_to_examine with (security_barrier) as
    select access.departement() as departement_code, g.mandate_id, g.granted_at, m.role, m.quality, a.display_name as holder,
      b.display_name as granter
    from access.given_by_absent() g join directory.mandate m on m.id = g.mandate_id join directory.account a on a.id = m.account_id
    join directory.account b on b.id = m.granted_by`;

export const answererFunctions = [answerers, answers, askedBefore, ...givenByAbsent, mandateToExamine];

export const ANSWERER_SIGNATURES = [
  'to_be_examined(uuid, uuid)',
  'given_by_absent()',
  'asked_before(uuid, text, text)',
  'answers(text)',
  'answerers(text, uuid, date)',
];
