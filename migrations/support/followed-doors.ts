import { AJAR, CLOSES } from './following-reader';

const DOOR = `g.departement_code, g.holder_id, g.source, g.grantee, g.role, g.relation, g.body_kind, g.formation, g.stage,
      g.facts, g.pseudonym, g.seen, g."full", g.opens_file, g.opened_at`;

const OPEN_TO_ME = (ajar: string) => `
    from tenant.access_grant g
    where g.departement_code = access.departement() and array_position((select access.grantees())::uuid[], g.grantee) is not null
      and g.expires > (select access.now()) and g.source <> all((select access.recused())::uuid[])
      and g.holder_id <> all((select access.kept_from())::uuid[])${ajar}`;

/** Every door that somebody stands at: read one by one, or listed. */
const views = (ajar: string) => [
  `create or replace view access.reader_door with (security_barrier) as
    select ${DOOR}, g.subject, g.table_full ${OPEN_TO_ME(ajar)}`,
  `create or replace view access.listed_door with (security_barrier) as
    select ${DOOR} ${OPEN_TO_ME(ajar)}
    order by g.opened_at desc, g.holder_id`,
];

export const doorsShut = views(`\n      and ${AJAR('g.holder_id', 'g.source', 'g.grantee')}`);
export const formerDoors = views('');

const reachesWith = (recused: string) => `
  create or replace function access.reaches(referral uuid, holder uuid) returns boolean language sql stable security definer
     set search_path = pg_catalog, pg_temp as $$
     select exists (select from tenant.access_grant g where g.departement_code = access.departement() and g.holder_id = holder
       and g.source in (referral, holder) and g.grantee = any((select access.grantees())::uuid[]) and g.expires > access.now()
       and holder <> all((select access.kept_from())::uuid[])
       and ${recused}) $$`;

export const reaches = reachesWith(`g.source <> all((select access.recused())::uuid[])
       and ${AJAR('g.holder_id', 'g.source', 'g.grantee')}`);
export const formerReaches =
  reachesWith(`not exists (select from tenant.recusal c where c.departement_code = access.departement()
         and c.account_id = access.account() and c.referral_id = g.source)`);

const parcelWith = (kept: string) => `
  create or replace function access.kept_from_parcel(place text, parcel uuid, address text) returns boolean language sql stable security definer
    set search_path = pg_catalog, pg_temp as $$
    select exists (select from tenant.transfer_parcel p
      join tenant.kept_reader k on k.departement_code = p.source_departement and k.case_id = p.source_case_id
      where p.departement_code = place and p.id = parcel and ${kept}) $$`;

export const keptFromParcel = parcelWith(
  `${CLOSES('k')} and (k.reader = address or access.reached(access.mandates_at(address, place), access.person_at(k.reader), k.asked_at))`,
);
export const formerKeptFromParcel = parcelWith("k.reader = address and k.state <> 'LIFTED'");

const KEPT_READER = (reads: string) => `
  create or replace view access.visible_kept_reader with (security_barrier) as
    select k.departement_code, k.id, k.case_id, k.named_by, k.asked_at, k.state, k.answered_at, k.version, o.own,
      case when not o.own then coalesce((select a.display_name from directory.account a where lower(a.email) = k.reader), k.named_by) end as reader_name
    from tenant.kept_reader k
    cross join lateral (select access.own_case(k.case_id) as own) o
    where k.departement_code = access.departement() and (o.own or ${reads})`;

/** Nobody answers for themselves, nor by a mandate that they gave. */
export const keptReader = KEPT_READER('access.answers(k.reader)');
export const formerKeptReader = KEPT_READER(`((select access.chairs())
        and k.reader <> (select lower(a.email) from directory.account a where a.id = access.account()))`);
