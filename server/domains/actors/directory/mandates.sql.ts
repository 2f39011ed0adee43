/** Today, at the local date of each mandate's département; national mandates at the legal date of Paris. */
const TODAY = `(access.now() at time zone coalesce(
  (select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date`;

export const IN_FORCE = `(m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= ${TODAY}
  and (m.valid_until is null or ${TODAY} < m.valid_until)
  and a.deactivated_at is null)`;

const named = (alias: string, fields: string) =>
  `case when ${alias}.id is not null then jsonb_build_object('departement', coalesce(m.departement_code, '00'), 'id', ${alias}.id,
     'name', ${alias}.name${fields}) end`;

const SELECTED = `
  select 'Mandate' as "nodeType", m.departement_code as departement, m.id, m.role, m.quality, m.valid_from::text as "validFrom",
    m.valid_until::text as "validUntil", m.revoked_at as "revokedAt", ${IN_FORCE} as "inForce", m.version,
    to_char(m.granted_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "grantedAt", m.body_id as "bodyId",
    m.stands_in_for as "standsInFor",
    jsonb_build_object('departement', coalesce(m.departement_code, '00'), 'id', a.id, 'name', a.display_name, 'email', a.email,
      'active', a.deactivated_at is null) as account,
    ${named('o', `, 'nodeType', 'Organisation', 'registration', o.registration, 'kind', o.kind`)} as organisation,
    ${named('t', '')} as team,
    ${named('u', `, 'kind', u.kind, 'seat', u.seat`)} as authority
  from directory.mandate m join directory.account a on a.id = m.account_id
  left join directory.organisation o on o.id = m.organisation_id left join directory.team t on t.id = m.team_id
  left join reference.authority u on u.id = m.authority_id`;

export const OWN_MANDATES = `${SELECTED}
  where m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id) and ${IN_FORCE}
    order by m.departement_code nulls first, m.granted_at, m.id`;

/** A manager reads her own association's mandates; the other directory readers, all of the département's. */
export const READABLE = `((m.account_id = access.account() and m.id = coalesce(access.mandate(), m.id)) or exists (
  select from directory.mandate r where r.account_id = access.account() and r.id = coalesce(access.mandate(), r.id) and r.revoked_at is null
    and access.stands(r.stands_in_for)
    and (r.departement_code = access.departement() or r.role = 'ADMIN')
    and r.valid_from <= access.today() and (r.valid_until is null or access.today() < r.valid_until)
    and (r.role in ('ADMIN', 'COORDINATOR', 'CODAF_SECRETARIAT', 'COMMITTEE_SECRETARIAT', 'DPO')
      or (r.role = 'ASSOCIATION_MANAGER' and r.organisation_id = m.organisation_id))))`;

export const MANDATE = `${SELECTED}
  where m.id = $1 and m.departement_code is not distinct from nullif(access.departement(), '00') and ${READABLE}`;

export const MANDATES_HERE = `${SELECTED}
  where m.departement_code is not distinct from nullif(access.departement(), '00') and ${READABLE} and (not $1::boolean or ${IN_FORCE})
    and ($2::timestamptz is null or (m.granted_at, m.id) > ($2::timestamptz, $3::uuid))
  order by m.granted_at, m.id limit $4`;
