import type { Role } from '../../../kernel/words';
import {
  always,
  bool,
  columns,
  date,
  exact,
  instant,
  int,
  json,
  text,
  uuid,
  type RowOf,
} from '../../../tenancy/columns';
import { account, authority, joined, organisation, team, type AccountRow } from './directory.rows';

/** Today, at the local date of each mandate's département; national mandates at the legal date of Paris. */
const TODAY = `(access.now() at time zone coalesce(
  (select t.time_zone from reference.territory t where t.code = m.departement_code), 'Europe/Paris'))::date`;

export const IN_FORCE = `(m.revoked_at is null and access.stands(m.stands_in_for) and m.valid_from <= ${TODAY}
  and (m.valid_until is null or ${TODAY} < m.valid_until)
  and a.deactivated_at is null)`;

/** A national mandate tells what it names as of no département. */
const WHERE = `coalesce(m.departement_code, '00')`;

/** A mandate, with its account `a`, and the organisation `o`, team `t` or authority `u` that it names. */
const MANDATE = columns('directory.mandate', {
  nodeType: always('Mandate'),
  departement: text('departement_code').orNull(),
  id: uuid(),
  role: text<Role>(),
  quality: text(),
  validFrom: date(),
  validUntil: date().orNull(),
  revokedAt: instant().orNull(),
  inForce: bool(() => IN_FORCE),
  version: int(),
  grantedAt: exact('granted_at'),
  bodyId: uuid().orNull(),
  standsInFor: uuid().orNull(),
  account: json<AccountRow>(() => account(WHERE).json('a')),
  organisation: joined('o', organisation(WHERE)),
  team: joined('t', team(WHERE)),
  authority: joined('u', authority(WHERE)),
});

export type MandateRow = RowOf<typeof MANDATE>;

const SELECTED = `
  select ${MANDATE.select('m')}
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

export const MANDATE_BY_ID = `${SELECTED}
  where m.id = $1 and m.departement_code is not distinct from nullif(access.departement(), '00') and ${READABLE}`;

export const MANDATES_HERE = `${SELECTED}
  where m.departement_code is not distinct from nullif(access.departement(), '00') and ${READABLE} and (not $1::boolean or ${IN_FORCE})
    and ($2::timestamptz is null or (m.granted_at, m.id) > ($2::timestamptz, $3::uuid))
  order by m.granted_at, m.id limit $4`;
