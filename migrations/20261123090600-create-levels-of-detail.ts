import type { MigrationInterface, QueryRunner } from 'typeorm';
import { beforeConsultations } from './support/candidate-doors';
import { run } from './support/run';

/** The levels that one matching door opens: highest row of the table, bounded by the lens and by the accord. */
const BOUNDED = `
  bool_or(l.pseudonym and (d.lens_pseudonym or d.lens_seen & 1 <> 0) and d.accord_mask & 1 <> 0) as pseudonym,
  (bit_or(l.seen) & d.lens_seen & d.accord_mask)::smallint as seen,
  (bit_or(l."full") & d.lens_full & d.accord_mask)::smallint as "full"`;

/** Every door that exists, whoever stands behind it, before the levels table is read. */
const doors = beforeConsultations.replace('create or replace view', 'create view');

const projection = `
  create view access.projection as
    select d.departement_code, d.holder_id, d.source, d.grantee, d.role, d.relation, d.body_kind, d.formation, d.stage,
      d.facts, ${BOUNDED}, d.opens_file, d.opened_at, d.expires
    from access.candidate_door d
    join reference.level_rule l on l.role = d.role and l.relation = d.relation and l.body_kind = d.body_kind
      and l.formation = d.formation and l.stage = d.stage and (l.fact_bit = 0 or d.facts & l.fact_bit <> 0)
    group by d.departement_code, d.holder_id, d.source, d.grantee, d.role, d.relation, d.body_kind, d.formation, d.stage,
      d.facts, d.lens_pseudonym, d.lens_seen, d.lens_full, d.accord_mask, d.opens_file, d.opened_at, d.expires`;

/** Two acts on one case wait for each other, so that the later compiles from what the earlier committed. */
const TURN = `
    select pg_advisory_xact_lock(hashtextextended(h::text, 0))
      from (select distinct h from unnest(holders) h order by h) o;`;

const refresh = `
  create function access.refresh(holders uuid[]) returns void language sql security definer
    set search_path = pg_catalog as $$ ${TURN}
    delete from tenant.access_grant
      where departement_code = access.departement() and holder_id = any(holders);
    insert into tenant.access_grant
      (departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires)
      select departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
        pseudonym, seen, "full", opens_file, opened_at, expires
      from access.projection where departement_code = access.departement() and holder_id = any(holders) $$`;

const rebuild = `
  create function access.rebuild() returns void language sql security definer set search_path = pg_catalog as $$
    delete from tenant.access_grant where departement_code = access.departement();
    insert into tenant.access_grant
      (departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
       pseudonym, seen, "full", opens_file, opened_at, expires)
      select departement_code, holder_id, source, grantee, role, relation, body_kind, formation, stage, facts,
        pseudonym, seen, "full", opens_file, opened_at, expires
      from access.projection where departement_code = access.departement() $$`;

const fewCases = `
  create function access.few_cases() returns boolean language plpgsql stable security definer set search_path = pg_catalog as $$ begin return (
    select count(*) < 10 from (select from tenant.case_file
      where departement_code = access.departement() and stage not in ('ENDED', 'ARCHIVED') limit 10) c); end $$`;

/**
 * My open doors, now. Everything that shows a case, a referral, a text or a document starts from here. The grantees are a
 * filter, never an index condition: a door is looked up by its holder, and `= any` would read every door of the reader.
 */
const door = `
  create view access.door with (security_barrier) as
    select g.departement_code, g.holder_id, g.source, g.grantee, g.role, g.relation, g.body_kind, g.formation, g.stage,
      g.facts, g.pseudonym, g.seen, g."full", g.opens_file, g.opened_at
    from tenant.access_grant g
    where g.departement_code = access.departement() and array_position((select access.grantees())::uuid[], g.grantee) is not null
      and g.expires > (select access.now()) and g.source <> all((select access.recused())::uuid[])`;

/** The same doors, in the order of lists: asked with one grantee, it reads the list's index and stops at the limit. */
const listedDoor = door
  .replace('access.door', 'access.listed_door')
  .concat('\n    order by g.opened_at desc, g.holder_id');

/** One row per part that I may open at a door: the named fields, and the rest only at FULL. Both are ciphertexts. */
const sheetPart = `
  create view access.sheet_part with (security_barrier) as
    select p.departement_code, p.holder_id, d.source, p."group", p.bit, p.version, d."full" & p.bit <> 0 as opened_full,
      p.minimised, case when d."full" & p.bit <> 0 then p.rest end as rest, k.wrapped, k.version as key_version
    from vault.data_key k
    cross join lateral (
      select g.source, bit_or(g.seen) as seen, bit_or(g."full") as "full" from access.door g
      where g.departement_code = k.departement_code and g.holder_id = k.holder_id group by g.source) d
    join tenant.case_part p on p.departement_code = k.departement_code and p.holder_id = k.holder_id and d.seen & p.bit <> 0
    where p.departement_code = access.departement()`;

/** Coded columns of a case at one door: age class and sex from PSEUDONYM on, the form of exploitation by its group. */
const CODED = `
      case when d.seen & 1 <> 0 or (d.pseudonym and not (select access.few_cases())) then c.sex end as sex,
      case when d.seen & 1 <> 0 then c.age_class
        when d.pseudonym then case when (select access.few_cases())
          then case when c.facts & 1 <> 0 then 'MINOR' else 'ADULT' end else c.age_class end
      end as age_class,
      case when d.seen & 256 <> 0 then c.principal_form end as principal_form`;

const MINE = `
      select bool_or(g.pseudonym) as pseudonym, bit_or(g.seen) as seen, bit_or(g."full") as "full",
        bool_or(g.opens_file) as opens_file, max(g.opened_at) as opened_at,
        bool_or(g.relation in ('OWN_TEAM', 'OWN_ASSOCIATION')) as own,
        string_agg(concat_ws('|', g.role, g.relation, g.body_kind, g.formation, g.stage, g.facts), ',') as subjects`;

const visibleCase = `
  create view access.visible_case with (security_barrier) as
    select c.departement_code, c.id, d.source, c.reference, c.organisation_id, c.team_id, c.stage, c.origin,
      case when d.own then c.external_reference end as external_reference,
      c.authoritative_referral_id, c.completion_requested, c.pathway_started_on, c.outcome, c.facts,
      c.opened_at, c.submitted_at, c.ended_at, c.version, d.own, d.pseudonym, d.seen, d."full", d.subjects, ${CODED}
    from tenant.case_file c cross join lateral (${MINE}, g.source from access.door g
      where g.departement_code = c.departement_code and g.holder_id = c.id and g.opens_file group by g.source) d
    where c.departement_code = access.departement()`;

/** A referral through one of its body's doors, or through the association's own. The case's id only where the file opens. */
const visibleReferral = `
  create view access.visible_referral with (security_barrier) as
    select r.departement_code, r.id, r.kind, r.body_id, r.body_kind, r.formation, r.purpose, r.legal_basis,
      r.authoritative, r.pseudonym as reference, r.stage, r.status, r.closed_reason, r.sector, r.parquet_id, r.expires_on,
      r.created_at, r.version, r.lens_pseudonym, r.lens_seen, r.lens_full, r.accord_mask, r.holder_id, d.source,
      case when d.own or d.opens_file then r.case_id end as case_id, d.own, d.pseudonym, d.seen, d."full", d.subjects,
      coalesce(c.facts, 0::smallint) as facts, c.organisation_id as presenting_organisation_id, ${CODED}
    from tenant.referral r
    left join tenant.case_file c on c.departement_code = r.departement_code and c.id = r.case_id
    cross join lateral (${MINE}, g.source from access.door g
      where g.departement_code = r.departement_code and g.holder_id = r.holder_id and g.source in (r.id, r.holder_id)
      group by g.source) d
    where r.departement_code = access.departement()`;

const grantsOwned = [
  'view access.candidate_door',
  'view access.projection',
  'function access.refresh(uuid[])',
  'function access.rebuild()',
];
const readerOwned = ['door', 'listed_door', 'sheet_part', 'visible_case', 'visible_referral'];

const up = [
  `create index case_open on tenant.case_file (departement_code) where stage not in ('ENDED', 'ARCHIVED')`,
  'create index referral_of_case on tenant.referral (departement_code, case_id)',
  'create index referral_of_holder on tenant.referral (departement_code, holder_id)',
  doors,
  projection,
  refresh,
  rebuild,
  fewCases,
  door,
  listedDoor,
  sheetPart,
  visibleCase,
  visibleReferral,
  // Rights first: once a view has another owner, only that owner may grant on it.
  ...readerOwned.flatMap((view) => [
    `grant select on access.${view} to passerelle_app`,
    `alter view access.${view} owner to passerelle_reader`,
  ]),
  'alter function access.few_cases() owner to passerelle_reader',
  'revoke execute on function access.refresh(uuid[]), access.rebuild() from public',
  'grant execute on function access.refresh(uuid[]) to passerelle_app',
  ...grantsOwned.map((object) => `alter ${object} owner to passerelle_grants`),
  // After the change of owner: a right that the old owner held as owner goes with it.
  'set local role passerelle_grants',
  'grant execute on function access.rebuild() to passerelle_owner',
  'set local role passerelle_owner',
];

const down = [
  ...[...readerOwned].reverse().map((view) => `drop view access.${view}`),
  'drop function access.refresh(uuid[])',
  'drop function access.rebuild()',
  'drop view access.projection',
  'drop view access.candidate_door',
  'drop function access.few_cases()',
  'drop index tenant.case_open',
  'drop index tenant.referral_of_case',
  'drop index tenant.referral_of_holder',
];

export class CreateLevelsOfDetail1795424820000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
