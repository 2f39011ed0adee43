import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/**
 * What bounds a door, told apart in one text (`subject`): the line of the table, the lens of the referral, the accord of the person. It is
 * written when the door is compiled, and read with each row. The application works the three out again and intersects: a door that one
 * of the two bounds wrongly stays as narrow as the other says.
 */
const APART = ['subject', 'table_full'];
/** Closed until the doors are compiled again, which the number of the levels table makes the same start do. */
const added = ["add subject text not null default ''", 'add table_full smallint not null default 0'];

const GRANT = `departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires`;

/** The levels that one matching door opens: highest row of the table, bounded by the lens and by the accord. */
const PSEUDONYM = 'bool_or(l.pseudonym and (d.lens_pseudonym or d.lens_seen & 1 <> 0) and d.accord_mask & 1 <> 0)';
const SEEN = '(bit_or(l.seen) & d.lens_seen & d.accord_mask)';
const FULL = '(bit_or(l."full") & d.lens_full & d.accord_mask)';
const BOUNDED = `
  ${PSEUDONYM} as pseudonym, ${SEEN}::smallint as seen, ${FULL}::smallint as "full"`;

const TABLE = `bool_or(l.pseudonym), bit_or(l.seen), bit_or(l."full")`;
/** Role, relation, body, formation, stage, facts; then what is in force, the table's line and the lens, each by three; then the accord. */
const TOLD_APART = `,
      concat_ws('|', d.role, d.relation, d.body_kind, d.formation, d.stage, d.facts,
        ${PSEUDONYM}, ${SEEN}, ${FULL},
        ${TABLE}, d.lens_pseudonym, d.lens_seen, d.lens_full, d.accord_mask) as subject,
      bit_or(l."full") as table_full`;

const projection = (apart: string) => `
  create view access.projection as
    select d.departement_code, d.holder_id, d.source, d.grantee, d.role, d.relation, d.body_kind, d.formation, d.stage,
      d.facts, ${BOUNDED}, d.opens_file, d.opened_at, d.expires${apart}
    from access.candidate_door d
    join reference.level_rule l on l.role = d.role and l.relation = d.relation and l.body_kind = d.body_kind
      and l.formation = d.formation and l.stage = d.stage and (l.fact_bit = 0 or d.facts & l.fact_bit <> 0)
    group by d.departement_code, d.holder_id, d.source, d.grantee, d.role, d.relation, d.body_kind, d.formation, d.stage,
      d.facts, d.lens_pseudonym, d.lens_seen, d.lens_full, d.accord_mask, d.opens_file, d.opened_at, d.expires`;

/** Two acts on one case wait for each other, so that the later compiles from what the earlier committed. */
const TURN = `
    select pg_advisory_xact_lock(hashtextextended(h::text, 0))
      from (select distinct h from unnest(holders) h order by h) o;`;

const compiled = (columns: string) => [
  `create or replace function access.refresh(holders uuid[]) returns void language sql security definer
    set search_path = pg_catalog, pg_temp as $$ ${TURN}
    delete from tenant.access_grant
      where departement_code = access.departement() and holder_id = any(holders);
    insert into tenant.access_grant (${columns})
      select ${columns}
      from access.projection where departement_code = access.departement() and holder_id = any(holders) $$`,
  `create or replace function access.rebuild() returns void language sql security definer
    set search_path = pg_catalog, pg_temp as $$
    delete from tenant.access_grant where departement_code = access.departement();
    insert into tenant.access_grant (${columns})
      select ${columns}
      from access.projection where departement_code = access.departement() $$`,
];

const DOOR = `g.departement_code, g.holder_id, g.source, g.grantee, g.role, g.relation, g.body_kind, g.formation, g.stage,
      g.facts, g.pseudonym, g.seen, g."full", g.opens_file, g.opened_at`;

/** My open doors, now. The grantees are a filter, never an index condition: a door is looked up by its holder. */
const OPEN_TO_ME = `g.departement_code = access.departement() and array_position((select access.grantees())::uuid[], g.grantee) is not null
      and g.expires > (select access.now()) and g.source <> all((select access.recused())::uuid[])
      and g.holder_id <> all((select access.kept_from())::uuid[])`;

/** The same doors with what bounds each told apart. Everything that shows something of a person reads them here. */
const readerDoor = `
  create view access.reader_door with (security_barrier) as
    select ${DOOR}, g.subject, g.table_full
    from tenant.access_grant g
    where ${OPEN_TO_ME}`;

const door = (from: string) => `
  create or replace view access.door with (security_barrier) as
    select ${DOOR}
    from ${from}`;

const FORMER_SUBJECT = `concat_ws('|', g.role, g.relation, g.body_kind, g.formation, g.stage, g.facts)`;

/** Coded columns of a case at one door: age class and sex from PSEUDONYM on, the form of exploitation by its group. */
const CODED = `
      case when d.seen & 1 <> 0 or (d.pseudonym and not (select access.few_cases())) then c.sex end as sex,
      case when d.seen & 1 <> 0 then c.age_class
        when d.pseudonym then case when (select access.few_cases())
          then case when c.facts & 1 <> 0 then 'MINOR' else 'ADULT' end else c.age_class end
      end as age_class,
      case when d.seen & 256 <> 0 then c.principal_form end as principal_form`;

const mine = (subject: string) => `
      select bool_or(g.pseudonym) as pseudonym, bit_or(g.seen) as seen, bit_or(g."full") as "full",
        bool_or(g.opens_file) as opens_file, max(g.opened_at) as opened_at,
        bool_or(g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')) as own,
        string_agg(${subject}, ',') as subjects`;

export const visibleCase = (from: string, subject: string) => `
  create or replace view access.visible_case with (security_barrier) as
    select c.departement_code, c.id, d.source, c.reference, c.organisation_id, c.team_id, c.stage, c.origin,
      case when d.own then c.external_reference end as external_reference,
      c.authoritative_referral_id, c.completion_requested, c.pathway_started_on, c.outcome, c.facts,
      c.opened_at, c.submitted_at, c.ended_at, c.version, d.own, d.pseudonym, d.seen, d."full", d.subjects, ${CODED}
    from tenant.case_file c cross join lateral (${mine(subject)}, g.source from ${from} g
      where g.departement_code = c.departement_code and g.holder_id = c.id and g.opens_file group by g.source) d
    where c.departement_code = access.departement()`;

/** A referral through one of its body's doors, or through the association's own. The case's id only where the file opens. */
export const visibleReferral = (from: string, subject: string) => `
  create or replace view access.visible_referral with (security_barrier) as
    select r.departement_code, r.id, r.kind, r.body_id, r.body_kind, r.formation, r.purpose, r.legal_basis,
      r.authoritative, r.pseudonym as reference, r.stage, r.status, r.closed_reason, r.sector, r.parquet_id, r.expires_on,
      r.created_at, r.version, r.lens_pseudonym, r.lens_seen, r.lens_full, r.accord_mask, r.holder_id, d.source,
      case when d.own or d.opens_file then r.case_id end as case_id, d.own, d.pseudonym, d.seen, d."full", d.subjects,
      coalesce(c.facts, 0::smallint) as facts, c.organisation_id as presenting_organisation_id, ${CODED}
    from tenant.referral r
    left join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
    cross join lateral (${mine(subject)}, g.source from ${from} g
      where g.departement_code = r.departement_code and g.holder_id = r.holder_id and g.source in (r.id, r.holder_id)
      group by g.source) d
    where r.departement_code = access.departement()`;

const DOCUMENT = `t.departement_code, t.id, t.case_id, t.slot, t.state, t.media_type, t.size, t.digest, t.name, t.uploaded_at,
      k.wrapped, k.version as key_version`;
const OF_DOCUMENT = `from tenant.document t
    join vault.data_key k on k.departement_code = t.departement_code and k.holder_id = t.case_id`;
const OPENS_DOCUMENT = `d.departement_code = t.departement_code and d.holder_id = t.case_id and d.opens_file
        and d."full" & t.group_bit <> 0`;

/** A paper is part of its group, at FULL. */
const visibleDocument = `
  create view access.visible_document with (security_barrier) as
    select ${DOCUMENT}, t.group_bit, o.subjects
    ${OF_DOCUMENT}
    cross join lateral (select string_agg(d.subject, ',') as subjects from access.reader_door d where ${OPENS_DOCUMENT}) o
    where t.departement_code = access.departement() and o.subjects is not null`;

const formerDocument = `
  create view access.visible_document with (security_barrier) as
    select ${DOCUMENT}
    ${OF_DOCUMENT}
    where t.departement_code = access.departement() and exists (select from access.door d
      where ${OPENS_DOCUMENT} offset 0)`;

const visibleChunk = `
  create view access.visible_chunk with (security_barrier) as
    select k.* from tenant.document_chunk k where k.departement_code = access.departement()
      and exists (select from access.visible_document d where d.id = k.document_id and d.state = 'STORED' offset 0)`;

const NOTE = `n.departement_code, n.id, n.holder_id, n.referral_id, n.kind, n.body, n.written_at, k.wrapped, k.version as key_version`;
const OF_NOTE = `from tenant.case_note n
    join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id`;
/** Texts with a view of their own: a question, the view it asked for, the circumstances of a danger. */
const WITHOUT_VIEW = `n.departement_code = access.departement() and n.kind not in ('QUESTION', 'VIEW', 'CIRCUMSTANCES')`;
const READS_NOTE = (free: string) => `d.departement_code = n.departement_code and d.holder_id = n.holder_id
        and (d.source = n.holder_id or d.source = n.referral_id or (n.referral_id is null and d.opens_file))
        and case n.kind when 'SITUATION' then true when 'WITHDRAWAL' then d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')
          else ${free}(d.relation in ('OWN_TEAM', 'OWN_ASSOCIATION', 'DECIDING')
            or (d.relation = 'SECRETARIAT' and d.body_kind <> 'CODAF')) end`;

/**
 * Free text is never MINIMISED: it opens where the table opens something in FULL. Whoever sits for a session, or is only told,
 * reads none. The situation was written for the committee's readers; the reason for taking a file back is the association's own.
 */
const visibleNote = `
  create view access.visible_note with (security_barrier) as
    select ${NOTE}, o.subjects
    ${OF_NOTE}
    cross join lateral (select string_agg(d.subject, ',') as subjects from access.reader_door d
      where ${READS_NOTE('d.table_full <> 0 and ')}) o
    where ${WITHOUT_VIEW} and o.subjects is not null`;

const formerNote = `
  create view access.visible_note with (security_barrier) as
    select ${NOTE}
    ${OF_NOTE}
    where ${WITHOUT_VIEW} and exists (select from access.door d
      where ${READS_NOTE('')} offset 0)`;

/** The question and the view: secretariat, deciding authority, and whom it asks; each text with the doors that it is read by. */
const consultationText = `
  create view access.consultation_text with (security_barrier) as
    select n.departement_code, n.id, n.holder_id, c.id as consultation_id, n.kind, n.body, k.wrapped, k.version as key_version,
      o.subjects
    from access.visible_consultation c
    join tenant.case_note n on n.departement_code = c.departement_code and n.id in (c.question_note, c.view_note)
    join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id
    cross join lateral (select string_agg(g.subject, ',') as subjects from access.reader_door g
      where g.departement_code = n.departement_code and g.holder_id = n.holder_id and g.source in (c.referral_id, n.holder_id)
        and (g.relation in ('SECRETARIAT', 'DECIDING') or (g.relation = 'CONSULTED' and g.role = c.role))) o
    where n.departement_code = access.departement() and o.subjects is not null`;

const formerConsultationText = `
  create view access.consultation_text with (security_barrier) as
    select n.departement_code, n.id, n.holder_id, c.id as consultation_id, n.kind, n.body, k.wrapped, k.version as key_version
    from access.visible_consultation c
    join tenant.case_note n on n.departement_code = c.departement_code and n.id in (c.question_note, c.view_note)
    join vault.data_key k on k.departement_code = n.departement_code and k.holder_id = n.holder_id
    where n.departement_code = access.departement()`;

const AS_OWNER = 'set local role passerelle_owner';
const AS_READER = 'set local role passerelle_reader';
const AS_GRANTS = 'set local role passerelle_grants';

const readable = (name: string, statement: string) => [statement, `grant select on access.${name} to passerelle_app`];

const REPLACED = ['visible_chunk', 'visible_document', 'visible_note', 'consultation_text'];
const dropped = REPLACED.map((view) => `drop view access.${view}`);

const up = [
  `alter table tenant.access_grant ${added.join(', ')}`,
  AS_GRANTS,
  'drop view access.projection',
  projection(TOLD_APART),
  ...compiled(`${GRANT}, ${APART.join(', ')}`),
  AS_READER,
  readerDoor,
  door('access.reader_door g'),
  visibleCase('access.reader_door', 'g.subject'),
  visibleReferral('access.reader_door', 'g.subject'),
  ...dropped,
  ...readable('visible_document', visibleDocument),
  ...readable('visible_chunk', visibleChunk),
  ...readable('visible_note', visibleNote),
  ...readable('consultation_text', consultationText),
  AS_OWNER,
];

const down = [
  AS_READER,
  ...dropped,
  visibleCase('access.door', FORMER_SUBJECT),
  visibleReferral('access.door', FORMER_SUBJECT),
  door(`tenant.access_grant g
    where ${OPEN_TO_ME}`),
  'drop view access.reader_door',
  ...readable('visible_document', formerDocument),
  ...readable('visible_chunk', visibleChunk),
  ...readable('visible_note', formerNote),
  ...readable('consultation_text', formerConsultationText),
  AS_GRANTS,
  'drop view access.projection',
  projection(''),
  ...compiled(GRANT),
  AS_OWNER,
  `alter table tenant.access_grant ${APART.map((column) => `drop ${column}`).join(', ')}`,
];

export class TellDoorsApart1795860300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
