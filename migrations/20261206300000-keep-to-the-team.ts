import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';

/** Bits of the groups, as kernel/groups.ts numbers them: coercion and pressure, which are the own team's alone. */
const ALONE = 3072;
const EVERY_GROUP = 4095;
const SHARED = 1023;

const MASKS = ['lens_seen', 'lens_full', 'accord_mask'];
const WAS = (mask: string) => `${SHARED}::smallint AS ${mask}`;
const IS = (mask: string) =>
  `CASE g.role WHEN 'ASSOCIATION_CASEWORKER' THEN ${EVERY_GROUP} ELSE ${SHARED} END::smallint AS ${mask}`;

/** Only the first door of the view, that of the file to its own association: no other mask is widened, glass included. */
const rewriteDoors = (steps: readonly string[]) => `
  do $do$ declare said text := pg_get_viewdef('access.candidate_door'::regclass, true); before text; begin
    ${steps.join('\n    ')}
    execute 'create or replace view access.candidate_door as ' || said;
  end $do$`;

const step = (pattern: string, text: string) =>
  `before := said; said := regexp_replace(said, $p$${pattern}$p$, $t$${text}$t$); if said = before then raise exception 'candidate_door: %', $p$${pattern}$p$; end if;`;

const asGrants = (statement: string) => [
  'set local role passerelle_grants',
  statement,
  'set local role passerelle_owner',
];
const opened = rewriteDoors(MASKS.map((mask) => step(WAS(mask), IS(mask))));
const closed = rewriteDoors(
  MASKS.map((mask) =>
    step(
      `CASE g\\.role\\s+WHEN 'ASSOCIATION_CASEWORKER'::text THEN ${EVERY_GROUP}\\s+ELSE ${SHARED}\\s+END::smallint AS ${mask}`,
      WAS(mask),
    ),
  ),
);

/** Whatever the application writes: no line, lens, accord or question takes them in, and neither is stored as another group. */
const BOUNDS = {
  'reference.level_rule': `own_team_alone check (relation = 'OWN_TEAM' or (seen | "full") & ${ALONE} = 0)`,
  'tenant.referral': `own_team_alone check ((lens_seen | lens_full | accord_mask) & ${ALONE} = 0)`,
  'tenant.accord': `own_team_alone check (groups & ${ALONE} = 0)`,
  'tenant.consultation': `own_team_alone check (groups & ${ALONE} = 0)`,
  'tenant.case_part': `own_team_alone check (("group" = 'coercion') = (bit = 1024) and ("group" = 'pressure') = (bit = 2048))`,
};

const PROCEEDINGS = 128;
const door = (
  table: string,
  who: string,
  bits: number,
) => `exists (select from access.door d where d.departement_code = access.departement()
    and d.holder_id = ${table}.holder_id and ${who} and d."full" & ${bits} <> 0)`;

/** The manager writes nothing there, and does not learn that something is written. */
const team = (table: string) =>
  ` when "group" in ('coercion', 'pressure') then ${door(table, `d.relation = 'OWN_TEAM'`, ALONE)}`;

const who =
  (alone: (table: string) => string) =>
  (table: string, more = '') => `case when "group" = 'proceedings'
  then ${more}${door(table, `d.role = 'PARQUET'`, PROCEEDINGS)}${alone(table)} else access.own_case(holder_id) end`;

const TENANT = 'departement_code = access.departement()';
const THE_MINUTE = `${TENANT} and written_by = access.account()
  and date_trunc('minute', written_at) = date_trunc('minute', access.now())`;

const policies = (of: (table: string, more?: string) => string) => [
  `alter policy app_select on tenant.case_part using (${TENANT} and ${of('case_part')})`,
  `alter policy app_insert on tenant.case_part with check (${TENANT} and ${of('case_part', `bit = ${PROCEEDINGS} and `)})`,
  `alter policy app_update on tenant.case_part using (${TENANT} and (select access.mandated()))
     with check (${TENANT} and ${of('case_part', `bit = ${PROCEEDINGS} and `)})`,
  `alter policy app_insert on tenant.case_part_version with check (${TENANT} and ${of('case_part_version')})`,
  `alter policy app_select on tenant.case_part_version using (${THE_MINUTE} and ${of('case_part_version')})`,
  `alter policy app_update on tenant.case_part_version using (${THE_MINUTE} and (select access.mandated()))
     with check (${THE_MINUTE} and ${of('case_part_version')})`,
];

export class KeepToTheTeam1796623200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      "set local lock_timeout = '5s'",
      ...Object.entries(BOUNDS).map(([table, bound]) => `alter table ${table} add constraint ${bound}`),
      ...policies(who(team)),
      ...asGrants(opened),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...asGrants(closed),
      ...policies(who(() => '')),
      ...Object.keys(BOUNDS).map((table) => `alter table ${table} drop constraint own_team_alone`),
    ]);
  }
}
