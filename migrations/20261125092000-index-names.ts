import type { MigrationInterface, QueryRunner } from 'typeorm';
import { run } from './support/run';
import { secureTenantTable } from './support/secure';

const tables = [
  // Which names a file bears: keyed tokens. They go with the key of the file, whoever destroys it.
  `create table tenant.name_form (
     departement_code text not null, case_id uuid not null, form bigint not null,
     primary key (departement_code, case_id, form),
     foreign key (departement_code, case_id) references vault.data_key on delete cascade)`,
  // By which tokens a name is found when it is misspelt: once a name, whoever bears it.
  `create table tenant.name_spelling (
     departement_code text not null, token bigint not null, form bigint not null, deletions smallint not null,
     primary key (departement_code, token, form))`,
  ...secureTenantTable('tenant.name_form', {}),
  ...secureTenantTable('tenant.name_spelling', {}),
  'grant insert, delete on tenant.name_form, tenant.name_spelling to passerelle_grants',
];

/** The names of files whose identity I read in FULL, at the door where I do. It starts from my doors. */
const readableName = `
  create view access.readable_name with (security_barrier) as
    select f.departement_code, f.case_id, d.stage, d.opened_at, f.form
    from unnest((select access.grantees())::uuid[]) as g (grantee)
    cross join lateral (
      select o.holder_id, o.stage, o.opened_at from access.listed_door o
      where o.departement_code = access.departement() and o.grantee = g.grantee and o.opens_file and o."full" & 1 <> 0
      offset 0) d
    cross join lateral (
      select n.departement_code, n.case_id, n.form from tenant.name_form n
      where n.departement_code = access.departement() and n.case_id = d.holder_id offset 0) f`;

/**
 * First the names that the tokens lead to, then each of my doors, whatever was found: what a search costs depends on how many
 * files I read, not on who else is in the département. One row a file and word of the search that it meets.
 */
const named = `
  create function access.named(asked bigint[], asked_words integer[], asked_deletions integer[], at_stage text)
    returns table (case_id uuid, opened_at timestamptz, word integer, cost integer)
    language plpgsql stable security definer set search_path = pg_catalog as $$
  declare forms bigint[]; met integer[]; costs integer[];
  begin
    select coalesce(array_agg(s.form), '{}'), array_agg(asked_words[a.at]), array_agg(1 + greatest(asked_deletions[a.at], s.deletions))
      into forms, met, costs
      from tenant.name_spelling s cross join lateral array_position(asked, s.token) a (at)
      where s.departement_code = access.departement() and s.token = any(asked);
    -- Looking through an empty list would be quicker than through the names that others' files bear.
    forms := forms || array_fill(0::bigint, array[greatest(64 - cardinality(forms), 0)]);
    return query select r.case_id, max(r.opened_at), w.word, min(costs[f.at])
      from access.readable_name r
      cross join lateral unnest(array_positions(forms, r.form)) f (at)
      cross join generate_series(0, 5) w (word)
      where met[f.at] & (1 << w.word) <> 0 and (at_stage is null or r.stage = at_stage)
      group by r.case_id, w.word;
  end $$`;

/** Whoever adds shares the turn; whoever sweeps takes it alone, so that no spelling goes while a file that bears it is being written. */
const TURN = `hashtextextended('name index ' || access.departement(), 0)`;

/** Replaces the names of one of my own files. \`names\`: [{form, spellings: [{token, deletions}]}]. */
const indexNames = `
  create function access.index_names(holder uuid, names jsonb) returns void language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if not access.own_case(holder) then return; end if;
    perform pg_advisory_xact_lock_shared(${TURN});
    delete from tenant.name_form where departement_code = access.departement() and case_id = holder;
    insert into tenant.name_form (departement_code, case_id, form)
      select distinct access.departement(), holder, n.form from jsonb_to_recordset(names) as n (form bigint);
    insert into tenant.name_spelling (departement_code, token, form, deletions)
      select access.departement(), s.token, n.form, min(s.deletions)
      from jsonb_to_recordset(names) as n (form bigint, spellings jsonb)
      cross join lateral jsonb_to_recordset(n.spellings) as s (token bigint, deletions smallint)
      group by s.token, n.form
    on conflict do nothing;
  end $$`;

/** Names of files whose key was destroyed, and spellings of names that no file bears any more. */
const sweepNames = `
  create function access.sweep_names() returns void language plpgsql security definer set search_path = pg_catalog as $$
  declare place text;
  begin
    for place in select code from reference.territory order by code loop
      perform set_config('app.departement', place, true);
      perform pg_advisory_xact_lock(${TURN});
      delete from tenant.name_form f using vault.data_key k where f.departement_code = place and k.departement_code = place
        and k.holder_id = f.case_id and k.wrapped = '';
      delete from tenant.name_spelling s where s.departement_code = place and not exists (
        select from tenant.name_form f where f.departement_code = place and f.form = s.form);
    end loop;
  end $$`;

const NAMED = 'named(bigint[], integer[], integer[], text)';
const functions = ['index_names(uuid, jsonb)', 'sweep_names()'];

const up = [
  ...tables,
  'set local role passerelle_reader',
  readableName,
  named,
  `revoke execute on function access.${NAMED} from public`,
  `grant execute on function access.${NAMED} to passerelle_app`,
  'grant select on access.readable_name to passerelle_app',
  'set local role passerelle_owner',
  indexNames,
  sweepNames,
  ...functions.map((name) => `revoke execute on function access.${name} from public`),
  'grant execute on function access.index_names(uuid, jsonb) to passerelle_app',
  'grant usage on schema access to passerelle_jobs',
  'grant execute on function access.sweep_names() to passerelle_jobs',
  ...functions.map((name) => `alter function access.${name} owner to passerelle_grants`),
];

const down = [
  ...functions.map((name) => `drop function access.${name}`),
  `drop function access.${NAMED}`,
  'drop view access.readable_name',
  'drop table tenant.name_spelling',
  'drop table tenant.name_form',
  'revoke usage on schema access from passerelle_jobs',
];

export class IndexNames1795598400000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
