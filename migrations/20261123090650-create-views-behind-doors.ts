import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { visibleNote } from './support/visible-note';

/** `offset 0` keeps the planner from joining the referral with every door that I have. */
const DOOR_OF_REFERRAL = `cross join lateral (select from access.door d where d.departement_code = r.departement_code
          and d.holder_id = r.holder_id and d.source in (r.id, r.holder_id) offset 0) opened`;

/** The reader has a seat in the body whose session this is. */
const SITS = `exists (select from tenant.session s where s.departement_code = i.departement_code and s.id = i.session_id
        and s.body_id = any((select access.seat_bodies())::uuid[]) offset 0)`;

/** POLICY items for whoever sits; a nominative item only through an open door: otherwise it is not there at all. */
const visibleItem = `
  create view access.visible_item with (security_barrier) as
    select i.* from tenant.agenda_item i
    where i.departement_code = access.departement() and case when i.referral_id is null then ${SITS}
      else exists (select from tenant.referral r ${DOOR_OF_REFERRAL}
        where r.departement_code = i.departement_code and r.id = i.referral_id offset 0) end`;

const referralColumns = [
  'kind',
  'body_id',
  'body_kind',
  'formation',
  'purpose',
  'legal_basis',
  'authoritative',
  'reference',
  'stage',
  'status',
  'closed_reason',
  'sector',
  'parquet_id',
  'expires_on',
  'created_at',
  'version',
  'lens_pseudonym',
  'lens_seen',
  'lens_full',
  'accord_mask',
  'holder_id',
  'source',
  'case_id',
  'own',
  'pseudonym',
  'seen',
  'full',
  'subjects',
  'facts',
  'presenting_organisation_id',
  'sex',
  'age_class',
  'principal_form',
];

/** The same points with the referral behind each, its door opened once for both. */
const agendaPoint = `
  create view access.agenda_point with (security_barrier) as
    select i.departement_code, i.id, i.session_id, i.position, i.kind, i.referral_id, i.title, i.minutes, i.late, i.status, i.version,
      ${referralColumns.map((column) => `r."${column}" as referral_${column}`).join(', ')}
    from tenant.agenda_item i
    left join lateral (select v.* from access.visible_referral v
      where v.departement_code = access.departement() and v.id = i.referral_id order by v.source = v.id desc limit 1) r on true
    where i.departement_code = access.departement() and case when i.referral_id is null then ${SITS} else r.id is not null end`;

/** Rows that hang from a referral, for whoever has a door to it. */
const byReferral = (name: string, table: string) => `
  create view access.${name} with (security_barrier) as
    select t.* from tenant.${table} t where t.departement_code = access.departement()
      and exists (select from tenant.referral r ${DOOR_OF_REFERRAL}
        where r.departement_code = t.departement_code and r.id = t.referral_id offset 0)`;

/** Rows that hang from a case, for its own team and its own association alone. */
const byOwnCase = (name: string, table: string) => `
  create view access.${name} with (security_barrier) as
    select t.* from tenant.${table} t
    where t.departement_code = access.departement() and access.own_case(t.case_id)`;

const visibleDocument = `
  create view access.visible_document with (security_barrier) as
    select t.departement_code, t.id, t.case_id, t.slot, t.state, t.media_type, t.size, t.digest, t.name, t.uploaded_at,
      k.wrapped, k.version as key_version
    from tenant.document t
    join vault.data_key k on k.departement_code = t.departement_code and k.holder_id = t.case_id
    where t.departement_code = access.departement() and exists (select from access.door d
      where d.departement_code = t.departement_code and d.holder_id = t.case_id and d.opens_file
        and d."full" & t.group_bit <> 0 offset 0)`;

const visibleChunk = `
  create view access.visible_chunk with (security_barrier) as
    select k.* from tenant.document_chunk k where k.departement_code = access.departement()
      and exists (select from access.visible_document d where d.id = k.document_id and d.state = 'STORED' offset 0)`;

/** The wrapped key of a case that I may open, for writing into it. */
const visibleKey = `
  create view access.visible_key with (security_barrier) as
    select k.departement_code, k.holder_id, k.wrapped, k.version from vault.data_key k
    where k.departement_code = access.departement() and exists (select from access.door d
      where d.departement_code = k.departement_code and d.holder_id = k.holder_id offset 0)`;

const ownVersion = `
  create view access.own_version with (security_barrier) as
    select v.departement_code, v.holder_id, v."group", v.version, v.minimised, v.rest, v.written_at, k.wrapped, k.version as key_version
    from tenant.case_part_version v
    join vault.data_key k on k.departement_code = v.departement_code and k.holder_id = v.holder_id
    where v.departement_code = access.departement() and exists (select from access.door d
      where d.departement_code = v.departement_code and d.holder_id = v.holder_id and d.source = v.holder_id
        and d."full" & (select p.bit from tenant.case_part p where p.departement_code = v.departement_code
          and p.holder_id = v.holder_id and p."group" = v."group") <> 0 offset 0)`;

const created: [name: string, statement: string][] = [
  ['visible_note', visibleNote(false).replace('create or replace view', 'create view')],
  ['visible_item', visibleItem],
  ['agenda_point', agendaPoint],
  ['visible_opinion', byReferral('visible_opinion', 'opinion')],
  ['visible_decision', byReferral('visible_decision', 'decision')],
  ['visible_handover', byReferral('visible_handover', 'external_handover')],
  ['visible_document', visibleDocument],
  ['visible_chunk', visibleChunk],
  ['visible_key', visibleKey],
  ['own_accord', byOwnCase('own_accord', 'accord')],
  ['own_event', byOwnCase('own_event', 'case_event')],
  ['own_suggestion', byOwnCase('own_suggestion', 'suggestion')],
  ['own_version', ownVersion],
];

export class CreateViewsBehindDoors1795424850000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    // Rights first: once a view has another owner, only that owner may grant on it.
    await run(
      queryRunner,
      created.flatMap(([view, statement]) => [
        statement,
        `grant select on access.${view} to passerelle_app`,
        `alter view access.${view} owner to passerelle_reader`,
      ]),
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...created].reverse().map(([view]) => `drop view access.${view}`),
    );
  }
}
