import { secureTenantTable } from './secure';
import {
  carryOver,
  closeSource,
  closeTransfers,
  endProposals,
  forgetCase,
  movePaper,
  nextPaper,
  settleTransfers,
} from './transfer-endings';
import { grantAcross, ownedBy } from './across';
import { transferGrants } from './transfer-grants';

const ROLE = 'passerelle_transfer';

export const transferTables = ['tenant.transfer', 'tenant.transfer_parcel'];

export const createTransfers = [
  // On the giving side: that a transfer was proposed, and what became of it. Where to is written nowhere here.
  `create table tenant.transfer (
     departement_code text not null, id uuid not null, case_id uuid not null,
     state text not null check (state in ('PROPOSED', 'DONE', 'DECLINED', 'CANCELLED', 'EXPIRED')),
     accord_given_on date not null, proposed_by uuid not null, proposed_at timestamptz not null, expires_at timestamptz not null,
     ended_at timestamptz, version integer not null default 1,
     primary key (departement_code, id), foreign key (departement_code, case_id) references tenant.case_file on delete cascade)`,
  `create unique index transfer_open on tenant.transfer (departement_code, case_id) where state = 'PROPOSED'`,
  'create index on tenant.transfer (departement_code, case_id, proposed_at desc)',
  // On the receiving side, from the proposal until the move is settled. The sheet waits under its new key in vault.data_key and
  // tenant.case_part, as that of a file which does not exist yet: no door leads to it.
  `create table tenant.transfer_parcel (
     departement_code text not null, id uuid not null, holder_id uuid not null, organisation_id uuid not null, team_id uuid not null,
     source_departement text not null, source_case_id uuid not null, source_transfer_id uuid not null, source_organisation_id uuid not null,
     sex text not null, age_class text not null, facts smallint not null, principal_form text,
     state text not null check (state in ('PENDING', 'ACCEPTED', 'CLOSED', 'DECLINED')),
     proposed_on date not null, expires_at timestamptz not null, answered_at timestamptz,
     primary key (departement_code, id), unique (departement_code, holder_id),
     foreign key (departement_code, holder_id) references vault.data_key)`,
  'create index transfer_parcel_source on tenant.transfer_parcel (source_departement, source_transfer_id)',
  `create index transfer_parcel_live on tenant.transfer_parcel (state, expires_at)`,
  ...secureTenantTable('tenant.transfer', {
    app: ['select', 'insert'],
    appSees: 'access.own_case(case_id)',
    appWrites: `access.own_case(case_id) and state = 'PROPOSED'`,
  }),
  'grant update (state, ended_at, version) on tenant.transfer to passerelle_app',
  `create policy app_update on tenant.transfer for update to passerelle_app
     using (departement_code = access.departement() and state = 'PROPOSED' and access.own_case(case_id))
     with check (departement_code = access.departement() and state = 'CANCELLED')`,
  ...secureTenantTable('tenant.transfer_parcel', {}),
  'grant select (departement_code, id, team_id, state) on tenant.transfer_parcel to passerelle_jobs',
  `create policy jobs_select on tenant.transfer_parcel for select to passerelle_jobs using (state = 'PENDING')`,
];

const MY_TEAM = `exists (select from directory.team t where t.departement_code = p.departement_code and t.organisation_id = p.organisation_id
        and t.id = any((select access.grantees())::uuid[]))`;

/** What the receiving association sees before it agrees: from whom, since when; of the person, adult or minor and the form. */
export const incomingTransfer = `
  create view access.incoming_transfer with (security_barrier) as
    select p.departement_code, p.id, o.name as from_organisation, p.proposed_on, p.expires_at,
      case when p.facts & 1 <> 0 then 'MINOR' else 'ADULT' end as adult_or_minor, p.principal_form
    from tenant.transfer_parcel p join directory.organisation o on o.id = p.source_organisation_id
    where p.departement_code = access.departement() and p.state = 'PENDING' and p.expires_at > (select access.now())
      and (p.organisation_id = any((select access.grantees())::uuid[]) or ${MY_TEAM})`;

/** A proposal made in this transaction, for one of my own files: its parcel, in the other département. */
const placeParcel = `
  create function access.place_parcel(target text, parcel jsonb, wrapped bytea, version integer, parts jsonb) returns void
    language plpgsql security definer set search_path = pg_catalog as $$
  declare
    p tenant.transfer_parcel := jsonb_populate_record(null::tenant.transfer_parcel, parcel);
  begin
    if not access.own_case(p.source_case_id) or not exists (select from tenant.transfer t where t.departement_code = access.departement()
      and t.id = p.source_transfer_id and t.case_id = p.source_case_id and t.state = 'PROPOSED') then
      raise exception using errcode = 'insufficient_privilege', message = 'no such proposal';
    end if;
    insert into vault.data_key (departement_code, holder_id, version, wrapped) values (target, p.holder_id, version, wrapped);
    insert into tenant.case_part (departement_code, holder_id, "group", bit, version, minimised, rest)
      select target, p.holder_id, g."group", g.bit, 1, decode(g.minimised, 'base64'), decode(g.rest, 'base64')
      from jsonb_to_recordset(parts) as g ("group" text, bit smallint, minimised text, rest text);
    insert into tenant.transfer_parcel (departement_code, id, holder_id, organisation_id, team_id, source_departement, source_case_id,
        source_transfer_id, source_organisation_id, sex, age_class, facts, principal_form, state, proposed_on, expires_at)
      values (target, p.id, p.holder_id, p.organisation_id, p.team_id, access.departement(), p.source_case_id, p.source_transfer_id,
        p.source_organisation_id, p.sex, p.age_class, p.facts, p.principal_form, 'PENDING', access.today(), p.expires_at);
    insert into tenant.outbox (departement_code, id, event, subject_id, created_at)
      values (target, gen_random_uuid(), 'TRANSFER_PROPOSED', p.id, access.now());
  end $$`;

/** What was in a parcel that nobody took is destroyed, its key first. */
const dropParcel = `
  create function access.drop_parcel(target text, parcel uuid) returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare holder uuid;
  begin
    delete from tenant.transfer_parcel p where p.departement_code = target and p.id = parcel returning p.holder_id into holder;
    delete from tenant.case_part where departement_code = target and holder_id = holder;
    delete from vault.data_key where departement_code = target and holder_id = holder;
  end $$`;

/** True when the proposal was still open: from here on it cannot be accepted. */
const recallParcel = `
  create function access.recall_parcel(transfer uuid) returns boolean language plpgsql security definer set search_path = pg_catalog as $$
  declare p record;
  begin
    select q.departement_code, q.id, q.source_case_id into p from tenant.transfer_parcel q
      where q.source_departement = access.departement() and q.source_transfer_id = transfer and q.state = 'PENDING' for update;
    if not found or not access.own_case(p.source_case_id) then return false; end if;
    perform access.drop_parcel(p.departement_code, p.id);
    return true;
  end $$`;

/** The receiving association agrees: no row when there is nothing to take any more, or the file behind it has ended since. */
export const takeParcel = `
  create function access.take_parcel(parcel uuid) returns table (holder_id uuid, organisation_id uuid, sex text, age_class text, facts smallint, principal_form text)
    language plpgsql security definer set search_path = pg_catalog as $$ begin
    return query update tenant.transfer_parcel p set state = 'ACCEPTED', answered_at = access.now()
      where p.departement_code = access.departement() and p.id = parcel and p.state = 'PENDING' and p.expires_at > access.now() and ${MY_TEAM}
        and exists (select from tenant.case_file c where c.departement_code = p.source_departement and c.id = p.source_case_id
          and c.stage not in ('ENDED', 'ARCHIVED'))
      returning p.holder_id, p.organisation_id, p.sex, p.age_class, p.facts, p.principal_form;
  end $$`;

/** It declines: the content goes at once; the giving side is told by the job. */
export const declineParcel = `
  create function access.decline_parcel(parcel uuid) returns boolean language plpgsql security definer set search_path = pg_catalog as $$ begin
    update tenant.transfer_parcel p set state = 'DECLINED', answered_at = access.now()
      where p.departement_code = access.departement() and p.id = parcel and p.state = 'PENDING' and p.expires_at > access.now() and ${MY_TEAM};
    if not found then return false; end if;
    delete from tenant.case_part c using tenant.transfer_parcel p where p.departement_code = access.departement() and p.id = parcel
      and c.departement_code = p.departement_code and c.holder_id = p.holder_id;
    return true;
  end $$`;

export const transferFunctions = [
  placeParcel,
  dropParcel,
  recallParcel,
  takeParcel,
  declineParcel,
  nextPaper,
  movePaper,
  carryOver,
  forgetCase,
  closeSource,
  closeTransfers,
  endProposals,
  settleTransfers,
];

const callers: Record<string, string[]> = {
  'place_parcel(text, jsonb, bytea, integer, jsonb)': ['passerelle_app'],
  'drop_parcel(text, uuid)': [],
  'recall_parcel(uuid)': ['passerelle_app'],
  'take_parcel(uuid)': ['passerelle_app'],
  'decline_parcel(uuid)': ['passerelle_app'],
  'next_paper(uuid[])': ['passerelle_jobs'],
  'move_paper(uuid, uuid, integer, bytea, bytea[])': ['passerelle_jobs'],
  'carry_over(text, uuid)': ['passerelle_app'],
  'forget_case(text, uuid)': [],
  'close_source(text, uuid, timestamptz)': [],
  'close_transfers(timestamptz)': ['passerelle_jobs'],
  'end_proposals(timestamptz)': ['passerelle_jobs'],
  'settle_transfers(timestamptz)': ['passerelle_jobs'],
};

export const secureTransfers = [
  `grant usage on schema reference, directory, tenant, vault, access to ${ROLE}`,
  `grant select (id, departement_code, organisation_id) on directory.team to ${ROLE}`,
  `create policy ${ROLE}_select on directory.team for select to ${ROLE} using (true)`,
  ...grantAcross(ROLE, transferGrants),
  ...ownedBy(ROLE, callers),
  'set local role passerelle_grants',
  `grant execute on function access.refresh(uuid[]) to ${ROLE}`,
  'set local role passerelle_owner',
];

export const dropTransferFunctions = Object.keys(callers)
  .reverse()
  .map((signature) => `drop function access.${signature}`);
