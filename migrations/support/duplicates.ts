import { secureTenantTable } from './secure';
import { grantAcross, ownedBy, type AcrossGrants } from './across';

const ROLE = 'passerelle_matching';
/** Files of an association that are looked at in a day, and hints that it is given in a month: nobody fishes with false files. */
const LOOKED_AT_A_DAY = 20;
const TOLD_A_MONTH = 5;
/** A name that more files bear does not tell a person. */
const HOLDERS = 5;

const FILE = 'foreign key (departement_code, case_id) references tenant.case_file on delete cascade';

export const duplicateTables = ['tenant.safety_mark', 'tenant.match_request', 'tenant.possible_duplicate'];

export const createDuplicates = [
  // A person who was moved to safety is matched with nobody, in neither direction.
  `create table tenant.safety_mark (
     departement_code text not null, case_id uuid not null, marked_by uuid not null, marked_at timestamptz not null,
     primary key (departement_code, case_id), ${FILE})`,
  // One a version of the identity of a submitted file: looked at later, by a job.
  `create table tenant.match_request (
     departement_code text not null, id uuid not null, case_id uuid not null, organisation_id uuid not null, fingerprint bytea not null,
     asked_at timestamptz not null, looked_at timestamptz, primary key (departement_code, id), ${FILE})`,
  'create index match_request_due on tenant.match_request (organisation_id, asked_at) where looked_at is null',
  'create index match_request_day on tenant.match_request (organisation_id, looked_at)',
  'create index on tenant.match_request (departement_code, case_id)',
  // In the département of whoever already holds the person. OTHER: in that of the other file, for its officer alone, once the holder has answered.
  `create table tenant.possible_duplicate (
     departement_code text not null, id uuid not null, case_id uuid not null, organisation_id uuid not null,
     side text not null check (side in ('HOLDER', 'OTHER')), code text not null,
     state text not null check (state in ('FOUND', 'WITHHELD', 'TOLD', 'SAME_PERSON', 'OTHER_PERSON', 'DO_NOT_CONTACT')),
     found_month date not null, tell_from date not null, other_departement text not null, other_case_id uuid not null,
     contact_departement text, answered_by uuid, answered_at timestamptz, version integer not null default 1,
     primary key (departement_code, id), unique (departement_code, case_id, other_departement, other_case_id, side), ${FILE})`,
  'create index on tenant.possible_duplicate (departement_code, found_month desc, id)',
  'create index on tenant.possible_duplicate (organisation_id, found_month)',
  'create index on tenant.possible_duplicate (other_departement, other_case_id)',
  'create index case_fact_fingerprint on tenant.case_fact (fingerprint) where fingerprint is not null',
  ...secureTenantTable('tenant.safety_mark', {
    app: ['select', 'insert', 'delete'],
    appColumns: ['departement_code', 'case_id'],
    appSees: 'access.own_case(case_id)',
    appWrites: 'access.own_case(case_id)',
  }),
  ...secureTenantTable('tenant.match_request', { app: ['insert'], appWrites: 'access.own_case(case_id)' }),
  ...secureTenantTable('tenant.possible_duplicate', {
    app: ['select'],
    appColumns: ['departement_code', 'id', 'version'],
    appSees: `side = 'HOLDER' and access.own_case(case_id)`,
  }),
  'grant update (state, answered_by, answered_at, version) on tenant.possible_duplicate to passerelle_app',
  `create policy app_update on tenant.possible_duplicate for update to passerelle_app
     using (departement_code = access.departement() and side = 'HOLDER' and state not in ('FOUND', 'WITHHELD') and access.own_case(case_id))
     with check (departement_code = access.departement() and state in ('SAME_PERSON', 'OTHER_PERSON', 'DO_NOT_CONTACT') and answered_by = access.account())`,
];

/** What the holder's own team is told: that there is one, since which month. What the officer sees: no name, and no other file. */
export const duplicateViews: [name: string, statement: string][] = [
  [
    'own_possible_duplicate',
    `
  create view access.own_possible_duplicate with (security_barrier) as
    select d.departement_code, d.id, d.case_id, d.code, d.state, d.found_month, d.version from tenant.possible_duplicate d
    where d.departement_code = access.departement() and d.side = 'HOLDER' and d.state not in ('FOUND', 'WITHHELD') and access.own_case(d.case_id)`,
  ],
  [
    'reviewed_duplicate',
    `
  create view access.reviewed_duplicate with (security_barrier) as
    select d.departement_code, d.id, d.case_id, d.organisation_id, d.side, d.code, d.state, d.found_month, d.contact_departement,
      case when d.contact_departement is not null then (select c.reference from tenant.case_file c
        where c.departement_code = d.departement_code and c.id = d.case_id) end as reference
    from tenant.possible_duplicate d where d.departement_code = access.departement() and (select access.holds_dpo())`,
  ],
];

export const matchingGrants: Record<string, AcrossGrants> = {
  'tenant.match_request': {
    select: ['departement_code', 'id', 'case_id', 'organisation_id', 'fingerprint', 'asked_at', 'looked_at'],
    update: ['looked_at'],
  },
  'tenant.case_fact': { select: ['departement_code', 'case_id', 'fingerprint'], update: ['fingerprint'] },
  'tenant.case_file': { select: ['departement_code', 'id', 'organisation_id', 'stage', 'submitted_at'] },
  'tenant.safety_mark': { select: ['departement_code', 'case_id'] },
  'tenant.transfer_parcel': { select: ['departement_code', 'holder_id', 'source_departement', 'source_case_id'] },
  'tenant.possible_duplicate': {
    select: [
      'departement_code',
      'id',
      'case_id',
      'organisation_id',
      'side',
      'code',
      'state',
      'found_month',
      'tell_from',
      'other_departement',
      'other_case_id',
      'contact_departement',
    ],
    insert: true,
    delete: true,
    update: ['state', 'contact_departement'],
  },
  'tenant.outbox': { insert: true },
};

/** A file that is followed now, of a person who was not moved to safety. */
const matchable = `
  create function access.matchable(place text, subject uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
    select exists (select from tenant.case_file c where c.departement_code = place and c.id = subject
        and c.stage in ('SUBMITTED', 'LISTED', 'IN_SESSION', 'DECIDED', 'RUNNING'))
      and not exists (select from tenant.safety_mark m where m.departement_code = place and m.case_id = subject) $$`;

/** Those who held this name and year before this file did, each in its own département; the two ends of one transfer are one person, told of once. */
const findHolders = `
  create function access.find_holders(place text, subject uuid, print bytea, since timestamptz, at timestamptz) returns void
    language sql security definer set search_path = pg_catalog as $$
    insert into tenant.possible_duplicate (departement_code, id, case_id, organisation_id, side, code, state, found_month, tell_from,
        other_departement, other_case_id)
      select h.departement_code, gen_random_uuid(), h.id, h.organisation_id, 'HOLDER', upper(substr(md5(gen_random_uuid()::text), 1, 8)),
        case when (select count(*) from tenant.possible_duplicate p where p.organisation_id = h.organisation_id and p.side = 'HOLDER'
          and p.found_month = l.month and p.state <> 'WITHHELD') >= ${TOLD_A_MONTH} then 'WITHHELD' else 'FOUND' end,
        l.month, (l.month + interval '1 month')::date, place, subject
      from tenant.case_fact f
      join tenant.case_file h on h.departement_code = f.departement_code and h.id = f.case_id
      join reference.territory t on t.code = h.departement_code
      cross join lateral (select date_trunc('month', at at time zone t.time_zone)::date as month) l
      where f.fingerprint = print and not (f.departement_code = place and f.case_id = subject)
        and access.matchable(h.departement_code, h.id)
        and coalesce((select min(q.asked_at) from tenant.match_request q where q.departement_code = f.departement_code and q.case_id = f.case_id
          and q.fingerprint = print), '-infinity') <= since
        and not exists (select from tenant.transfer_parcel p where
          (p.departement_code, p.holder_id, p.source_departement, p.source_case_id) in ((place, subject, h.departement_code, h.id), (h.departement_code, h.id, place, subject)))
        and not exists (select from tenant.transfer_parcel p join tenant.possible_duplicate d on d.other_departement = p.source_departement
          and d.other_case_id = p.source_case_id and d.side = 'HOLDER'
          where p.departement_code = place and p.holder_id = subject and d.departement_code = h.departement_code and d.case_id = h.id)
      order by h.submitted_at, h.id limit ${HOLDERS}
    on conflict do nothing $$`;

const matchSubmissions = `
  create function access.match_submissions(at timestamptz) returns integer language plpgsql security definer set search_path = pg_catalog as $$
  declare
    asked record;
    looked integer := 0;
  begin
    for asked in
      select q.departement_code, q.id, q.case_id, q.fingerprint, q.asked_at from tenant.match_request q
      join (select w.departement_code, w.id, row_number() over (partition by w.organisation_id order by w.asked_at, w.id)
          + (select count(*) from tenant.match_request d where d.organisation_id = w.organisation_id and d.looked_at >= date_trunc('day', at, 'UTC')) as rank
        from tenant.match_request w where w.looked_at is null) due on due.departement_code = q.departement_code and due.id = q.id
      where due.rank <= ${LOOKED_AT_A_DAY} and q.looked_at is null
      order by q.asked_at, q.id limit 200 for update of q skip locked
    loop
      looked := looked + 1;
      update tenant.match_request set looked_at = at where departement_code = asked.departement_code and id = asked.id;
      update tenant.case_fact set fingerprint = asked.fingerprint
        where departement_code = asked.departement_code and case_id = asked.case_id and fingerprint is distinct from asked.fingerprint;
      continue when not access.matchable(asked.departement_code, asked.case_id) or exists (select from tenant.match_request e
        where e.departement_code = asked.departement_code and e.case_id = asked.case_id and e.fingerprint = asked.fingerprint
          and e.looked_at is not null and e.id <> asked.id);
      perform access.find_holders(asked.departement_code, asked.case_id, asked.fingerprint, asked.asked_at, at);
    end loop;
    return looked;
  end $$`;

/** From the first day of the month after, so that the day of the other submission cannot be told; what is no longer to be matched goes untold. */
const tellDuplicates = `
  create function access.tell_duplicates(at timestamptz) returns void language sql security definer set search_path = pg_catalog as $$
    delete from tenant.possible_duplicate d where d.state in ('FOUND', 'WITHHELD')
      and not (access.matchable(d.departement_code, d.case_id) and access.matchable(d.other_departement, d.other_case_id));
    with told as (
      update tenant.possible_duplicate d set state = 'TOLD' from reference.territory t
      where t.code = d.departement_code and d.state = 'FOUND' and d.tell_from <= (at at time zone t.time_zone)::date
      returning d.departement_code, d.case_id)
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      select departement_code, gen_random_uuid(), 'DUPLICATE_POSSIBLE', case_id, at from told group by departement_code, case_id $$`;

/** The holder said that it is the same person: each of the two officers learns of the other's département, and of the file in their own. */
const linkDuplicates = `
  create function access.link_duplicates(at timestamptz) returns void language sql security definer set search_path = pg_catalog as $$
    with linked as (
      update tenant.possible_duplicate d set contact_departement = d.other_departement
      where d.side = 'HOLDER' and d.state = 'SAME_PERSON' and d.contact_departement is null
        and access.matchable(d.departement_code, d.case_id) and access.matchable(d.other_departement, d.other_case_id)
      returning d.departement_code, d.case_id, d.code, d.other_departement, d.other_case_id)
    insert into tenant.possible_duplicate (departement_code, id, case_id, organisation_id, side, code, state, found_month, tell_from,
        other_departement, other_case_id, contact_departement)
      select l.other_departement, gen_random_uuid(), l.other_case_id, c.organisation_id, 'OTHER', l.code, 'SAME_PERSON',
        date_trunc('month', at at time zone t.time_zone)::date, date_trunc('month', at at time zone t.time_zone)::date,
        l.departement_code, l.case_id, l.departement_code
      from linked l join tenant.case_file c on c.departement_code = l.other_departement and c.id = l.other_case_id
      join reference.territory t on t.code = l.other_departement
    on conflict do nothing $$`;

export const duplicateFunctions = [matchable, findHolders, matchSubmissions, tellDuplicates, linkDuplicates];

const callers: Record<string, string[]> = {
  'matchable(text, uuid)': [],
  'find_holders(text, uuid, bytea, timestamptz, timestamptz)': [],
  'match_submissions(timestamptz)': ['passerelle_jobs'],
  'tell_duplicates(timestamptz)': ['passerelle_jobs'],
  'link_duplicates(timestamptz)': ['passerelle_jobs'],
};

export const secureDuplicates = [
  `grant usage on schema reference, tenant, access to ${ROLE}`,
  `grant select on reference.territory to ${ROLE}`,
  ...grantAcross(ROLE, matchingGrants),
  ...ownedBy(ROLE, callers),
];

export const dropDuplicateFunctions = Object.keys(callers)
  .reverse()
  .map((signature) => `drop function access.${signature}`);
